"""The loaded data of the site, and how it becomes Markdown. Knows templates, but nothing of MkDocs."""

import json
import re
import sys
from datetime import date
from functools import cached_property
from html import escape
from pathlib import Path
from typing import Any, ClassVar, Self
from urllib.parse import quote, urlencode

from babel import Locale
from babel.dates import format_date
from jinja2 import Environment, FileSystemLoader, StrictUndefined

sys.path.insert(0, str(Path(__file__).parent.parent))  # `decide` lies beside this folder

from decide import matrix
from decide.browser import wizard_table
from decide.check import load_checked
from decide.diagnose import problems_in
from decide.freshness import sections_behind, words_behind
from decide.model import Difference
from decide.model_problems import SHOWS
from decide.pages import MARKER, Section, sections, without_front_matter
from decide.plain import plain
from decide.problems import BrokenData
from decide.prose import facts_in, with_links
from decide.publish import version_of
from decide.table import Table
from decide.translations import Status, statuses
from decide.words import SOURCE_LANGUAGE, Words, dead_ends

PAGES_OF_QUESTIONS = ("gpu-faq",)
SHELLS = {".ps1": "powershell", ".sh": "bash", ".py": "python", ".txt": "text"}


class Project:
    """The table, the words of every language and the templates that join them."""

    Broken = BrokenData
    current: ClassVar["Project"]

    def __init__(self, root: Path, table: Table, words: dict[str, Words], overrides: Path, repository: str) -> None:
        self.table, self.words, self.version = table, words, version_of(table)
        self.today = date.today()
        self.rendered: dict[str, str] = {}
        self._commands: dict[str, str] = {}
        self._behind: dict[Difference, str | None] = {}
        self._repository = repository.rstrip("/")
        self._root, self._docs = root, root / "docs"
        self._stale = {language: set(words_behind(root, language, words[SOURCE_LANGUAGE])) for language in words}
        self._templates = Environment(
            loader=FileSystemLoader(overrides / "partials"),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.filters |= {"site": _site, "code": _code}

    @classmethod
    def load(cls, root: Path, overrides: Path, repository: str, only: str | None = None) -> Self:
        """Load and check the project at `root`, or only one of its translations. Raises BrokenData with every problem."""
        return cls(root, *load_checked(root, only), overrides, repository)

    def ui(self, language: str) -> dict[str, Any]:
        """The words of the site's own texts in a language."""
        return self.words.get(language, self.words[SOURCE_LANGUAGE]).strings["ui"]

    def render(self, markdown: str, slug: str, language: str, page_language: str) -> str:
        """Fill the markers of a page and the facts in its sentences.

        `page_language` is the language of the page's text: English where a translation is missing, and then
        what is filled in is English too. A guide ends with the list of its facts; the pages that the build
        writes as a whole refer to the list of all facts.
        """
        words = self.words[page_language if page_language in self.words else language]
        whole = {marker[3] for marker in MARKER.finditer(markdown)} - {None}
        markdown = MARKER.sub(lambda marker: self._fill(marker, words), markdown)
        if whole:
            return with_links(markdown, self.table.facts, {}, "" if "facts" in whole else "../facts/")
        used = facts_in(markdown)
        listed = self._template("used-facts.md", words, ids=used, slug=slug) if used else ""
        return with_links(f"{markdown}\n\n{listed}", self.table.facts, words.facts)

    def with_notices(self, markdown: str, page: Path, language: str, english_url: str) -> str:
        """Say under each heading whose English has changed since it was translated, and show that English."""
        source = (self._docs / SOURCE_LANGUAGE / page.name).read_text(encoding="utf-8")
        originals = {section.id: section.text for section in sections(without_front_matter(source))}
        for section in sections_behind(page.read_text(encoding="utf-8"), source):
            if not section.id:
                continue
            heading = section.text.split("\n", 1)[0]
            english = MARKER.sub("", originals.get(section.id, "\n").split("\n", 1)[1]).strip()
            notice = self._template(
                "behind.md", self.words[language], english=english, url=f"{english_url}#{section.id}"
            )
            markdown = markdown.replace(heading, f"{heading}\n\n{notice}\n", 1)
        return markdown

    def is_behind(self, words: Words, name: str) -> bool:
        """Whether the English of some words, such as `problems.gpu-lost`, has changed since they were translated."""
        return words.language != SOURCE_LANGUAGE and name in self._stale[words.language]

    def _fill(self, marker: re.Match, words: Words) -> str:
        kind, name = marker[1] or marker[3], marker[2]
        if kind == "command":
            return self._template("command.md", words, file=name)
        if kind == "problems":
            return self._template("problems.md", words, place=name)
        if kind in ("step", "path"):
            return self._template(f"{kind}.md", words, id=name, in_wizard=False)
        if kind == "wizard":
            return self._template(
                "wizard.md", words, table_json=compact_json(wizard_table(self.table)), dead_ends=dead_ends(self.table)
            )
        return self._template(f"{kind}.md", words, matrix=matrix)

    def _template(self, name: str, words: Words, **values: Any) -> str:
        template = self._templates.get_template(name)
        return template.render(table=self.table, words=words, ui=words.strings["ui"], project=self, **values)

    def command(self, file: str) -> str:
        """The text of a command or of an expected output."""
        if file not in self._commands:
            self._commands[file] = (self._docs / "commands" / file).read_text(encoding="utf-8").rstrip("\n")
        return self._commands[file]

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

    @property
    def clue_kinds(self) -> list[str]:
        """What a pasted text can tell about a PC besides its GPU."""
        return list(dict.fromkeys(clue.tells for clue in self.table.clues))

    def problem_behind(self, difference: Difference) -> str | None:
        """The known problem behind what a check prints instead of the expected output."""
        if difference not in self._behind:
            found = [match.id for match in problems_in(difference.sees, self.table)]
            self._behind[difference] = difference.problem or next(iter(found), None)
        return self._behind[difference]

    def problems_of(self, path: str) -> dict[str, list[str]]:
        """The known problems that a path can hit, by where they show."""
        hit = {id: problem.shows for id, problem in self.table.problems.items() if path in problem.paths}
        return {place: [id for id, shows in hit.items() if shows == place] for place in SHOWS if place in hit.values()}

    def suits(self, path: str) -> dict[str, list[str]]:
        """The answers that a path suits, by question; a question that it does not care about is left out."""
        return {question: sorted(allowed) for question, allowed, _ in self.table.needs[path]}

    def meets(self, reason: str) -> dict[str, list[str]]:
        """The answers that can lead to a dead end, by question."""
        rows = [row for row in self.table.rows if row.because == reason]
        return {
            question: sorted({answer for row in rows for answer in row.when.get(question, data.answers)})
            for question, data in self.table.questions.items()
            if all(question in row.when for row in rows)
        }

    def family(self, words: Words, id: str) -> dict[str, str]:
        """What to call a family: product names, or words for those that no name stands for."""
        family = self.table.families[id]
        if family.label:
            return {"label": family.label, "hint": family.examples}
        return words.strings["questions"]["gpu"]["answers"][id]

    def guides_for_machines(self, slug: str, language: str, url: str) -> list[str]:
        """The paths of the page at `url` as https://schema.org/HowTo, in JSON."""
        words = self.words.get(language, self.words[SOURCE_LANGUAGE])
        return [
            compact_json(
                {
                    "@context": "https://schema.org",
                    "@type": "HowTo",
                    "inLanguage": language,
                    "name": self.plain(words.paths[id]["title"]),
                    "description": self.plain(words.paths[id]["summary"]),
                    "step": [
                        {
                            "@type": "HowToStep",
                            "name": self.plain(words.step(id, step.step)["title"]),
                            "url": f"{url}#{id}-step-{step.step}",
                        }
                        for step in path.steps
                    ],
                }
            )
            for id, path in self.table.paths.items()
            if path.page == slug
        ]

    def questions_for_machines(self, slug: str, language: str) -> list[str]:
        """The questions that a page answers, as one https://schema.org/FAQPage in JSON; none for other pages."""
        if slug not in PAGES_OF_QUESTIONS:
            return []
        english, own = (self._docs / folder / f"{slug}.md" for folder in (SOURCE_LANGUAGE, language))
        asked = {section.id for section in sections(english.read_text(encoding="utf-8")) if section.title.endswith("?")}
        answered = [section for section in sections(own.read_text(encoding="utf-8")) if section.id in asked]

        def answer(section: Section) -> str:
            text = self.plain(section.text.split("\n", 1)[1])
            return MARKER.sub(lambda marker: self.command(marker[2]) if marker[1] == "command" else "", text)

        questions = [
            {
                "@type": "Question",
                "name": self.plain(section.title),
                "acceptedAnswer": {"@type": "Answer", "text": answer(section)},
            }
            for section in answered
        ]
        page = {"@context": "https://schema.org", "@type": "FAQPage", "inLanguage": language, "mainEntity": questions}
        return [compact_json(page)]

    @property
    def offers(self) -> dict[str, dict[str, str]]:
        """What to say to somebody whose browser prefers another language than English, in that language."""
        return {
            language: words.strings["ui"]["offer"] | {"dir": Locale.parse(language, sep="-").text_direction}
            for language, words in self.words.items()
            if language != SOURCE_LANGUAGE
        }

    @cached_property
    def statuses(self) -> list[Status]:
        """How far each translation has come."""
        return statuses(self._root, self.words)

    def date(self, language: str, day: date | None) -> str:
        """A day as people write it in a language."""
        return format_date(day, "long", Locale.parse(language, sep="-")) if day else ""

    def language_name(self, language: str) -> str:
        """What a language calls itself."""
        return Locale.parse(language, sep="-").get_display_name()

    def report_url(self, about: str) -> str:
        """Where to report that something is wrong, with all that the keepers of the facts need to know."""
        body = f"About: {about}\nAnswers: \nTable: {self.version}\n\nWhat is wrong, and where you read it:\n"
        return f"{self._repository}/issues/new?{urlencode({'title': f'Wrong fact: {about}', 'body': body}, quote_via=quote)}"

    def plain(self, text: str) -> str:
        """Markdown as plain text."""
        return plain(text, self.table)


def compact_json(value: Any) -> str:
    """A value as JSON that may also stand in a script element."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _site(url: str) -> str:
    """What to call a source: its host, and for a repository its name."""
    host, *path = url.removeprefix("https://").split("/")
    return "/".join([host, *path[:2]]) if host == "github.com" else host.removeprefix("www.")


def _code(text: str) -> str:
    """A text for raw HTML, with what stands between backticks as code."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(text))
