"""The shape of what was found out about packages: what a resolver picked, what ran, and known traps."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from decide.model import Data, PastDate, Platform, Sourced, Text


class Resolution(Data):
    """What a resolver said on a day about the packages that a path installs; see decide/resolve.py.

    `python` is the guide's, `pythons` are all for which the packages resolve, `versions` are those picked for the
    guide's. `why` is the index that gave no answer, or the resolver's own words. `packages` names what was asked.
    """

    result: Literal["resolves", "fails", "not-reachable"]
    checked: PastDate
    platform: Platform
    python: Text
    packages: Text
    pythons: tuple[Text, ...] = ()
    versions: dict[str, Text] = Field(default_factory=dict)
    why: str = ""


class Run(Data):
    """A check that was run for real on a PC without a GPU, and whether it printed what the page shows."""

    checked: PastDate
    platform: Platform
    python: Text
    versions: dict[str, Text]
    as_shown: bool


OWN_INDEX = "an index of its own"
"""The guard of a trap that lies in pip's own index."""


class Trap(Sourced):
    """A request that an installer answers with something useless, without an error.

    Whoever asks for `asks` on `platform` gets packages whose versions begin like `picks`, and none whose name begins
    like `lacks`. `guard` is the requirement that helps, or what else does.
    """

    asks: Text
    platform: Platform
    python: Text
    picks: dict[str, Text]
    lacks: Text | None = None
    guard: Text

    def catches(self, picked: Mapping[str, str]) -> bool:
        """Whether packages and versions, as a resolver picked them, are what this trap is about."""
        lacking = self.lacks is None or not any(name.startswith(self.lacks) for name in picked)
        return lacking and all(picked.get(name, "").startswith(begin) for name, begin in self.picks.items())
