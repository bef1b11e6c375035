"""The Markdown pages: their files, their sections and the markers that the build fills."""

import re
from dataclasses import dataclass
from pathlib import Path as File

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


def without_front_matter(text: str) -> str:
    """A page as its readers see it."""
    return FRONT_MATTER.sub("", text)
