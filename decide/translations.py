"""How far each language has come: `make translations` prints it, and the page translations/ shows it."""

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path as File

from decide.check import load_checked
from decide.freshness import BY_A_PERSON, meta_of, record_review, sections_behind, stamp, words_behind
from decide.pages import pages
from decide.problems import BrokenData
from decide.words import SOURCE_LANGUAGE, Words

ROOT = File(__file__).parent.parent


@dataclass(frozen=True)
class Status:
    """How far a language has come. Pages by slug, sections as slug#id, words by dotted name."""

    language: str
    pages: list[str]
    missing: list[str]
    behind: list[str]
    reviewed: list[str]

    @property
    def next(self) -> str:
        """What helps most: `translate` missing pages, `update` what is behind, or have it read by a person (`review`)."""
        return "translate" if self.missing else "update" if self.behind else "review"


def statuses(root: File, words: dict[str, Words]) -> list[Status]:
    """The status of each language but English."""
    return [_status(root, language, words) for language in words if language != SOURCE_LANGUAGE]


def _status(root: File, language: str, words: dict[str, Words]) -> Status:
    source = pages(root, SOURCE_LANGUAGE)
    texts = {slug: file.read_text(encoding="utf-8") for slug, file in pages(root, language).items()}
    behind = [
        f"{slug}#{section.id}"
        for slug, text in texts.items()
        for section in sections_behind(text, source[slug].read_text(encoding="utf-8"))
    ]
    return Status(
        language,
        list(texts),
        [slug for slug in source if slug not in texts],
        behind + words_behind(root, language, words[SOURCE_LANGUAGE]),
        [slug for slug, text in texts.items() if meta_of(text).get("translation") in BY_A_PERSON],
    )


def main(arguments: list[str] | None = None) -> int:
    """Print the status of all languages, or record what was done. Returns the exit code: 2 for bad input."""
    parser = argparse.ArgumentParser(prog="python -m decide.translations", description=__doc__)
    parser.add_argument("--stamp", metavar="LANG", help="record that a language matches today's English")
    parser.add_argument(
        "--reviewed", nargs=2, metavar=("LANG", "PAGE"), help="record that a person has reviewed a page"
    )
    options = parser.parse_args(arguments)
    try:
        _, words = load_checked(ROOT)
    except BrokenData as broken:
        print(broken, file=sys.stderr)
        return 2
    language, page = options.reviewed or (options.stamp, None)
    if language and (language not in words or language == SOURCE_LANGUAGE):
        print(f"'{language}' is no translation. Allowed: {', '.join(list(words)[1:])}.", file=sys.stderr)
        return 2
    if page and page not in pages(ROOT, language):
        print(f"docs/{language}/ has no page '{page}'.", file=sys.stderr)
        return 2
    if page:
        record_review(ROOT, language, page)
    elif language:
        print(
            f"{language}: {len(stamp(ROOT, language, words[SOURCE_LANGUAGE]))} text(s) recorded as made from today's English."
        )
    else:
        for status in statuses(ROOT, words):
            print(
                f"{status.language:6} {len(status.pages)} pages, {len(status.missing)} missing, {len(status.behind)} texts "
                f"behind English, {len(status.reviewed)} pages reviewed by a person. Next: {status.next}."
            )
            print("".join(f"         {text}\n" for text in (*status.missing, *status.behind)), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
