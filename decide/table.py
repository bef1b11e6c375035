"""The decision table and everything that is derived from it: no rule stands anywhere else."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product

from decide.model import Change, Fact, Family, Path, Question, Reason, Requirement, Row, SharedStep
from decide.model_packages import Resolution, Run, Trap
from decide.model_problems import Clue, KnownProblem
from decide.places import Places

Answers = Mapping[str, str]
"""Question id -> answer id. May be partial."""

STATUS_ORDER = ("current", "preview", "legacy", "discontinued")
PC_OF_WINDOWS = {"arm": "arm"}
"""Which kind of PC an answer to `windows` means; every other answer means x64."""


@dataclass(frozen=True)
class Answer:
    """What the table says to a full set of answers.

    `path` is None at a dead end. `why_not` maps every other path to the id of the sentence that rules it
    out; `would_change` lists single answers to change, with the path each leads to.
    """

    answers: Answers
    path: str | None
    because: str
    instead: tuple[str, ...]
    alternatives: tuple[str, ...]
    why_not: dict[str, str]
    would_change: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, eq=False)
class Table:
    """All data, loaded. Rows may name GPU groups; `rows` has them spelled out."""

    questions: dict[str, Question]
    vendors: dict[str, tuple[str, ...]]
    families: dict[str, Family]
    shared_names: dict[str, tuple[str, ...]]
    shared_processors: dict[str, tuple[str, ...]]
    without_graphics: tuple[str, ...]
    paths: dict[str, Path]
    rows: tuple[Row, ...]
    reasons: dict[str, Reason]
    facts: dict[str, Fact]
    steps: dict[str, SharedStep]
    resolutions: dict[str, Resolution]
    runs: dict[str, Run]
    traps: dict[str, Trap]
    problems: dict[str, KnownProblem]
    changes: tuple[Change, ...]
    clues: tuple[Clue, ...]
    places: Places = field(repr=False)

    def vendor_of(self, family: str) -> str:
        """The vendor id of a family id."""
        return self._vendors[family]

    @cached_property
    def _vendors(self) -> dict[str, str]:
        return {family: vendor for vendor, families in self.vendors.items() for family in families}

    @cached_property
    def retired(self) -> dict[str, str]:
        """Ids of families and paths that links may still use -> the id that replaced each."""
        return {
            old: id for things in (self.families, self.paths) for id, thing in things.items() for old in thing.formerly
        }

    def current_family(self, id: str) -> str | None:
        """The family of this id, today's or a retired one."""
        id = self.retired.get(id, id)
        return id if id in self.families else None

    def allowed(self, requirement: Requirement) -> tuple[str, tuple[str, ...]]:
        """A requirement as a question and the answers that meet it, in the question's order."""
        if requirement.gpu:
            selector = requirement.gpu
            met = (id for id, family in self.families.items() if selector.admits(family, self.vendor_of(id)))
            return "gpu", tuple(met)
        return ("where", requirement.where) if requirement.where else ("windows", requirement.windows)

    @cached_property
    def needs(self) -> dict[str, tuple[tuple[str, frozenset[str], str], ...]]:
        """Path id -> its requirements as (question, answers that meet it, sentence id); `use` comes first."""
        return {
            id: (
                ("use", frozenset(path.serves), "serves-another-purpose"),
                *((q, frozenset(a), r.because) for r in path.requires for q, a in [self.allowed(r)]),
            )
            for id, path in self.paths.items()
        }

    def broken_need(self, path: str, answers: Answers) -> str | None:
        """The id of the first sentence that says why `path` does not suit these full answers, or None."""
        for question, allowed, because in self.needs[path]:
            if answers[question] not in allowed:
                return because
        return None

    def can_be(self, answers: Answers) -> bool:
        """Whether a PC can be like this: an Arm GPU sits in no x64 PC."""
        family, windows = self.families.get(answers.get("gpu", "")), answers.get("windows")
        if family is None or windows is None or family.host == "any":
            return True
        return PC_OF_WINDOWS.get(windows, "x64") == family.host

    def answer_sets(self, known: Answers | None = None) -> Iterator[dict[str, str]]:
        """Every full set of answers that can be and agrees with the known ones."""
        known = known or {}
        choices = ([known[id]] if id in known else q.answers for id, q in self.questions.items())
        for values in product(*choices):
            answers = dict(zip(self.questions, values, strict=True))
            if self.can_be(answers):
                yield answers

    @cached_property
    def meetings(self) -> list[tuple[dict[str, str], list[int]]]:
        """Every full set of answers with the indices of the rows it meets."""
        return [(answers, self._met(answers)) for answers in self.answer_sets()]

    @cached_property
    def _rows_allowing(self) -> dict[tuple[str, str], int]:
        """For each question and answer, the rows that allow it, as bits."""
        return {
            (question, answer): sum(
                1 << index for index, row in enumerate(self.rows) if answer in row.when.get(question, [answer])
            )
            for question, data in self.questions.items()
            for answer in data.answers
        }

    def _met(self, answers: Answers) -> list[int]:
        rows, met = (1 << len(self.rows)) - 1, []
        for answer in answers.items():
            rows &= self._rows_allowing[answer]
        while rows:
            met.append((rows & -rows).bit_length() - 1)
            rows &= rows - 1
        return met

    @cached_property
    def _row_of(self) -> dict[tuple[str, ...], Row]:
        return {tuple(answers.values()): self.rows[met[0]] for answers, met in self.meetings}

    def row_for(self, answers: Answers) -> Row:
        """The one row that full answers meet. Only for checked data."""
        return self._row_of[tuple(answers[id] for id in self.questions)]

    def can_matter(self, question: str, known: Answers) -> bool:
        """Whether answering `question` can still change the outcome, whatever the other open answers are."""
        outcomes: dict[tuple[str, ...], set] = {}
        for answers in self.answer_sets({id: a for id, a in known.items() if id != question}):
            rest = tuple(value for id, value in answers.items() if id != question)
            outcomes.setdefault(rest, set()).add(self.row_for(answers).outcome)
        return any(len(different) > 1 for different in outcomes.values())

    def next_question(self, known: Answers) -> str | None:
        """The first open question that can still matter, or None when the outcome is settled."""
        return next((id for id in self.questions if id not in known and self.can_matter(id, known)), None)

    def decide(self, known: Answers) -> Answer:
        """What the table says to settled answers (`next_question(known)` is None).

        A question that cannot matter stays open. Then a path counts as an alternative if some answer to it suits
        the path, and a change is only advised if it leads to one path whatever that answer is.
        """
        possible = list(self.answer_sets(known))
        row = self.row_for(possible[0])
        others = [path for path in self.paths if path != row.use]
        why_not = {path: why for path in others if (why := self._why_not(path, possible))}
        alternatives = sorted((path for path in others if path not in why_not), key=self._rank)
        return Answer(
            answers=dict(known),
            path=None if row.is_dead_end else row.use,
            because=row.because,
            instead=row.instead,
            alternatives=tuple(alternatives),
            why_not=why_not,
            would_change=tuple(self._flips(possible, row)),
        )

    def _why_not(self, path: str, possible: list[dict[str, str]]) -> str | None:
        """The id of the sentence that rules a path out for all these answers; a discontinued one never fits."""
        broken = [self.broken_need(path, answers) for answers in possible]
        if None in broken:
            return "discontinued" if self.paths[path].status == "discontinued" else None
        always = (
            because
            for question, allowed, because in self.needs[path]
            if not any(answers[question] in allowed for answers in possible)
        )
        return next(always, broken[0])

    def _rank(self, path: str) -> tuple[bool, int]:
        return self.paths[path].fallback, STATUS_ORDER.index(self.paths[path].status)

    def _flips(self, possible: list[dict[str, str]], row: Row) -> Iterator[tuple[str, str, str]]:
        """Single changes that lead elsewhere. Another GPU is no advice; another library only at a dead end."""
        for id, question in self.questions.items():
            if id == "gpu" or (id == "use" and not row.is_dead_end):
                continue
            for answer in question.answers:
                changed = [{**answers, id: answer} for answers in possible if answer != answers[id]]
                paths = {self.row_for(answers).use for answers in changed if self.can_be(answers)}
                if len(paths) != 1 or paths & {"none", row.use}:
                    continue
                path = paths.pop()
                if not (id == "use" and self.paths[path].fallback):
                    yield id, answer, path
