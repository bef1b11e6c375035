"""What each GPU family can do, derived from the table: by job and place, and by path."""

from dataclasses import dataclass

from decide.model import Requirement
from decide.table import Table

NEWEST_WINDOWS = {"x64": "11", "arm": "arm"}
"""The answer to `windows` for each kind of PC; the matrix speaks of today's Windows."""


@dataclass(frozen=True)
class Cell:
    """What the table says to one family, job and place: a path with its status, or the reason why there is none.

    `word` is a status, `fallback` (without the GPU), `cloud` (another computer) or `none`; `leads_to` is the id of the path or of the reason.
    """

    word: str
    leads_to: str


def cells(table: Table, family: str, use: str, where: str) -> list[Cell]:
    """The answers for a family; more than one if the way of working decides."""
    host = table.families[family].host
    known = {"gpu": family, "use": use, "where": where, "windows": NEWEST_WINDOWS[host]}
    return list(dict.fromkeys(_cell(table, answers) for answers in table.answer_sets(known)))


def _cell(table: Table, answers: dict[str, str]) -> Cell:
    row = table.row_for(answers)
    if row.is_dead_end:
        return Cell("none", row.because)
    path = table.paths[row.use]
    return Cell("cloud" if path.elsewhere else "fallback" if path.fallback else path.status, row.use)


def shown_families(table: Table) -> dict[str, list[str]]:
    """The families of known GPUs by vendor: not those that stand for all GPUs of a maker that no list knows."""
    return {
        vendor: [id for id in families if table.families[id].label]
        for vendor, families in table.vendors.items()
        if vendor != "other"
    }


@dataclass(frozen=True)
class Ways:
    """The paths that a family can take, and those it cannot: each requirement that bars it, with its paths."""

    open: tuple[str, ...]
    barred: tuple[tuple[Requirement, tuple[str, ...]], ...]


def ways(table: Table, family: str) -> Ways:
    """All living paths that need a GPU, split by whether this family may take them."""
    open_paths: list[str] = []
    barred: dict[tuple[str, str], tuple[Requirement, list[str]]] = {}
    for id, path in table.paths.items():
        if path.status == "discontinued" or not any(requirement.gpu for requirement in path.requires):
            continue
        broken = next((r for r in path.requires if not _meets(table, family, r)), None)
        if broken is None:
            open_paths.append(id)
        else:
            barred.setdefault((broken.because, broken.source), (broken, []))[1].append(id)
    return Ways(tuple(open_paths), tuple((requirement, tuple(paths)) for requirement, paths in barred.values()))


def _meets(table: Table, family: str, requirement: Requirement) -> bool:
    question, allowed = table.allowed(requirement)
    if question == "gpu":
        return family in allowed
    return question != "windows" or NEWEST_WINDOWS[table.families[family].host] in allowed
