"""Do the commands exist, each once, install what the site says they install, and keep clear of known traps?"""

from collections.abc import Iterator
from pathlib import Path as File

from decide.model_packages import OWN_INDEX
from decide.packages import packages_of, platform_of, stamp_of
from decide.problems import Problem
from decide.table import Table


def commands_exist(root: File, table: Table) -> Iterator[Problem]:
    """Every command and expected output is a file under docs/commands."""
    named: dict[str, str] = {}
    for id, step in table.steps.items():
        if step.command:
            named[step.command] = table.places.of("steps", id)
    for id, path in table.paths.items():
        for key, index, step in path.all_steps():
            commands = [step.command, *(variant.command for variant in step.variants)]
            named |= {command: table.places.of("paths", id, key, index) for command in commands if command}
        named |= {file: table.places.of("paths", id, "verify") for file in (path.verify.command, path.verify.expect)}
    for id, problem in table.problems.items():
        named |= {file: table.places.of("problems", id) for file in problem.files}
    for file, place in named.items():
        if not (root / "docs" / "commands" / file).is_file():
            yield Problem(place, f"there is no docs/commands/{file}.", "Add the file, or correct its name.")


def each_command_stands_once(root: File, table: Table) -> Iterator[Problem]:
    """A command in two files would be mended in one of them only. An expected output may well be that of another."""
    first: dict[tuple[str, str], str] = {}
    folder = root / "docs" / "commands"
    for file in sorted(file for file in folder.rglob("*.*") if file.suffix != ".txt"):
        name = file.relative_to(folder).as_posix()
        same = first.setdefault((file.suffix, file.read_text(encoding="utf-8").strip()), name)
        if same != name:
            yield Problem(f"docs/commands/{name}:1", f"this command stands in '{same}' already.", "Name that file.")


def each_record_was_made_for_these_commands(root: File, table: Table) -> Iterator[Problem]:
    """What the site says about installing was found with the commands that it shows, and they still install."""
    for id, found in table.resolutions.items():
        place = table.places.of("resolutions", id)
        again = "Run `make check-versions`."
        if id not in table.paths:
            yield Problem(place, f"there is no path '{id}'.", "Remove the record.")
        elif found.packages != stamp_of(packages_of(root, table, table.paths[id])):
            yield Problem(place, f"the commands of '{id}' have changed since.", again)
        elif found.result == "fails":
            yield Problem(place, f"the packages of '{id}' no longer install: {found.why}", f"Mend the command. {again}")
    for id, run in table.runs.items():
        if id not in table.paths or not run.as_shown:
            place = table.places.of("runs", id)
            yield Problem(
                place, f"the check of '{id}' prints something else.", "Mend the check, then `make run-checks`."
            )


def no_command_walks_into_a_known_trap(root: File, table: Table) -> Iterator[Problem]:
    """Whatever a resolver answers uselessly is asked for with its guard, or not at all."""
    for id, path in table.paths.items():
        for packages in packages_of(root, table, path):
            for name, trap in table.traps.items():
                guarded = packages.index if trap.guard == OWN_INDEX else trap.guard in packages.requirements
                if trap.asks in packages.requirements and trap.platform == platform_of(path) and not guarded:
                    what = f"its commands ask for '{trap.asks}' and walk into the trap '{name}'."
                    yield Problem(table.places.of("paths", id, "steps"), what, f"It needs: {trap.guard}.")


RULES_OF_COMMANDS = (
    each_command_stands_once,
    each_record_was_made_for_these_commands,
    no_command_walks_into_a_known_trap,
)
"""Commands that these rules look into have to exist."""
