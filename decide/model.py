"""The shape of the data. These classes are the one schema: loading, checking and publishing all use them."""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

KEBAB = r"^[a-z0-9]+(-[a-z0-9]+)*$"

Id = Annotated[str, StringConstraints(pattern=KEBAB)]
Url = Annotated[str, StringConstraints(pattern=r"^https://[^\s]+$")]
Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
CommandFile = Annotated[str, StringConstraints(pattern=r"^[a-z0-9.-]+/[a-z0-9.-]+\.(ps1|sh|py)$")]
OutputFile = Annotated[str, StringConstraints(pattern=r"^[a-z0-9.-]+/[a-z0-9.-]+\.txt$")]
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


class Sourced(Data):
    """A claim: where it was read, and the day it was last compared with that source."""

    source: Url
    checked: PastDate


class Source(Data):
    """A document worth reading for a whole path."""

    url: Url
    checked: PastDate


class Fact(Sourced):
    """A named value that sentences use as {{ id }}."""

    value: Text


class Question(Data):
    """A question of the wizard and its answers, ids only."""

    id: Id
    answers: tuple[Id, ...] = ()


class Version(Data):
    """An NVIDIA compute capability, compared as two numbers: 12.0 is above 8.9."""

    at_least: Annotated[str, StringConstraints(pattern=r"^\d+\.\d$")] | None = None
    below: Annotated[str, StringConstraints(pattern=r"^\d+\.\d$")] | None = None

    def holds(self, capability: str) -> bool:
        """Whether a card of this compute capability ("8.6") is inside the bounds."""
        number = _number(capability)
        above_floor = self.at_least is None or number >= _number(self.at_least)
        return above_floor and (self.below is None or number < _number(self.below))


def _number(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


class Family(Data):
    """GPUs that behave alike for machine learning. `host` is the kind of PC they sit in."""

    id: Id
    label: str
    examples: str
    architecture: Text
    host: Literal["x64", "arm", "any"]
    compute_capability: Annotated[str, StringConstraints(pattern=r"^\d+\.\d$")] | None = None
    rocm_ids: tuple[Id, ...] = ()
    directx_12: bool
    names: tuple[Text, ...]
    source: Url | None = None
    checked: PastDate | None = None

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
    """What the check may print instead, and the id of the words that say what to do then."""

    sees: Text
    do: Id


class Check(Data):
    """Proof that the GPU computes: what to run and what it prints."""

    command: CommandFile
    expect: OutputFile
    differs: tuple[Difference, ...] = Field(min_length=1)


class Path(Data):
    """One way to machine learning on a GPU, from the driver to the proof that it computes."""

    page: Id
    status: Status
    evidence: Literal["documented", "reported", "tested"]
    serves: tuple[Id, ...] = Field(min_length=1)
    fallback: bool = False
    requires: tuple[Requirement, ...]
    steps: tuple[Step, ...] = Field(min_length=1)
    verify: Check
    disk: Fact | None = None
    sources: tuple[Source, ...] = Field(min_length=1)

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
