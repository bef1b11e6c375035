"""From a pasted log to the known problems in it, the root cause first.

A pattern is text of one line, in any case, in which * stands for anything. Its pieces are looked for one after the
other, so a log is read in time that grows with its length, whatever stands in it. overrides/assets/diagnose.js does
the same in the browser; a test compares both.
"""

from dataclasses import dataclass

from decide.model_problems import KnownProblem
from decide.table import Table


@dataclass(frozen=True)
class Found:
    """A known problem in a log: the lines that show it (counted from 0), and how many characters they had to match."""

    id: str
    lines: tuple[int, ...]
    weight: int


def problems_in(log: str, table: Table) -> list[Found]:
    """The problems that a log shows. Those that follow from another found problem stand behind the causes."""
    log = log.lower()
    found = {id: match for id, problem in table.problems.items() if (match := _match(id, problem, log))}

    def follows(match: Found) -> bool:
        return any(cause in found for cause in table.problems[match.id].because)

    return sorted(found.values(), key=lambda match: (follows(match), -match.weight))


def _match(id: str, problem: KnownProblem, log: str) -> Found | None:
    if any(_line_with(pattern, log) is not None for pattern in problem.unless):
        return None
    best = None
    for patterns in problem.says:
        shown = [_line_with(pattern, log) for pattern in patterns]
        weight = sum(len(pattern.replace("*", "")) for pattern in patterns)
        if None not in shown and (best is None or weight > best.weight):
            best = Found(id, tuple(sorted(set(shown))), weight)
    return best


def _line_with(pattern: str, log: str) -> int | None:
    """The first line that holds the pieces of a pattern in their order. Lines without its first piece cost nothing."""
    first, *rest = pattern.lower().split("*")
    position = log.find(first)
    while position >= 0:
        end = log.find("\n", position)
        end = len(log) if end < 0 else end
        if _holds(log, position + len(first), end, rest):
            return log.count("\n", 0, position)
        position = log.find(first, end + 1)
    return None


def _holds(log: str, position: int, end: int, pieces: list[str]) -> bool:
    for piece in pieces:
        position = log.find(piece, position, end)
        if position < 0:
            return False
        position += len(piece)
    return True
