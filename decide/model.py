"""The shape of the decision table and its facts. Loading, checking and publishing all use these classes."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

KEBAB = r"^[a-z0-9]+(-[a-z0-9]+)*$"

Id = Annotated[str, StringConstraints(pattern=KEBAB)]
Url = Annotated[str, StringConstraints(pattern=r"^https://[^\s]+$")]
Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
CommandFile = Annotated[str, StringConstraints(pattern=r"^(?:[a-z0-9.-]+/){1,2}[a-z0-9.-]+\.(ps1|sh|py)$")]
OutputFile = Annotated[str, StringConstraints(pattern=r"^(?:[a-z0-9.-]+/){1,2}[a-z0-9.-]+\.txt$")]
Platform = Literal["windows", "arm", "linux"]
Status = Literal["current", "preview", "legacy", "discontinued"]


def _not_in_the_future(day: date) -> date:
    if day > date.today():
        raise ValueError("lies in the future")
    return day


PastDate = Annotated[date, AfterValidator(_not_in_the_future)]


class Data(BaseModel):
    """A piece of the data. Keys are written with hyphens; a key nobody knows is an error."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, populate_by_name=True, alias_generator=lambda name: name.replace("_", "-")
    )


SHELF_LIFE = {"package": 60, "driver": 90, "support": 90, "windows": 180, "measured": 180, "hardware": 365}
"""Days after which a claim of each kind has to be compared with its source again."""
Kind = Literal["package", "driver", "support", "windows", "measured", "hardware"]


class Sourced(Data):
    """A claim: where it was read, the day it was last compared with that source, and how fast its kind ages."""

    source: Url
    checked: PastDate
    kind: Kind = "support"

    @property
    def due(self) -> date:
        """The day from which on the claim has to be checked again."""
        return self.checked + timedelta(days=SHELF_LIFE[self.kind])


class Source(Data):
    """A document worth reading for a whole path."""

    url: Url
    checked: PastDate


class Fact(Sourced):
    """A named value that sentences use as {{ id }}."""

    value: Text
    kind: Kind


class Change(Data):
    """A fact that got another value, and why."""

    fact: Id
    day: PastDate
    was: Text
    now: Text
    why: Text


class Question(Data):
    """A question of the wizard and its answers, ids only."""

    id: Id
    answers: tuple[Id, ...] = ()


class Version(Data):
    """An NVIDIA compute capability, compared as two numbers: 12.0 is above 8.9."""

    at_least: Annotated[str, StringConstraints(pattern=r"^\d+\.\d$")] | None = None
    below: Annotated[str, StringConstraints(pattern=r"^\d+\.\d$")] | None = None

    def holds(self, capability: str) -> bool:
        """Whether a card of this compute capability ("8.6") is inside the bounds. "unknown" may be inside."""
        if capability == "unknown":
            return True
        number = _number(capability)
        above_floor = self.at_least is None or number >= _number(self.at_least)
        return above_floor and (self.below is None or number < _number(self.below))


