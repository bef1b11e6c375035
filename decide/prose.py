"""Facts in sentences: each value is a link to the entry that says what it is, where it was read and when."""

import re
from collections.abc import Mapping
from html import escape

from decide.model import Fact

FACT = re.compile(r"\{\{ *([^{} ]+) *\}\}")
LITERAL = re.compile(
    r"^ *```.*?^ *```|^#{1,6} .*?$|^ *(?:!!!|\?\?\?).*?$|`[^`\n]+`|\[[^\]\n]*\]\([^)\s]*\)|<a\b.*?</a>|<[^>]+>",
    re.MULTILINE | re.DOTALL,
)
"""Code, headings, titles of notes, links and tags: they cannot hold a link, so a fact stands there as its bare value."""

NOT_PROSE = re.compile(
    r"^ *```.*?^ *```|`[^`\n]+`|\{\{[^}]*\}\}|(?<=\])\([^)\s]*\)|<[^>]*>|\{ *[#.][^}]*\}", re.MULTILINE | re.DOTALL
)
VERSION = re.compile(r"(?<![\w.])\d+\.\d+(?:\.\w+)*")


def raw_versions(markdown: str) -> list[tuple[str, int]]:
    """Versions that a sentence holds as plain digits, each with its line, counted from 0.

    They belong in a fact: a value written twice differs one day.
    """
    prose = NOT_PROSE.sub(lambda other: re.sub(r"[^\n]", " ", other[0]), markdown)
    return [(version[0], prose.count("\n", 0, version.start())) for version in VERSION.finditer(prose)]


def facts_in(markdown: str) -> list[str]:
    """The ids of the facts that a text uses, each once, in order."""
    return list(dict.fromkeys(FACT.findall(markdown)))


def filled(text: str, facts: Mapping[str, Fact]) -> str:
    """The text with the value of each fact in its place."""
    return FACT.sub(lambda fact: facts[fact[1]].value, text)


def with_links(markdown: str, facts: Mapping[str, Fact], labels: Mapping[str, str], page: str = "") -> str:
    """The text with each fact as a link to its entry `#fact-<id>` on `page`, and as a bare value where none may be."""

    def link(fact: re.Match) -> str:
        return f'<a class="fact" href="{page}#fact-{fact[1]}"{title(fact[1])}>{facts[fact[1]].value}</a>'

    def title(id: str) -> str:
        return f' title="{escape(labels[id])}"' if id in labels else ""

    parts, end = [], 0
    for literal in LITERAL.finditer(markdown):
        parts += [FACT.sub(link, markdown[end : literal.start()]), filled(literal[0], facts)]
        end = literal.end()
    return "".join([*parts, FACT.sub(link, markdown[end:])])
