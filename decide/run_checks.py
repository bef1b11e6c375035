"""`python -m decide.run_checks`: run for real what a PC without a GPU can run, and record it in docs/data/runs.yml.

For each path that needs no GPU: make an environment, install its packages, run its check and compare what it prints
with what the page says. Needs the network and Linux. Exit codes: 0 all that could run print what they should, 1 not.
"""

import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path as File

import yaml

from decide.load import load_table
from decide.model import Path
from decide.model_packages import Run
from decide.packages import Packages, packages_of
from decide.resolve import answers
from decide.table import Table

ROOT = File(__file__).parent.parent
PYTHON = ".".join(map(str, sys.version_info[:2]))


def runnable(root: File, table: Table) -> dict[str, Packages]:
    """The paths that need no GPU and are checked in Python, with their packages."""
    found = {
        id: packages_of(root, table, path)
        for id, path in table.paths.items()
        if path.verify.command.endswith(".py") and not any(requirement.gpu for requirement in path.requires)
    }
    return {id: choices[0] for id, choices in found.items() if choices}


def run(root: File, path: Path, packages: Packages) -> Run | None:
    """Run the check of a path in a new environment. None: its index cannot be reached."""
    if not answers(packages.index):
        return None
    commands = root / "docs" / "commands"
    with tempfile.TemporaryDirectory() as folder:
        python = f"{folder}/bin/python"
        uv = [sys.executable, "-m", "uv"]
        subprocess.run([*uv, "venv", "--quiet", "--python", sys.executable, folder], check=True)
        install = [*uv, "pip", "install", "--quiet", "--no-config", "--python", python, *packages.requirements]
        subprocess.run([*install, "--default-index", packages.index], check=True)
        printed = subprocess.run([python, commands / path.verify.command], capture_output=True, text=True).stdout
        frozen = subprocess.run([*uv, "pip", "freeze", "--python", python], capture_output=True, text=True).stdout
    asked = {requirement.split("[")[0].split("=")[0] for requirement in packages.requirements}
    versions = dict(line.split("==") for line in frozen.splitlines() if line.split("==")[0] in asked)
    as_shown = printed.strip() == (commands / path.verify.expect).read_text(encoding="utf-8").strip()
    return Run(checked=date.today(), platform="linux", python=PYTHON, versions=versions, as_shown=as_shown)


def main() -> int:
    """Run all that can be run, print and record it."""
    table = load_table(ROOT)
    runs = {}
    for id, packages in runnable(ROOT, table).items():
        found = run(ROOT, table.paths[id], packages)
        versions = (
            ", ".join(f"{name} {version}" for name, version in found.versions.items()) if found else packages.index
        )
        said = (
            "index not reachable"
            if not found
            else "prints what it should"
            if found.as_shown
            else "PRINTS SOMETHING ELSE"
        )
        print(f"{id:30} {said:24} {versions}")
        if found:
            runs[id] = found.model_dump(by_alias=True)
    text = yaml.safe_dump(runs, sort_keys=False, width=110)
    (ROOT / "docs" / "data" / "runs.yml").write_text(f"# Written by `make run-checks`.\n{text}", encoding="utf-8")
    return 0 if all(run["as-shown"] for run in runs.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
