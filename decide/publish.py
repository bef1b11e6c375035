"""The decision table as other programs may rely on it: /data/decision-table.json and its schema."""

import hashlib
import json
from typing import Any

from pydantic import BaseModel, ConfigDict

from decide.model import Reading, Status
from decide.table import Table


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


class PublishedResolution(Published):
    """What a resolver said about the packages of a path, and when."""

    result: str
    checked: str
    platform: str
    pythons: list[str]
    versions: dict[str, str]


class PublishedPath(Published):
    """One recommended way. `checked` is the oldest date of its claims; `formerly` are retired ids that mean it."""

    page: str
    formerly: list[str] = []
    status: Status
    evidence: str
    serves: list[str]
    fallback: bool
    requires: list[PublishedRequirement]
    sources: list[PublishedSource]
    resolution: PublishedResolution | None = None
    checked: str


class PublishedReading(Published):
    """What one source says about a trait: a number, a version, an id, or a word such as `official`."""

    value: str
    source: str
    checked: str


class PublishedTrait(PublishedReading):
    """What the silicon of a family decides; `others` are sources that disagree."""

    others: list[PublishedReading] = []


class PublishedFamily(Published):
    """GPUs that behave alike, by the names people have for them. `processors` are names that imply this graphics."""

    vendor: str
    architecture: str
    label: str
    formerly: list[str] = []
    names: list[str]
    processors: list[str] = []
    webgpu: list[str] = []
    traits: dict[str, PublishedTrait] = {}
    compute_capability: str | None = None
    rocm_ids: list[str] = []


class DecisionTable(Published):
    """The whole of /data/decision-table.json. No date of its own: the same data gives the same bytes.

    `version` is a hash of everything else.
    """

    version: str

    questions: list[PublishedQuestion]
    decisions: list[PublishedRow]
    paths: dict[str, PublishedPath]
    gpus: dict[str, PublishedFamily]


def decision_table(table: Table) -> dict[str, Any]:
    """The table for other programs."""
    published = DecisionTable(
        version="",
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
        gpus={id: _published_family(table, id) for id in table.families},
    ).model_dump(mode="json")
    return {**published, "version": _version_of(published)}


def version_of(table: Table) -> str:
    """Names the state of the table: the same data gives the same version, on any day."""
    return decision_table(table)["version"]


def _version_of(published: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(published, sort_keys=True).encode()).hexdigest()[:10]


def _published_family(table: Table, id: str) -> PublishedFamily:
    family = table.families[id]
    return PublishedFamily(
        vendor=table.vendor_of(id),
        architecture=family.architecture,
        label=family.label,
        formerly=list(family.formerly),
        names=list(family.names),
        processors=list(family.processors),
        webgpu=list(family.webgpu),
        traits={
            topic: PublishedTrait(**_reading(trait), others=[PublishedReading(**_reading(o)) for o in trait.others])
            for topic, trait in family.traits.items()
        },
        compute_capability=family.compute_capability,
        rocm_ids=list(family.rocm_ids),
    )


def _reading(reading: Reading) -> dict[str, str]:
    return {"value": reading.value, "source": reading.source, "checked": reading.checked.isoformat()}


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
    found = table.resolutions.get(id)
    return PublishedPath(
        page=path.page,
        formerly=list(path.formerly),
        status=path.status,
        evidence=path.evidence,
        serves=list(path.serves),
        fallback=path.fallback,
        requires=requires,
        sources=[PublishedSource(url=s.url, checked=s.checked.isoformat()) for s in path.sources],
        resolution=found
        and PublishedResolution(
            result=found.result,
            checked=found.checked.isoformat(),
            platform=found.platform,
            pythons=list(found.pythons),
            versions=found.versions,
        ),
        checked=path.checked.isoformat(),
    )


def schema() -> dict[str, Any]:
    """The JSON Schema of the published table."""
    return DecisionTable.model_json_schema()
