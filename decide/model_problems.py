"""The shape of what is recognised in pasted texts: clues to a PC, and known problems."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

from decide.model import CommandFile, Id, OutputFile, Sourced, Text


def _regular_expression(pattern: str) -> str:
    try:
        re.compile(pattern)
    except re.error as error:
        raise ValueError(f"no regular expression: {error}") from None
    return pattern


class Clue(Sourced):
    """A pattern that tells something about a PC in a pasted text: `value`, or else what its first group holds.

    Python and JavaScript read the pattern, so it keeps to what both understand alike.
    """

    tells: Literal["windows", "driver", "cuda", "wsl", "memory", "python", "torch", "tensorflow", "jax", "onnxruntime"]
    pattern: Annotated[str, AfterValidator(_regular_expression)]
    value: Text | None = None


def _telling(patterns: tuple[str, ...]) -> tuple[str, ...]:
    """Too short a pattern would be found in healthy logs."""
    if sum(len(pattern.replace("*", "")) for pattern in patterns) < 12:
        raise ValueError("fewer than 12 characters to recognise it by")
    return patterns


Pattern = Annotated[str, StringConstraints(min_length=3)]
"""Text of one line of a log; * stands for anything."""
Patterns = Annotated[
    tuple[Pattern, ...],
    BeforeValidator(lambda one: (one,) if isinstance(one, str) else one),
    AfterValidator(_telling),
]
SHOWS = ("driver", "wsl", "install", "import", "check", "run", "container")


class KnownProblem(Sourced):
    """A failure that people meet: how a log shows it, and the commands that prove and mend it.

    Each entry of `says` is enough; where it holds several patterns, all of them must be in the log. `because` names
    problems from which this one follows when both are found. `fix` has an entry per step, with its command or none.
    """

    shows: Literal[SHOWS]
    says: tuple[Patterns, ...]
    unless: tuple[Pattern, ...] = ()
    because: tuple[Id, ...] = ()
    vendors: tuple[Id, ...] = ()
    paths: tuple[Id, ...] = ()
    sure: CommandFile | None = None
    expect: OutputFile | None = None
    fix: tuple[CommandFile | OutputFile | None, ...] = Field(min_length=1)
    instead: Id | None = None

    @property
    def files(self) -> list[str]:
        """The commands and outputs that it shows, under docs/commands."""
        return [file for file in (self.sure, self.expect, *self.fix) if file]
