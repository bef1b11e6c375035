"""Facts in sentences: each value is a link to the entry that says what it is, where it was read and when."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from html import escape
from itertools import zip_longest

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


BLOCK = re.compile(
    r"^(?P<indent> *)(?:(?P<heading>#{1,6}) |(?P<bullet>[-*] )|(?P<number>\d+\. )|(?P<notice>[!?]{3} )|(?P<row>\|)|(?P<definition>:   )"
    r"|(?P<marker><!--)|(?P<fence>```))?"
)
"""How a line of Markdown that opens a block begins."""


def shape(markdown: str) -> Iterator[tuple[str, int]]:
    """The blocks of a Markdown text, such as "bullet 0" (its indent) or "a table row of 3 cells", with their lines (the first is 1)."""
    inside_paragraph, fenced = False, False
    for number, line in enumerate(markdown.split("\n"), 1):
        opening = BLOCK.match(line)
        kind = next((kind for kind, text in opening.groupdict().items() if text and kind != "indent"), None)
        if kind == "fence" or fenced:
            fenced, inside_paragraph = fenced != (kind == "fence"), False
        elif not line.strip():
            inside_paragraph = False
        elif kind == "row":
            yield f"a table row of {line.count('|') - 1} cells", number
        elif kind:
            yield f"{kind} {len(opening['heading'] or opening['indent'])}", number
            inside_paragraph = kind != "heading"
        elif not inside_paragraph:
            yield f"paragraph {len(opening['indent'])}", number
            inside_paragraph = True


@cache
def _shape_of_english(text: str) -> tuple[tuple[str, int], ...]:
    """Every language is compared with it."""
    return tuple(shape(text))


def first_difference(source: str, translation: str) -> tuple[str, str, int] | None:
    """The first block in which two texts differ: what English has, what the translation has, and the line there."""
    end = ("the end", translation.count("\n") + 1)
    for wanted, found in zip_longest(_shape_of_english(source), shape(translation), fillvalue=end):
        if wanted[0] != found[0]:
            return wanted[0], found[0], found[1]
    return None
