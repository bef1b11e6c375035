"""Read docs/data into a Table. Every fault is collected with its file and line."""

from pathlib import Path as File
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from decide.model import Change, Fact, Family, Path, Question, Reason, Row, SharedStep
from decide.model_packages import Resolution, Run, Trap
from decide.model_problems import Clue, KnownProblem
from decide.places import Key, Places
from decide.problems import BrokenData, Problem
from decide.table import Table

ADVICE = {
    "missing": "Add it.",
    "extra_forbidden": "Remove it, or correct its spelling.",
    "string_type": "Put it in quotes.",
    "string_pattern_mismatch": "Write it in the form shown in CONTRIBUTING.md.",
    "date_from_datetime_parsing": "Write a date such as 2026-11-20.",
    "date_type": "Write a date such as 2026-11-20.",
}
QUESTIONS_WITH_RULES = {"gpu", "use", "where", "windows"}
Shared = dict[str, dict[str, tuple[str, ...]]]
"""Names that fit several families, by kind and name."""
Model = TypeVar("Model", bound=BaseModel)


def load_table(root: File) -> Table:
    """Load the table of the project at `root`. Raises BrokenData with every fault of form; sense is checked later."""
    loader = _Loader(root)
    table = loader.table()
    if loader.problems:
        raise BrokenData(loader.problems)
    return table


