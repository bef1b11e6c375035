"""Which sections of a translated page are behind English: its front matter keeps a hash of each section it was made from."""

import hashlib
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path as File

import yaml

from decide.pages import FRONT_MATTER, Section, pages, sections
from decide.problems import Problem
from decide.words import SOURCE_LANGUAGE

TOP = "top"
"""Stands for the text before the first heading."""


def section_hashes(source: str) -> dict[str, str]:
    """A short hash of each section of an English page, by heading id. Front matter counts, except for its form."""
    return {section.id or TOP: _hash(section) for section in sections(source)}


def _hash(section: Section) -> str:
    return hashlib.sha256(" ".join(section.text.split()).encode()).hexdigest()[:8]


def sections_behind(translation: str, source: str) -> list[Section]:
    """The sections of a translated page whose English has changed since. A page without hashes is not judged."""
    made_from = _meta(translation).get("made_from", {})
    now = section_hashes(source)
    return [
        section
        for section in sections(translation)
        if made_from and made_from.get(section.id or TOP) != now.get(section.id or TOP)
    ]


def all_behind(root: File, languages: list[str]) -> Iterator[Problem]:
    """Every section of every language that is behind. A hint for translators; it stops nothing."""
    source = pages(root, SOURCE_LANGUAGE)
    for language in languages:
        for slug, file in pages(root, language).items():
            if language == SOURCE_LANGUAGE or slug not in source:
                continue
            original = source[slug].read_text(encoding="utf-8")
            for section in sections_behind(file.read_text(encoding="utf-8"), original):
                place = f"{file.relative_to(root).as_posix()}:{section.line}"
                yield Problem(
                    place, "English has changed here.", f"Translate it, then `python -m decide --stamp {language}`."
                )


def stamp(root: File, language: str) -> list[str]:
    """Record that all pages of a language match English today. Returns the slugs that changed."""
    source, changed = pages(root, SOURCE_LANGUAGE), []
    for slug, file in pages(root, language).items():
        text = file.read_text(encoding="utf-8")
        hashes = section_hashes(source[slug].read_text(encoding="utf-8"))
        if _meta(text).get("made_from") == hashes:
            continue
        kept = [
            line for line in FRONT_MATTER.match(text)[1].split("\n") if not re.match(r"(translated|made_from):", line)
        ]
        spelled = ", ".join(f'{id}: "{hash}"' for id, hash in hashes.items())
        meta = [*kept, f"translated: {date.today()}", f"made_from: {{{spelled}}}"]
        body = FRONT_MATTER.sub("", text, count=1)
        file.write_text("\n".join(["---", *meta, "---", body]), encoding="utf-8")
        changed.append(slug)
    return changed


def _meta(page: str) -> dict:
    match = FRONT_MATTER.match(page)
    return (yaml.safe_load(match[1]) or {}) if match else {}
