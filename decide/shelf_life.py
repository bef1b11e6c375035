"""Which claims have to be compared with their source again. A hint for the people who keep the facts; it stops nothing."""

from collections.abc import Iterator
from datetime import date

from decide.model import Sourced
from decide.problems import Problem
from decide.table import Table


def claims(table: Table) -> Iterator[tuple[str, str, Sourced]]:
    """Every dated claim of the data as (file:line, name, claim)."""
    for id, fact in table.facts.items():
        yield table.places.of("facts", id), id, fact
    for id, reason in table.reasons.items():
        yield table.places.of("reasons", id), id, reason
    for id, path in table.paths.items():
        for index, requirement in enumerate(path.requires):
            yield table.places.of("paths", id, "requires", index), f"{id}: {requirement.because}", requirement
        if path.disk:
            yield table.places.of("paths", id, "disk"), f"{id}: disk", path.disk
    for id, trap in table.traps.items():
        yield table.places.of("traps", id), id, trap
    for id, problem in table.problems.items():
        yield table.places.of("problems", id), id, problem
    for index, clue in enumerate(table.clues):
        yield table.places.of("clues", index), f"clue to {clue.tells}", clue
    for id, family in table.families.items():
        for topic, trait in family.traits.items():
            for reading in (trait, *trait.others):
                yield table.places.of("families", id, "traits", topic), f"{id}: {topic}", reading


def due(table: Table, day: date) -> Iterator[Problem]:
    """The claims whose shelf life has ended on `day`, the oldest first."""
    for place, name, claim in sorted(claims(table), key=lambda item: item[2].due):
        if claim.due <= day:
            what = f"'{name}' was checked on {claim.checked} and is due on {claim.due}."
            yield Problem(place, what, f"Compare it with {claim.source}")