def _number(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


TraitValue = Annotated[str, StringConstraints(pattern=r"\d|^[a-z-]+$")]
"""A number, version or id that reads alike in every language, or the id of a word in strings.yml, traits."""


class Reading(Sourced):
    """What one source says about a trait."""

    value: TraitValue


class Trait(Reading):
    """What the silicon of a family decides. `others` holds what other sources say where they disagree."""

    others: tuple[Reading, ...] = ()


class Family(Data):
    """GPUs that behave alike for machine learning. `host` is the kind of PC they sit in.

    `processors` are names that imply this graphics when a text names no card; `webgpu` are the architecture ids
    that browsers report; `devices` are PCI device ids of chips whose name alone does not tell the family. The
    compute capability is the lowest of the family.
    """

    id: Id
    formerly: tuple[Id, ...] = ()
    label: str
    examples: str
    architecture: Text
    host: Literal["x64", "arm", "any"]
    compute_capability: Annotated[str, StringConstraints(pattern=r"^\d+\.\d$|^unknown$")] | None = None
    rocm_ids: tuple[Id, ...] = ()
    directx_12: bool
    webgpu: tuple[Id, ...] = ()
    names: tuple[Text, ...]
    processors: tuple[Text, ...] = ()
    devices: tuple[Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{4}$")], ...] = ()
    source: Url | None = None
    checked: PastDate | None = None
    traits: dict[Id, Trait] = {}

    @model_validator(mode="after")
    def _says_where_it_was_read(self) -> Self:
        if self.names and not (self.source and self.checked):
            raise ValueError("has GPU names but no source and checked")
        return self


class GpuSelector(Data):
    """Which families a requirement lets in: by list, by maker, by compute capability or by DirectX 12."""

    families: tuple[Id, ...] = ()
    vendors: tuple[Id, ...] = ()
    compute_capability: Version | None = None
    directx_12: Literal[True] | None = None

    @model_validator(mode="after")
    def _selects_in_one_way(self) -> Self:
        if sum(map(bool, (self.families, self.vendors, self.compute_capability, self.directx_12))) != 1:
            raise ValueError("must name exactly one of families, vendors, compute-capability, directx-12")
        return self

    def admits(self, family: Family, vendor: str) -> bool:
        """Whether a family of this vendor meets the requirement."""
        if self.compute_capability:
            capability = family.compute_capability
            return capability is not None and self.compute_capability.holds(capability)
        if self.directx_12:
            return family.directx_12
        return family.id in self.families or vendor in self.vendors


class Requirement(Sourced):
    """One thing a path needs, as the answers to one question that meet it. `because` names the sentence."""

    gpu: GpuSelector | None = None
    where: tuple[Id, ...] = ()
    windows: tuple[Id, ...] = ()
    because: Id

    @model_validator(mode="after")
    def _asks_one_thing(self) -> Self:
        if sum(map(bool, (self.gpu, self.where, self.windows))) != 1:
            raise ValueError("must name exactly one of gpu, where, windows")
        return self


class Variant(Data):
    """The command of a step for some of the cards."""

    label: Text
    families: tuple[Id, ...]
    command: CommandFile


class Step(Data):
    """One step of a path. Its words have the same id."""

    step: Id
    command: CommandFile | None = None
    variants: tuple[Variant, ...] = ()

    @model_validator(mode="after")
    def _has_one_kind_of_command(self) -> Self:
        if self.command and self.variants:
            raise ValueError("must have a command or variants, not both")
        return self


class SharedStep(Data):
    """A step that several paths use."""

    command: CommandFile | None = None


class Difference(Data):
    """What the check may print instead, and the id of the words that say what to do then.

    `problem` is the known problem behind it, where the printed text alone does not tell.
    """

    sees: Text
    do: Id
    problem: Id | None = None


class Check(Data):
    """Proof that the GPU computes: what to run and what it prints."""

    command: CommandFile
    expect: OutputFile
    differs: tuple[Difference, ...] = Field(min_length=1)


class Path(Data):
    """One way to machine learning on a GPU, from the driver to the proof that it computes.

    A `fallback` does without the GPU of this PC; `elsewhere` means on another computer.
    """

    page: Id
    formerly: tuple[Id, ...] = ()
    status: Status
    evidence: Literal["documented", "reported", "tested"]
    serves: tuple[Id, ...] = Field(min_length=1)
    fallback: bool = False
    elsewhere: bool = False
    requires: tuple[Requirement, ...]
    steps: tuple[Step, ...] = Field(min_length=1)
    remove: tuple[Step, ...] = ()
    verify: Check
    disk: Fact | None = None
    sources: tuple[Source, ...] = Field(min_length=1)

    def all_steps(self) -> Iterator[tuple[str, int, Step]]:
        """The steps to get there and to remove it again: their key, their place in it, and the step."""
        for key in ("steps", "remove"):
            yield from ((key, index, step) for index, step in enumerate(getattr(self, key)))

    @property
    def checked(self) -> date:
        """The oldest date among the path's claims: nothing on it was looked at earlier."""
        return min(claim.checked for claim in (*self.requires, *self.sources))


class Reason(Sourced):
    """Why a row of the decision table answers as it does."""


class Row(Data):
    """A row of the decision table: these answers lead to this path, or to `none` and what to do instead."""

    when: dict[Id, tuple[Id, ...]]
    use: Id
    because: Id
    instead: tuple[Id, ...] = ()

    @property
    def is_dead_end(self) -> bool:
        """Whether no way does what was asked."""
        return self.use == "none"

    @property
    def outcome(self) -> tuple[str, str, tuple[str, ...]]:
        """What the reader is told; two rows with equal outcomes need not be told apart by a question."""
        return self.use, self.because, self.instead