class _Loader:
    def __init__(self, root: File) -> None:
        self.data = root / "docs" / "data"
        self.places = Places(root)
        self.problems: list[Problem] = []

    def table(self) -> Table:
        vendors, families, shared, without_graphics = self._families()
        questions = {q.id: q for q in self._list(Question, self.data / "questions.yml", "questions")}
        for id in QUESTIONS_WITH_RULES - questions.keys():
            self._complain(("questions",), f"there is no question '{id}'.", "Add it: rules speak of it.")
        if "gpu" in questions:
            questions["gpu"] = questions["gpu"].model_copy(update={"answers": tuple(families)})
        return Table(
            questions=questions,
            vendors=vendors,
            families=families,
            shared_names=shared["shared-names"],
            shared_processors=shared["shared-processors"],
            without_graphics=without_graphics,
            paths=self._files(Path, "paths"),
            rows=self._rows(),
            reasons=self._mapping(Reason, self.data / "reasons.yml", "reasons"),
            facts=self._mappings(Fact, "facts", "fact"),
            steps=self._mapping(SharedStep, self.data / "steps.yml", "steps"),
            resolutions=self._mapping(Resolution, self.data / "resolved.yml", "resolutions", optional=True),
            runs=self._mapping(Run, self.data / "runs.yml", "runs", optional=True),
            traps=self._mapping(Trap, self.data / "traps.yml", "traps", optional=True),
            problems=self._mappings(KnownProblem, "problems", "problem"),
            changes=tuple(self._list(Change, self.data / "changes.yml", "changes", optional=True)),
            clues=tuple(self._list(Clue, self.data / "clues.yml", "clues", optional=True)),
            places=self.places,
        )

    def _families(self) -> tuple[dict[str, tuple[str, ...]], dict[str, Family], Shared, tuple[str, ...]]:
        vendors, families, without_graphics = {}, {}, []
        shared: Shared = {"shared-names": {}, "shared-processors": {}}
        for file in sorted((self.data / "gpus").glob("*.yml"), key=lambda file: (file.stem == "other", file.stem)):
            raw = self._read(file, ("gpus", file.stem)) or {}
            members = self._each(Family, raw.get("families", []), ("gpus", file.stem, "families"))
            for index, family in members:
                self._same_place(("families", family.id), ("gpus", file.stem, "families", index))
                if family.id in families:
                    self._complain(
                        ("families", family.id), f"the family id '{family.id}' is used twice.", "Choose another id."
                    )
                families[family.id] = family
            vendors[raw.get("vendor", file.stem)] = tuple(family.id for _, family in members)
            for kind, known in shared.items():
                for name, fitting in (raw.get(kind) or {}).items():
                    self._same_place((kind, str(name)), ("gpus", file.stem, kind, name))
                    known[str(name)] = tuple(dict.fromkeys((*known.get(str(name), ()), *fitting)))
            without_graphics += raw.get("without-graphics") or []
        return vendors, families, shared, tuple(without_graphics)

    def _rows(self) -> tuple[Row, ...]:
        raw = self._read(self.data / "decisions.yml", ("decisions-file",)) or {}
        groups = raw.get("groups", {})
        rows = []
        for index, row in self._each(Row, raw.get("decisions", []), ("decisions-file", "decisions")):
            self._same_place(("decisions", len(rows)), ("decisions-file", "decisions", index))
            named = row.when.get("gpu", ())
            spelled = tuple(family for name in named for family in groups.get(name, [name]))
            rows.append(row.model_copy(update={"when": {**row.when, "gpu": spelled}}) if named else row)
        return tuple(rows)

    def _mappings(self, model: type[Model], folder: str, what: str) -> dict[str, Model]:
        """The entries of all files of a folder. An id stands once in all of them."""
        entries: dict[str, Model] = {}
        for file in sorted((self.data / folder).glob("*.yml")):
            for id, entry in self._mapping(model, file, folder).items():
                if id in entries:
                    self._complain((folder, id), f"the {what} id '{id}' is used twice.", "Keep one of the two.")
                entries[id] = entry
        return entries

    def _files(self, model: type[Model], name: str) -> dict[str, Model]:
        loaded = {}
        for file in sorted((self.data / name).glob("*.yml")):
            raw = self._read(file, (name, file.stem))
            if entry := self._validate(model, raw, (name, file.stem)):
                loaded[file.stem] = entry
        return loaded

    def _mapping(self, model: type[Model], file: File, name: str, optional: bool = False) -> dict[str, Model]:
        if optional and not file.exists():
            return {}
        raw = self._read(file, (name,)) or {}
        if not isinstance(raw, dict):
            self._complain((name,), "ids with entries are expected here.", "Start each entry with its id and a colon.")
            return {}
        entries = ((id, self._validate(model, value, (name, id))) for id, value in raw.items())
        return {id: entry for id, entry in entries if entry}

    def _list(self, model: type[Model], file: File, name: str, optional: bool = False) -> list[Model]:
        if optional and not file.exists():
            return []
        return [entry for _, entry in self._each(model, self._read(file, (name,)) or [], (name,))]

    def _each(self, model: type[Model], raw: Any, key: Key) -> list[tuple[int, Model]]:
        if not isinstance(raw, list):
            self._complain(key, "a list is expected here.", "Start each entry with a hyphen.")
            return []
        entries = ((index, self._validate(model, value, (*key, index))) for index, value in enumerate(raw))
        return [(index, entry) for index, entry in entries if entry]

    def _validate(self, model: type[Model], raw: Any, key: Key) -> Model | None:
        try:
            return model.model_validate(raw)
        except ValidationError as error:
            for fault in error.errors():
                self._complain((*key, *fault["loc"]), _what(fault), ADVICE.get(fault["type"], "Correct it."))
            return None

    def _read(self, file: File, key: Key) -> Any:
        if not file.exists():
            self.places.note(key, file)
            self._complain(key, "the file is missing.", "Create it; CONTRIBUTING.md shows its form.")
            return None
        raw, problems = self.places.read(file, key)
        self.problems += problems
        return raw

    def _same_place(self, new: Key, old: Key) -> None:
        self.places.alias(new, old)

    def _complain(self, key: Key, what: str, do: str) -> None:
        self.problems.append(Problem(self.places.of(*key), what, do))


def _what(fault: Any) -> str:
    where = ".".join(str(part) for part in fault["loc"]) or "this entry"
    if fault["type"] == "missing":
        return f"'{where}' is missing."
    if fault["type"] == "extra_forbidden":
        return f"'{where}' is not a known key."
    message = fault["msg"].removeprefix("Value error, ")
    return f"'{where}' is {fault['input']!r}: {message[0].lower()}{message[1:]}." if fault["loc"] else f"{message}."
