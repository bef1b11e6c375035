"""What the commands of a path install, read from the commands themselves."""

import argparse
import hashlib
import re
import shlex
from dataclasses import dataclass
from pathlib import Path as File

from decide.model import Path
from decide.table import Table

PYTHON_OF_UBUNTU = {"Ubuntu-24.04": "3.12", "Ubuntu-22.04": "3.10"}
"""The python3 of a release: https://packages.ubuntu.com/search?keywords=python3&searchon=names&exact=1."""
PIP_INSTALL = re.compile(r"-m pip install (.+)$", re.MULTILINE)
NAMED_PYTHON = re.compile(r"\bpy -(?:V:)?(\d\.\d+)|\bpython=(\d\.\d+)")


@dataclass(frozen=True)
class Packages:
    """What the commands of a path install together: requirements as pip reads them, and the indexes they name.

    No index means pip's own.
    """

    requirements: tuple[str, ...]
    index: str | None = None
    extra_indexes: tuple[str, ...] = ()


def packages_of(root: File, table: Table, path: Path) -> list[Packages]:
    """The packages of a path: one entry, or one per line to choose from, each with all that is common.

    Raises ValueError if lines into one environment ask different indexes.
    """
    common, choices = [], []
    for step in path.steps:
        command = table.steps[step.step].command if step.step in table.steps else step.command
        common += _installs(root, command) if command else []
        choices += [_installs(root, variant.command) for variant in step.variants]
    choices = [choice for choice in choices if choice]
    return list(dict.fromkeys(_together([*common, *choice]) for choice in choices or [[]] if common or choice))


def stamp_of(choices: list[Packages]) -> str:
    """Names what is installed, so that a record made for other commands is noticed."""
    return hashlib.sha256(repr(choices).encode()).hexdigest()[:8]


def _installs(root: File, command: str) -> list[Packages]:
    text = (root / "docs" / "commands" / command).read_text(encoding="utf-8")
    lines = [_parsed(shlex.split(line)) for line in PIP_INSTALL.findall(text)]
    return [packages for packages in lines if packages.requirements != ("pip",)]


def _parsed(words: list[str]) -> Packages:
    options = argparse.ArgumentParser(exit_on_error=False)
    options.add_argument("requirements", nargs="*")
    options.add_argument("--index-url")
    options.add_argument("--extra-index-url", action="append", default=[])
    options.add_argument("--upgrade", action="store_true")
    found = options.parse_intermixed_args(words)
    return Packages(tuple(found.requirements), found.index_url, tuple(found.extra_index_url))


def _together(installs: list[Packages]) -> Packages:
    """Several lines into the same environment must agree. Raises ValueError if they do not ask the same indexes."""
    indexes = {(packages.index, packages.extra_indexes) for packages in installs}
    if len(indexes) != 1:
        raise ValueError(f"lines into one environment ask different indexes: {indexes}")
    [(index, extra_indexes)] = indexes
    requirements = dict.fromkeys(requirement for packages in installs for requirement in packages.requirements)
    return Packages(tuple(requirements), index, extra_indexes)


def platform_of(path: Path) -> str:
    """Where the commands of a path are typed: windows, arm (Windows on Arm) or linux (in WSL)."""
    commands = [step.command or "" for step in path.steps] + [v.command for step in path.steps for v in step.variants]
    only_arm = any(requirement.windows == ("arm",) for requirement in path.requires)
    in_windows = any(command.endswith(".ps1") and "install" in command for command in commands)
    in_linux = any(command.endswith(".sh") for command in commands)
    return "linux" if in_linux else "arm" if only_arm else "windows" if in_windows else "linux"


def python_of(root: File, table: Table, path: Path) -> str:
    """The Python that the guide of a path uses: the one its commands name, or that of its Ubuntu."""
    commands = [table.steps[step.step].command if step.step in table.steps else step.command for step in path.steps]
    text = "\n".join((root / "docs" / "commands" / c).read_text(encoding="utf-8") for c in commands if c)
    if named := NAMED_PYTHON.search(text):
        return named[1] or named[2]
    return next((python for ubuntu, python in PYTHON_OF_UBUNTU.items() if ubuntu in text), "3.13")
