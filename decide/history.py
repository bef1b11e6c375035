"""`make changes`: which facts have changed, when and why, read from the project's own history into docs/data/changes.yml.

The file is part of the data, so that a site is built from files alone. `why` is the subject of the commit.
"""

import subprocess
import sys
from pathlib import Path as File

import yaml

from decide.model import Change

ROOT = File(__file__).parent.parent
FACTS = "docs/data/facts"


def changes(root: File, folder: str = FACTS) -> list[Change]:
    """The changes of facts that still exist, newest first. Raises CalledProcessError outside of a git repository."""
    found: list[Change] = []
    before: dict[str, str] = {}
    for line in _git(root, "log", "--reverse", "--format=%H %as %s", "--", folder).splitlines():
        commit, day, why = line.split(" ", 2)
        after = _values(root, commit, folder)
        found += [
            Change(fact=id, day=day, was=before[id], now=now, why=why)
            for id, now in after.items()
            if before.get(id, now) != now
        ]
        before = after
    return [change for change in reversed(found) if change.fact in before]


def _values(root: File, commit: str, folder: str) -> dict[str, str]:
    files = _git(root, "ls-tree", "-r", "--name-only", commit, "--", folder).splitlines()
    entries = [yaml.load(_git(root, "show", f"{commit}:{file}"), yaml.CSafeLoader) or {} for file in files]
    return {id: str(fact["value"]) for part in entries for id, fact in part.items()}


def _git(root: File, *command: str) -> str:
    return subprocess.run(["git", *command], cwd=root, check=True, capture_output=True, text=True).stdout


def main() -> int:
    """Write all changes."""
    found = [change.model_dump(mode="json") for change in changes(ROOT)]
    text = yaml.safe_dump(found, sort_keys=False, allow_unicode=True, width=110)
    (ROOT / "docs" / "data" / "changes.yml").write_text(f"# Written by `make changes`.\n{text}", encoding="utf-8")
    print(f"{len(found)} changes.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
