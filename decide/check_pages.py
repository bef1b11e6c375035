"""Does every page make sense? Markers, anchors and facts are known, and every language says the same thing."""

from collections.abc import Iterator
from pathlib import Path as File

from decide.freshness import HOW, meta_of, sections_behind
from decide.model_problems import SHOWS
from decide.pages import COMMENT, FRONT_MATTER, MARKER, pages, sections, without_front_matter
from decide.problems import Problem
from decide.prose import FACT, first_difference, raw_versions
from decide.table import Table
from decide.words import SOURCE_LANGUAGE, differences


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
                yield from _says_the_same(place, text, source[slug].read_text(encoding="utf-8"))


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


def _says_the_same(place: str, text: str, source: str) -> Iterator[Problem]:
    """A section that is known to be behind English says so on the page, and need not have its blocks and numbers."""
    ours, theirs = without_front_matter(text), without_front_matter(source)
    shift = text.count("\n") - ours.count("\n")
    shape = [(section.level, section.id) for section in sections(ours)]
    wanted = [(section.level, section.id) for section in sections(theirs)]
    if shape != wanted:
        yield Problem(
            f"{place}:1", f"the headings are {shape}, in English {wanted}.", "Use the same, in the same order."
        )
        return
    if MARKER.findall(text) != MARKER.findall(source):
        yield Problem(f"{place}:1", "the markers differ from English.", "Use the same, in the same order.")
    if meta_of(text).get("translation") not in HOW:
        yield Problem(f"{place}:1", "the page does not say how it was made.", f"translation: {', '.join(HOW)}.")
    behind = {section.id for section in sections_behind(text, source)}
    for section, original in zip(sections(ours), sections(theirs), strict=True):
        if section.id in behind:
            continue
        if difference := first_difference(original.text, section.text):
            block, found, line = difference
            where = f"{place}:{section.line + shift + line - 1}"
            yield Problem(where, f"English has {block} here, this page {found}.", "Use the same blocks.")
        for difference in differences(original.text, section.text):
            yield Problem(f"{place}:{section.line + shift}", difference, "Say the same as English.")
