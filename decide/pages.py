"""The Markdown pages: markers, anchors and facts are known, and every language says the same thing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path as File

from decide.model_problems import SHOWS
from decide.problems import Problem
from decide.prose import FACT, first_difference, raw_versions
from decide.table import Table
from decide.words import SOURCE_LANGUAGE, differences

MARKER = re.compile(
    r"^<!-- *(?:(path|step|command|problems): *([^\s]+)|(wizard|gpus|compatibility|troubleshooting|facts|files|translations)) *-->$",
    re.MULTILINE,
)
COMMENT = re.compile(r"^<!--.*-->$", re.MULTILINE)
HEADING = re.compile(r"^(#{1,6}) (.+?)(?: *\{ *#([^}\s]+) *\})?$", re.MULTILINE)
FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)


@dataclass(frozen=True)
class Section:
    """A heading with the text under it. The text before the first heading has the id ''."""

    id: str
    level: int
    title: str
    text: str
    line: int


def pages(root: File, language: str) -> dict[str, File]:
    """The Markdown files of a language by slug."""
    return {file.stem: file for file in sorted((root / "docs" / language).glob("*.md"))}


def sections(text: str) -> list[Section]:
    """A page cut at its headings; front matter counts as text of the first section."""
    starts = [(0, "", 0, "")] + [(m.start(), m[3] or "", len(m[1]), m[2]) for m in HEADING.finditer(text)]
    ends = [start for start, *_ in starts[1:]] + [len(text)]
    return [
        Section(id, level, title, text[start:end], text.count("\n", 0, start) + 1)
        for (start, id, level, title), end in zip(starts, ends, strict=True)
    ]


def check_pages(root: File, table: Table, languages: list[str]) -> Iterator[Problem]:
    """Every page of every language."""
    source = pages(root, SOURCE_LANGUAGE)
    yield from _each_path_has_its_page(root, table, source)
    for language in languages:
        for slug, file in pages(root, language).items():
            place, text = file.relative_to(root).as_posix(), file.read_text(encoding="utf-8")
            yield from _check_page(root, table, place, text)
            if slug not in source:
                yield Problem(f"{place}:1", "there is no English page of this name.", "Write the English page first.")
            elif language != SOURCE_LANGUAGE:
                yield from _check_translation(place, text, source[slug].read_text(encoding="utf-8"))


def _each_path_has_its_page(root: File, table: Table, source: dict[str, File]) -> Iterator[Problem]:
    for id, path in table.paths.items():
        place = table.places.of("paths", id, "page")
        if path.page not in source:
            yield Problem(place, f"there is no page docs/en/{path.page}.md.", "Write it, or correct the name.")
        elif ("path", id, "") not in MARKER.findall(source[path.page].read_text(encoding="utf-8")):
            yield Problem(place, f"docs/en/{path.page}.md does not show it.", f"Put <!-- path: {id} --> there.")


def _check_page(root: File, table: Table, place: str, text: str) -> Iterator[Problem]:
    def at(position: int) -> str:
        return f"{place}:{text.count(chr(10), 0, position) + 1}"

    for comment in COMMENT.finditer(text):
        marker = MARKER.fullmatch(comment[0])
        if not marker:
            yield Problem(
                at(comment.start()),
                f"unknown marker {comment[0]}.",
                "Known: path, step, command, problems, wizard, gpus, compatibility, troubleshooting, facts, files, translations.",
            )
        elif marker[1] and not _marker_leads_somewhere(root, table, marker[1], marker[2]):
            yield Problem(at(comment.start()), f"there is no {marker[1]} '{marker[2]}'.", "Correct the name.")
    for fact in FACT.finditer(text):
        if fact[1] not in table.facts:
            yield Problem(at(fact.start()), f"no fact is called '{fact[1]}'.", "Add it to docs/data/facts/.")
    body = without_front_matter(text)
    for version, line in raw_versions(body):
        remedy = "Add it to docs/data/facts/, use {{ id }}."
        yield Problem(
            f"{place}:{text.count(chr(10)) - body.count(chr(10)) + line + 1}",
            f"the version {version} is no fact.",
            remedy,
        )
    seen: set[str] = set()
    for section in sections(text)[1:]:
        if not section.id:
            yield Problem(f"{place}:{section.line}", "the heading has no id.", "End it with { #an-english-id }.")
        elif section.id in seen or any(section.id == id or section.id.startswith(f"{id}-") for id in table.paths):
            yield Problem(f"{place}:{section.line}", f"the id '{section.id}' is taken.", "Choose another one.")
        seen.add(section.id)
    if not FRONT_MATTER.match(text) or "\ndescription: " not in "\n" + FRONT_MATTER.match(text)[1]:
        yield Problem(f"{place}:1", "the page has no description.", "Add `description:` to its front matter.")


def _marker_leads_somewhere(root: File, table: Table, kind: str, name: str) -> bool:
    if kind == "command":
        return (root / "docs" / "commands" / name).is_file()
    return name in {"path": table.paths, "step": table.steps, "problems": SHOWS}[kind]


def _check_translation(place: str, text: str, source: str) -> Iterator[Problem]:
    ours, theirs = without_front_matter(text), without_front_matter(source)
    shift = text.count("\n") - ours.count("\n")
    shape = [(section.level, section.id) for section in sections(ours)]
    wanted = [(section.level, section.id) for section in sections(theirs)]
    if shape != wanted:
        yield Problem(
            f"{place}:1", f"the headings are {shape}, in English {wanted}.", "Use the same, in the same order."
        )
        return
    if difference := first_difference(theirs, ours):
        wanted, found, line = difference
        yield Problem(
            f"{place}:{line + shift}", f"English has {wanted} here, this page {found}.", "Use the same blocks."
        )
    if MARKER.findall(text) != MARKER.findall(source):
        yield Problem(f"{place}:1", "the markers differ from English.", "Use the same, in the same order.")
    for section, original in zip(sections(ours), sections(theirs), strict=True):
        for difference in differences(original.text, section.text):
            yield Problem(f"{place}:{section.line + shift}", difference, "Say the same as English.")


def without_front_matter(text: str) -> str:
    """A page as its readers see it."""
    return FRONT_MATTER.sub("", text)
