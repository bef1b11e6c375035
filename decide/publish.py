"""The forms in which the table leaves the project: published data, the wizard's own, and a text for language models."""

import re
from typing import Any

from pydantic import BaseModel, ConfigDict

from decide.model import Status
from decide.table import Table
from decide.words import FACT, Words


class Published(BaseModel):
    """A part of /data/decision-table.json."""

    model_config = ConfigDict(extra="forbid")


class PublishedQuestion(Published):
    """A question and its allowed answers, in order."""

    id: str
    answers: list[str]


class PublishedRow(Published):
    """Answers that lead to a path, or to none (`use` is null) and what to do instead."""

    when: dict[str, list[str]]
    use: str | None
    because: str
    instead: list[str]


class PublishedRequirement(Published):
    """The answers to one question that a path needs, and where that was read."""

    question: str
    answers: list[str]
    because: str
    source: str
    checked: str


class PublishedSource(Published):
    """A document, and the day it was last read."""

    url: str
    checked: str


class PublishedPath(Published):
    """One recommended way. `checked` is the oldest date of its claims."""

    page: str
    status: Status
    evidence: str
    serves: list[str]
    fallback: bool
    requires: list[PublishedRequirement]
    sources: list[PublishedSource]
    checked: str


class PublishedFamily(Published):
    """GPUs that behave alike, by the names people have for them."""

    vendor: str
    architecture: str
    label: str
    names: list[str]
    compute_capability: str | None = None
    rocm_ids: list[str] = []


class DecisionTable(Published):
    """The whole of /data/decision-table.json. No date of its own: the same data gives the same bytes."""

    questions: list[PublishedQuestion]
    decisions: list[PublishedRow]
    paths: dict[str, PublishedPath]
    gpus: dict[str, PublishedFamily]


def decision_table(table: Table) -> dict[str, Any]:
    """The table for other programs."""
    published = DecisionTable(
        questions=[PublishedQuestion(id=id, answers=list(q.answers)) for id, q in table.questions.items()],
        decisions=[
            PublishedRow(
                when={question: list(answers) for question, answers in row.when.items()},
                use=None if row.is_dead_end else row.use,
                because=row.because,
                instead=list(row.instead),
            )
            for row in table.rows
        ],
        paths={id: _published_path(table, id) for id in table.paths},
        gpus={
            id: PublishedFamily(
                vendor=table.vendor_of(id),
                architecture=family.architecture,
                label=family.label,
                names=list(family.names),
                compute_capability=family.compute_capability,
                rocm_ids=list(family.rocm_ids),
            )
            for id, family in table.families.items()
        },
    )
    return published.model_dump(mode="json")


def _published_path(table: Table, id: str) -> PublishedPath:
    path = table.paths[id]
    requires = []
    for requirement in path.requires:
        question, answers = table.allowed(requirement)
        requires.append(
            PublishedRequirement(
                question=question,
                answers=list(answers),
                because=requirement.because,
                source=requirement.source,
                checked=requirement.checked.isoformat(),
            )
        )
    return PublishedPath(
        page=path.page,
        status=path.status,
        evidence=path.evidence,
        serves=list(path.serves),
        fallback=path.fallback,
        requires=requires,
        sources=[PublishedSource(url=s.url, checked=s.checked.isoformat()) for s in path.sources],
        checked=path.checked.isoformat(),
    )


def schema() -> dict[str, Any]:
    """The JSON Schema of the published table."""
    return DecisionTable.model_json_schema()


def wizard_table(table: Table) -> dict[str, Any]:
    """Only what the browser needs to decide: ids. `needs` lists, per path, [question, answers, sentence id]."""
    return {
        "questions": {id: list(question.answers) for id, question in table.questions.items()},
        "hosts": {id: family.host for id, family in table.families.items()},
        "rows": [
            {"when": row.when, "use": row.use, "because": row.because, "instead": row.instead} for row in table.rows
        ],
        "paths": {
            id: {
                "status": path.status,
                "fallback": path.fallback,
                "needs": [[q, sorted(allowed), because] for q, allowed, because in table.needs[id]],
            }
            for id, path in table.paths.items()
        },
    }


def llms_text(table: Table, words: Words, site_url: str) -> str:
    """A plain index for language models: each way with its status, its needs and its guide."""
    base = site_url.rstrip("/")
    lines = [
        f"# {words.strings['ui']['site']}",
        "",
        f"> {words.strings['ui']['promise']}",
        "",
        f"- [Decision table]({base}/data/decision-table.json)",
        "",
    ]
    for id, path in table.paths.items():
        text = words.paths[id]
        lines += [
            f"## {text['title']}",
            "",
            plain(text["summary"], table),
            "",
            f"- Guide: {base}/{path.page}/#{id}",
            f"- Status: {words.strings['status'][path.status]}",
            f"- Checked: {path.checked}",
            *(f"- {words.strings['requirements'][requirement.because]}" for requirement in path.requires),
            "",
        ]
    return "\n".join(lines)


LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")


def plain(text: str, table: Table) -> str:
    """Markdown as plain text: facts filled in, links as their words, no code marks."""
    filled = FACT.sub(lambda fact: table.facts[fact[1]].value, text)
    return LINK.sub(r"\1", filled).replace("`", "").replace("**", "").strip()
