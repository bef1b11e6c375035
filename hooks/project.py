"""The loaded data of the site, and how it becomes Markdown. Knows templates, but nothing of MkDocs."""

import json
import re
import sys
from pathlib import Path
from typing import Any, ClassVar, Self

from jinja2 import Environment, FileSystemLoader, StrictUndefined

sys.path.insert(0, str(Path(__file__).parent.parent))  # `decide` lies beside this folder

from decide.check import load_checked
from decide.freshness import sections_behind
from decide.pages import MARKER
from decide.problems import BrokenData
from decide.publish import plain, wizard_table
from decide.table import Table
from decide.words import FACT, SOURCE_LANGUAGE, Words, dead_ends

SHELLS = {".ps1": "powershell", ".sh": "bash", ".py": "python", ".txt": "text"}


class Project:
    """The table, the words of every language and the templates that join them."""

    Broken = BrokenData
    current: ClassVar["Project"]

    def __init__(self, root: Path, table: Table, words: dict[str, Words], overrides: Path) -> None:
        self.table, self.words = table, words
        self._docs = root / "docs"
        self._templates = Environment(
            loader=FileSystemLoader(overrides / "partials"),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    @classmethod
    def load(cls, root: Path, overrides: Path) -> Self:
        """Load and check the project at `root`. Raises BrokenData with every problem."""
        return cls(root, *load_checked(root), overrides)

    def ui(self, language: str) -> dict[str, Any]:
        """The words of the site's own texts in a language."""
        return self.words.get(language, self.words[SOURCE_LANGUAGE]).strings["ui"]

    def render(self, markdown: str, language: str, page_language: str) -> str:
        """Fill the markers of a page and the facts in its sentences.

        `page_language` is the language of the page's text: English where a translation is missing, and
        then what is filled in is English too.
        """
        words = self.words[page_language if page_language in self.words else language]
        filled = MARKER.sub(lambda marker: self._fill(marker, words), markdown)
        return FACT.sub(lambda fact: self.table.facts[fact[1]].value, filled)

    def with_notices(self, markdown: str, page: Path, language: str, english_url: str) -> str:
        """Say under each heading whose English has changed since it was translated, with a link to the English."""
        source = (self._docs / SOURCE_LANGUAGE / page.name).read_text(encoding="utf-8")
        for section in sections_behind(page.read_text(encoding="utf-8"), source):
            heading = section.text.split("\n", 1)[0]
            link = f'<a href="{english_url}#{section.id}" hreflang="{SOURCE_LANGUAGE}">English</a>'
            notice = f'!!! warning "{self.ui(language)["behind"]}"\n    {link}'
            markdown = markdown.replace(heading, f"{heading}\n\n{notice}\n", 1) if section.id else markdown
        return markdown

    def _fill(self, marker: re.Match, words: Words) -> str:
        kind, name = marker[1] or marker[3], marker[2]
        if kind == "command":
            return self._template("command.md", words, file=name)
        if kind == "step":
            return self._template("step.md", words, id=name)
        if kind == "path":
            return self._template("path.md", words, id=name, in_wizard=False)
        return self._template("wizard.md", words, table_json=self._wizard_json(), dead_ends=dead_ends(self.table))

    def _template(self, name: str, words: Words, **values: Any) -> str:
        template = self._templates.get_template(name)
        return template.render(table=self.table, words=words, ui=words.strings["ui"], project=self, **values)

    def _wizard_json(self) -> str:
        return json.dumps(wizard_table(self.table), separators=(",", ":")).replace("<", "\\u003c")

    def command(self, file: str) -> str:
        """The text of a command or of an expected output."""
        return (self._docs / "commands" / file).read_text(encoding="utf-8").rstrip("\n")

    def shell(self, file: str) -> str:
        """The language of a command file for highlighting: powershell, bash, python or text."""
        return SHELLS[Path(file).suffix]

    def starts_of_python(self, id: str) -> list[str]:
        """How to start Python for the check of a path: by the shells its steps are typed in."""
        path = self.table.paths[id]
        if not path.verify.command.endswith(".py"):
            return []
        commands = [step.command or "" for step in path.steps] + [v.command for s in path.steps for v in s.variants]
        return [f"shared/start-python{shell}" for shell in (".ps1", ".sh") if any(c.endswith(shell) for c in commands)]

    def plain(self, text: str) -> str:
        """Markdown as plain text."""
        return plain(text, self.table)
