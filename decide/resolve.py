"""`python -m decide.resolve`: do the packages that the commands name still install, on the PC they are meant for?

Each `pip install` of a path is handed to uv, which resolves it for the platform and for several Pythons against
the index that the command names. Nothing is installed. `--record` writes what was found to docs/data/resolved.yml.
Exit codes: 0 every path that names packages resolves or its index was not reachable, 1 one does not resolve.
"""

import argparse
import re
import subprocess
import sys
import urllib.error
import urllib.request
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import cache
from pathlib import Path as File

import yaml

from decide.load import load_table
from decide.model_packages import Resolution
from decide.packages import Packages, packages_of, platform_of, python_of, stamp_of
from decide.table import Table

ROOT = File(__file__).parent.parent
PYTHONS = ("3.7", "3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14", "3.15")
PLATFORMS = {"windows": "x86_64-pc-windows-msvc", "arm": "aarch64-pc-windows-msvc", "linux": "x86_64-manylinux_2_35"}
"""What uv calls them. Linux is Ubuntu 22.04 and newer, whose C library is 2.35."""
UNANSWERED = re.compile(r"Failed to fetch: (\S+).*error sending request")
"""What uv says when pip's own index gives no answer."""
SOURCE_ONLY = ("gast",)
"""Packages of plain Python that have no wheel in the versions asked for: pip builds them on any PC."""


def resolve(root: File, table: Table, id: str, day: date) -> Resolution | None:
    """Resolve a path for every Python. None: its commands name no package. Needs the network."""
    path = table.paths[id]
    choices = packages_of(root, table, path)
    if not choices:
        return None
    platform, python = platform_of(path), python_of(root, table, path)
    told = {"checked": day, "platform": platform, "python": python, "packages": stamp_of(choices)}
    indexes = {url for packages in choices for url in (packages.index, *packages.extra_indexes)} - {None}
    if closed := sorted(url for url in indexes if not answers(url)):
        return Resolution(result="not-reachable", why=closed[0], **told)
    told_by_uv = {
        candidate: [_ask_uv(packages, platform, candidate) for packages in choices]
        for candidate in sorted({*PYTHONS, python}, key=_number)
    }
    asked = {_name(requirement) for packages in choices for requirement in packages.requirements}
    picked = {candidate: _picked(said, asked) for candidate, said in told_by_uv.items()}
    if picked[python] is None:
        why = next(answer for answer in told_by_uv[python] if isinstance(answer, str))
        if unanswered := UNANSWERED.search(why):
            return Resolution(result="not-reachable", why=unanswered[1], **told)
        return Resolution(result="fails", why=why[:300], **told)
    same = tuple(candidate for candidate, versions in picked.items() if versions == picked[python])
    return Resolution(result="resolves", pythons=same, versions=picked[python], **told)


def _picked(answers: list[dict[str, str] | str], asked: set[str]) -> dict[str, str] | None:
    """The versions of the packages that were asked for by name, or None if one request fails."""
    if any(isinstance(answer, str) for answer in answers):
        return None
    found = {name: version for answer in answers for name, version in answer.items() if name in asked}
    return dict(sorted(found.items()))


@cache
def answers(index: str) -> bool:
    """Whether a package index can be reached at all."""
    try:
        urllib.request.urlopen(urllib.request.Request(index, headers={"User-Agent": "gpu-paths"}), timeout=20).close()
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False
    return True


def _ask_uv(packages: Packages, platform: str, python: str) -> dict[str, str] | str:
    """The version of each package that uv picks, or why it finds none."""
    indexes = ["--default-index", packages.index] if packages.index else []
    for extra in packages.extra_indexes:
        indexes += ["--index", extra]
    sources = [word for name in SOURCE_ONLY for word in ("--no-binary", name)]
    options = ["--python-platform", PLATFORMS[platform], "--python-version", python, "--only-binary", ":all:"]
    command = [
        sys.executable,
        "-m",
        "uv",
        "pip",
        "compile",
        "-",
        "--quiet",
        "--no-config",
        "--no-header",
        "--no-annotate",
    ]
    asked = "\n".join(packages.requirements)
    told = subprocess.run([*command, *options, *sources, *indexes], input=asked, capture_output=True, text=True)
    if told.returncode:
        return " ".join(told.stderr.split())
    return dict(line.split(" ")[0].split("==") for line in told.stdout.splitlines() if "==" in line)


def _name(requirement: str) -> str:
    return re.split(r"[\[=<>!~ ]", requirement)[0]


def _number(python: str) -> tuple[int, ...]:
    return tuple(map(int, python.split(".")))


def as_line(path: str, found: Resolution) -> str:
    """What was found about a path, for people."""
    words = {"resolves": "resolves", "fails": "DOES NOT RESOLVE", "not-reachable": "index not reachable"}
    pythons = f"Python {found.pythons[0]} to {found.pythons[-1]}" if found.pythons else f"Python {found.python}"
    said = found.why or ", ".join(f"{name} {version}" for name, version in found.versions.items())
    return f"{path:38} {found.platform:8} {words[found.result]:20} {pythons:22} {said}"


def main() -> int:
    """Resolve all paths, print what was found, and record it if asked to."""
    parser = argparse.ArgumentParser(prog="python -m decide.resolve", description=__doc__.splitlines()[0])
    parser.add_argument("--record", action="store_true", help="write docs/data/resolved.yml")
    parser.add_argument("paths", nargs="*", help="only these paths")
    options = parser.parse_args()
    table = load_table(ROOT)
    ids = options.paths or list(table.paths)
    with ThreadPoolExecutor(4) as pool:
        found = dict(zip(ids, pool.map(lambda id: resolve(ROOT, table, id, date.today()), ids), strict=True))
    resolutions = {id: resolution for id, resolution in found.items() if resolution}
    print("\n".join(as_line(id, resolution) for id, resolution in resolutions.items()))
    print(f"No Python package in: {', '.join(id for id in found if id not in resolutions)}")
    counts = Counter(resolution.result for resolution in resolutions.values())
    print(f"{counts['resolves']} resolve, {counts['fails']} do not, {counts['not-reachable']} could not be asked.")
    for name, trap in table.traps.items():
        answer = _ask_uv(Packages((trap.asks,)), trap.platform, trap.python)
        caught = isinstance(answer, dict) and trap.catches(answer)
        print(f"{name:58} {'still there' if caught else 'GONE: look at docs/data/traps.yml'}")
    if options.record:
        _record({**table.resolutions, **resolutions})
    return 1 if counts["fails"] else 0


def _record(resolutions: dict[str, Resolution]) -> None:
    raw = {id: found.model_dump(by_alias=True, exclude_defaults=True) for id, found in sorted(resolutions.items())}
    text = yaml.safe_dump(_plain(raw), sort_keys=False, width=110)
    (ROOT / "docs" / "data" / "resolved.yml").write_text(
        f"# Written by `make check-versions`.\n{text}", encoding="utf-8"
    )


def _plain(value: object) -> object:
    """Tuples as lists, which is all that YAML knows."""
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    return list(value) if isinstance(value, tuple) else value


if __name__ == "__main__":
    sys.exit(main())
