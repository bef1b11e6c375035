"""The words that each language settled on: what a translation must say, what it must never say, and names that stay."""

import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path as File
from typing import Any

from decide.pages import pages, sections, without_front_matter
from decide.problems import Problem
from decide.table import Table
from decide.words import SOURCE_LANGUAGE, Words, dotted, flat

CODE = re.compile(r"```.*?```|`[^`\n]+`|\{[^}\n]*\}+|(?<=\])\([^)\s]+\)|https?://\S+|<[^>\n]+>", re.DOTALL)
"""What stands in a text but is not written in its language: code, facts, attributes, addresses."""

QUOTED = re.compile(r'"[^"\n]*"|“[^”\n]*”|„[^“\n]*“|«[^»\n]*»|「[^」\n]*」|『[^』\n]*』')
"""What a program shows, repeated as it stands there."""

ENGLISH = re.compile(r"\b(?:the|your|this|that|which|with|when|does|must)\b", re.IGNORECASE)
"""Words that no other language of the site has, and no name of a program."""


class Glossary:
    """The glossary of a language, and the names and terms of the English one.

    `terms` maps each English term to the words to `use` and patterns `never` to write; with `always`, a text
    must have one of the words wherever English has the term. `never` maps patterns to the reason.
    """

    def __init__(self, english: dict[str, Any], own: dict[str, Any]) -> None:
        self._english, self._own = english, own

    def missing_terms(self) -> list[str]:
        """English terms for which the language has settled on no word."""
        return [term for term in self._english.get("terms", {}) if term not in self._own.get("terms", {})]

    def slips(self, source: str, translation: str) -> Iterator[str]:
        """What a translation says against the glossary: one sentence each."""
        theirs, text = CODE.sub(" ", source), CODE.sub(" ", translation)
        for name in set(self._names.findall(theirs)) - set(self._names.findall(text)):
            yield f"the name '{name}' is missing."
        said = text.lower()
        for term in {found.lower() for found in self._always.findall(self._names.sub(" ", theirs))}:
            words = self._own["terms"][term]["use"]
            if not any(word.lower() in said for word in words):
                yield f"'{term}' is {' or '.join(words)} in this language."
        for pattern, why in self._never.items():
            if found := pattern.search(text):
                yield f"'{found[0]}': {why}"
        if found := ENGLISH.search(QUOTED.sub(" ", text)):
            yield f"'{found[0]}' is English."

    @cached_property
    def _names(self) -> re.Pattern:
        names = sorted(self._english.get("names", []), key=len, reverse=True)
        return re.compile(rf"(?<![A-Za-z])(?:{'|'.join(map(re.escape, names))})(?![a-z])")

    @cached_property
    def _always(self) -> re.Pattern:
        terms = [term for term, rule in self._own.get("terms", {}).items() if rule.get("always")]
        longest = sorted(terms, key=len, reverse=True)
        return re.compile(rf"\b({'|'.join(map(re.escape, longest)) or '(?!)'})(?:s|es)?\b", re.IGNORECASE)

    @cached_property
    def _never(self) -> dict[re.Pattern, str]:
        found = {re.compile(pattern): why for pattern, why in self._own.get("never", {}).items()}
        for term, rule in self._own.get("terms", {}).items():
            why = f"not our word for '{term}'; it is {' or '.join(rule['use'])}."
            found |= {re.compile(pattern): why for pattern in rule.get("never", [])}
        return found


def check_glossaries(root: File, table: Table, words: dict[str, Words]) -> Iterator[Problem]:
    """Every text of every translation keeps to the glossary of its language."""
    english, _ = table.places.read(root / "docs" / SOURCE_LANGUAGE / "glossary.yml", (SOURCE_LANGUAGE, "glossary"))
    for language, translated in words.items():
        if language == SOURCE_LANGUAGE:
            continue
        file = root / "docs" / language / "glossary.yml"
        if not file.exists():
            yield Problem(f"docs/{language}:1", "there is no glossary.yml.", "Settle on a word for each English term.")
            continue
        own, faults = table.places.read(file, (language, "glossary"))
        yield from faults
        glossary = Glossary(english, own or {})
        for term in glossary.missing_terms():
            place = table.places.of(language, "glossary", "terms")
            yield Problem(place, f"no word for '{term}'.", "Add the term with the words to use.")
        for place, source, translation in _texts(root, table, words[SOURCE_LANGUAGE], translated):
            for slip in glossary.slips(source, translation):
                yield Problem(place, slip, "Say it as the glossary does.")


def _texts(root: File, table: Table, source: Words, words: Words) -> Iterator[tuple[str, str, str]]:
    """Place, English and translation of every text: each word of the data, and each section of a page."""
    english, translated = flat(source), flat(words)
    for key in english.keys() & translated.keys():
        yield f"{table.places.of(words.language, *key)}: {dotted(key)}", str(english[key]), str(translated[key])
    originals = pages(root, SOURCE_LANGUAGE)
    for slug, file in pages(root, words.language).items():
        if slug not in originals:
            continue
        text = file.read_text(encoding="utf-8")
        ours = without_front_matter(text)
        shift = text.count("\n") - ours.count("\n")
        theirs = {s.id: s.text for s in sections(without_front_matter(originals[slug].read_text(encoding="utf-8")))}
        for section in sections(ours):
            if section.id in theirs:
                place = f"{file.relative_to(root).as_posix()}:{section.line + shift}"
                yield place, theirs[section.id], section.text
