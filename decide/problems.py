"""What is wrong with the data, said so that it can be mended without reading code."""

from collections.abc import Iterable
from typing import NamedTuple


class Problem(NamedTuple):
    """One fault: `place` is file:line, `what` is a sentence, `do` is the sentence that says how to mend it."""

    place: str
    what: str
    do: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what} {self.do}"


class BrokenData(Exception):
    """The data has faults; carries all of them, not only the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems), key=_by_place)
        super().__init__("\n".join(map(str, self.problems)) + f"\n{len(self.problems)} problem(s) in the data.")


def _by_place(problem: Problem) -> tuple[str, int, str]:
    file, _, line = problem.place.rpartition(":")
    return (file, int(line), problem.what) if line.isdigit() else (problem.place, 0, problem.what)
