"""What is behind English, and what a person has reviewed.

The front matter of a translated page keeps a hash of each English section it was made from, and `made_from.yml` of a
language the same for the words of the data. What a person has reviewed is kept by its own hash, and stays as it is.
"""

import hashlib
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path as File
from typing import Any

import yaml

from decide.pages import FRONT_MATTER, Section, pages, sections, without_front_matter
from decide.problems import Problem
from decide.words import KINDS, SOURCE_LANGUAGE, Words

BY_A_PERSON = ("reviewed", "human")
HOW = ("machine", *BY_A_PERSON)
"""How a translated page can have been made: by a machine, by one and then reviewed by a person, or by a person."""

WORDS_MADE_FROM = "made_from.yml"
FAST = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

TOP = "top"
"""Stands for the text before the first heading."""


def section_hashes(source: str) -> dict[str, str]:
    """A short hash of each section of an English page, by heading id. Front matter counts, except for its form."""
    return {section.id or TOP: _hash(section.text) for section in sections(source)}


def word_hashes(words: Words) -> dict[str, str]:
    """A short hash of the words of each path, problem, step and fact, and of each part of `strings`, by dotted name."""
    named = {
        f"{kind}.{id}": value
        for kind in KINDS
        for group, value in getattr(words, kind).items()
        for id, value in ([(group, value)] if kind != "strings" else _parts(group, value))
    }
    return {name: _hash(json.dumps(value, ensure_ascii=False)) for name, value in named.items()}


def _parts(group: str, value: Any) -> list[tuple[str, Any]]:
    return [(f"{group}.{id}", part) for id, part in value.items()] if isinstance(value, dict) else [(group, value)]


def _hash(text: str) -> str:
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:8]


def words_behind(root: File, language: str, source: Words) -> list[str]:
    """The names, such as `paths.rapids-wsl`, of the words whose English has changed since they were translated.

    A language that has recorded nothing is not judged.
    """
    file = root / "docs" / language / WORDS_MADE_FROM
    if not file.exists():
        return []
    made_from = yaml.load(file.read_text(encoding="utf-8"), FAST)
    return [name for name, hash in word_hashes(source).items() if made_from.get(name) != hash]


def sections_behind(translation: str, source: str) -> list[Section]:
    """The sections of a translated page whose English has changed since. A page without hashes is not judged."""
    made_from = meta_of(translation).get("made_from", {})
    now = section_hashes(source)
    return [
        section
        for section in sections(translation)
        if made_from and made_from.get(section.id or TOP) != now.get(section.id or TOP)
    ]


def all_behind(root: File, words: dict[str, Words]) -> Iterator[Problem]:
    """Everything in every language that is behind. A hint for translators; it stops nothing."""
    source = pages(root, SOURCE_LANGUAGE)
    for language in words:
        if language == SOURCE_LANGUAGE:
            continue
        remedy = f"Translate it, then `python -m decide.translations --stamp {language}`."
        for name in words_behind(root, language, words[SOURCE_LANGUAGE]):
            yield Problem(f"docs/{language}/{WORDS_MADE_FROM}:1", f"English has changed in '{name}'.", remedy)
        for slug, file in pages(root, language).items():
            original = source[slug].read_text(encoding="utf-8")
            for section in sections_behind(file.read_text(encoding="utf-8"), original):
                place = f"{file.relative_to(root).as_posix()}:{section.line}"
                yield Problem(place, "English has changed here.", remedy)


def reviewed_and_changed(root: File, languages: list[str]) -> Iterator[Problem]:
    """Sections that a person has reviewed and that are no longer as they were then."""
    for language in languages:
        for slug, file in pages(root, language).items():
            text = file.read_text(encoding="utf-8")
            reviewed = meta_of(text).get("reviewed", {})
            for section in sections(without_front_matter(text)):
                if reviewed.get(section.id or TOP, _hash(section.text)) != _hash(section.text):
                    yield Problem(
                        f"docs/{language}/{slug}.md:1",
                        f"a person has reviewed the section '{section.id or TOP}', and it has changed since.",
                        f"Put it back, or have it reviewed: `python -m decide.translations --reviewed {language} {slug}`.",
                    )


def record_review(root: File, language: str, slug: str) -> None:
    """Record that a person has reviewed a page as it is now."""
    file = pages(root, language)[slug]
    text = file.read_text(encoding="utf-8")
    hashes = {section.id or TOP: _hash(section.text) for section in sections(without_front_matter(text))}
    how = "human" if meta_of(text).get("translation") == "human" else "reviewed"
    _write_meta(file, text, {"translation": how, "reviewed": _spelled(hashes)})


def stamp(root: File, language: str, source_words: Words) -> list[str]:
    """Record that all pages and words of a language match English today. Returns what has changed."""
    changed = words_behind(root, language, source_words)
    record = "".join(f"{name}: '{hash}'\n" for name, hash in word_hashes(source_words).items())
    head = "# Which English the words of this language were made from. Written by `python -m decide.translations --stamp`.\n"
    (root / "docs" / language / WORDS_MADE_FROM).write_text(head + record, encoding="utf-8")
    source = pages(root, SOURCE_LANGUAGE)
    for slug, file in pages(root, language).items():
        text = file.read_text(encoding="utf-8")
        hashes = section_hashes(source[slug].read_text(encoding="utf-8"))
        if meta_of(text).get("made_from") != hashes:
            _write_meta(file, text, {"translated": str(date.today()), "made_from": _spelled(hashes)})
            changed.append(slug)
    return changed


def _spelled(hashes: dict[str, str]) -> str:
    return "{" + ", ".join(f'{id}: "{hash}"' for id, hash in hashes.items()) + "}"


def _write_meta(file: File, text: str, values: dict[str, str]) -> None:
    """Set values in the front matter of a page, as they are spelled."""
    kept = [line for line in FRONT_MATTER.match(text)[1].split("\n") if line.split(":")[0] not in values]
    meta = [*kept, *(f"{key}: {value}" for key, value in values.items())]
    file.write_text("\n".join(["---", *meta, "---", without_front_matter(text)]), encoding="utf-8")


def meta_of(page: str) -> dict[str, Any]:
    """The front matter of a page."""
    match = FRONT_MATTER.match(page)
    return (yaml.load(match[1], FAST) or {}) if match else {}
