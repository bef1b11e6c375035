"""Do the known problems lead to things that exist, and the checks of the paths to them?"""

from collections.abc import Iterator

from decide.problems import Problem
from decide.table import Table


def each_problem_names_known_things(table: Table) -> Iterator[Problem]:
    """Paths, vendors and other problems in a problem exist, and no problem is its own cause."""
    for id, problem in table.problems.items():
        named = [
            *(("paths", "path", name, table.paths) for name in problem.paths),
            *(("instead", "path", name, table.paths) for name in (problem.instead,) if name),
            *(("vendors", "vendor", name, table.vendors) for name in problem.vendors),
            *(("because", "problem", name, table.problems) for name in problem.because),
        ]
        for key, kind, name, known in named:
            if name not in known:
                yield Problem(table.places.of("problems", id, key), f"there is no {kind} '{name}'.", "Correct it.")
        if id in _causes(table, id):
            yield Problem(table.places.of("problems", id, "because"), f"'{id}' is its own cause.", "Cut the circle.")


def _causes(table: Table, id: str) -> set[str]:
    """All problems that can be behind a problem, however far."""
    causes: set[str] = set()
    new = set(table.problems[id].because) & table.problems.keys()
    while new - causes:
        causes |= new
        new = {cause for problem in new for cause in table.problems[problem].because if cause in table.problems}
    return causes


def each_difference_names_a_known_problem(table: Table) -> Iterator[Problem]:
    """What a check may print leads to a problem that exists."""
    for id, path in table.paths.items():
        for index, difference in enumerate(path.verify.differs):
            if difference.problem and difference.problem not in table.problems:
                place = table.places.of("paths", id, "verify", "differs", index, "problem")
                yield Problem(place, f"there is no problem '{difference.problem}'.", "Correct it.")


RULES_OF_PROBLEMS = (each_problem_names_known_things, each_difference_names_a_known_problem)
