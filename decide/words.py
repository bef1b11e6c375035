"""The words of one language: what must be there is computed from the data, so nothing is missing or left over."""

import re
from calendar import month_name
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path as File
from typing import Any

from decide.model import Reading
from decide.problems import BrokenData, Problem
from decide.prose import FACT, first_difference, raw_versions
from decide.table import STATUS_ORDER, Table

SOURCE_LANGUAGE = "en"
EVIDENCE = ("documented", "reported", "tested")

FREE = (("strings", "ui"), ("strings", "gpu-notes"))
"""Texts that English may add without the data asking for them."""

UNTOUCHABLE = {
    "facts": FACT,
    "code spans": re.compile(r"`[^`\n]+`"),
    "link targets": re.compile(r"(?<=\]\()[^)\s]+"),
    "numbers": re.compile(r"\d+(?:[.,]\d+)*"),
}
"""What a translation must repeat exactly: a page that says another version than English is wrong in one of them."""

NUMBERS = "one two three four five six seven eight nine ten"
SPELLED = {
    word: str(number)
    for words in (NUMBERS, NUMBERS.title(), " ".join(month_name[1:]))
    for number, word in enumerate(words.split(), 1)
}
"""English words that another language may write as a number. Months only with a capital: `may` is none."""


KINDS = ("strings", "facts", "steps", "paths", "problems")


@dataclass(frozen=True)
class Words:
    """All words of a language as nested mappings: `strings`, labels of `facts`, and texts of the others by id."""

    language: str
    strings: dict[str, Any]
    facts: dict[str, Any]
    steps: dict[str, Any]
    paths: dict[str, Any]
    problems: dict[str, Any]

    def step(self, path: str, step: str) -> dict[str, Any]:
        """The words of a step of a path, which may be one that several paths share."""
        return self.steps.get(step) or self.paths[path]["steps"][step]


def languages(root: File) -> list[str]:
    """The language folders of the project, English first."""
    found = sorted(file.parent.name for file in (root / "docs").glob("*/strings.yml"))
    return sorted(found, key=lambda language: language != SOURCE_LANGUAGE)


def load_words(root: File, language: str, table: Table) -> Words:
    """Read the words of a language. Raises BrokenData when a file is no mapping."""
    folder, problems = root / "docs" / language, []

    def read(name: str, *key: str) -> dict[str, Any]:
        file = folder / name
        table.places.note((language, *key), file)
        if not file.exists():
            return {}
        raw, faults = table.places.read(file, (language, *key))
        problems.extend(faults)
        if not isinstance(raw, dict) and not faults:
            problems.append(
                Problem(table.places.of(language, *key), "keys with words are expected.", "Copy the English file.")
            )
        return raw if isinstance(raw, dict) else {}

    paths = {id: read(f"paths/{id}.yml", "paths", id) for id in table.paths}
    troubles: dict[str, Any] = {}
    for file in sorted((root / "docs" / SOURCE_LANGUAGE / "problems").glob("*.yml")):
        troubles |= read(f"problems/{file.name}", "problems")
    words = Words(
        language,
        read("strings.yml", "strings"),
        read("facts.yml", "facts"),
        read("steps.yml", "steps"),
        paths,
        troubles,
    )
    for file in (folder / "paths").glob("*.yml"):
        if file.stem not in table.paths:
            place = f"{file.relative_to(root).as_posix()}:1"
            problems.append(Problem(place, f"there is no path '{file.stem}'.", "Rename or remove the file."))
    if problems:
        raise BrokenData(problems)
    return words


def flat(words: Words) -> dict[tuple[Any, ...], str]:
    """Every text of a language by its key, such as ("paths", "rapids-wsl", "needs", 0)."""
    return dict(_leaves({kind: getattr(words, kind) for kind in KINDS}))


def _leaves(value: Any, key: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], str]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _leaves(inner, (*key, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _leaves(inner, (*key, index))
    else:
        yield key, value


def expected_keys(table: Table) -> set[tuple[Any, ...]]:
    """The keys that the data asks words for. `needs`, `limits`, `looks` and FREE texts are English's to set."""
    keys: set[tuple[Any, ...]] = set()
    for id, question in table.questions.items():
        keys |= {("strings", "questions", id, part) for part in ("title", "hint")}
        answers = nameless_families(table) if id == "gpu" else question.answers
        keys |= {("strings", "questions", id, "answers", a, part) for a in answers for part in ("label", "hint")}
    keys |= {("strings", "vendors", vendor) for vendor in table.vendors if vendor != "other"}
    keys |= {("strings", "status", status) for status in STATUS_ORDER}
    keys |= {
        ("strings", "status_words", word)
        for word in (*STATUS_ORDER, "fallback", "cloud", "none")
        if word != "discontinued"
    }
    keys |= {("strings", "evidence", evidence) for evidence in EVIDENCE}
    keys |= {("strings", "requirements", because) for because in requirement_ids(table)}
    keys |= {("facts", id) for id in table.facts}
    for topic, readings in traits(table):
        keys.add(("strings", "traits", "topics", topic))
        keys |= {("strings", "traits", "values", reading.value) for reading in readings if is_word(reading.value)}
    for id in table.reasons:
        keys.add(("strings", "reasons", id, "text"))
        if id in dead_ends(table):
            keys.add(("strings", "reasons", id, "title"))
    keys |= {("steps", id, part) for id in table.steps for part in ("title", "text")}
    for id, path in table.paths.items():
        keys |= {("paths", id, part) for part in ("title", "summary", "tradeoff")}
        own = (step.step for step in (*path.steps, *path.remove) if step.step not in table.steps)
        keys |= {("paths", id, "steps", step, part) for step in own for part in ("title", "text")}
        keys |= {("paths", id, "differs", difference.do) for difference in path.verify.differs}
    for id, problem in table.problems.items():
        keys |= {("problems", id, part) for part in ("title", "cause")}
        keys |= {("problems", id, "fix", step) for step in range(len(problem.fix))}
        keys |= {("problems", id, "sure")} if problem.sure else set()
        keys |= {("problems", id, "looks")} if not problem.says else set()
        keys |= {("strings", "shows", problem.shows)}
    return keys


def nameless_families(table: Table) -> list[str]:
    """The families that need words, since no product name stands for them: 'another NVIDIA GPU', 'no GPU'."""
    return [id for id, family in table.families.items() if not family.label]


def traits(table: Table) -> Iterator[tuple[str, list[Reading]]]:
    """Every trait of every family: its topic, and its readings, ours first."""
    for family in table.families.values():
        for topic, trait in family.traits.items():
            yield topic, [trait, *trait.others]


def is_word(value: str) -> bool:
    """Whether the value of a trait is the id of a word, not a number or a product name."""
    return not any(character.isdigit() for character in value)


def requirement_ids(table: Table) -> set[str]:
    """The ids of all sentences that can rule a path out."""
    return {because for needs in table.needs.values() for _, _, because in needs} | {"discontinued"}


def dead_ends(table: Table) -> dict[str, list[str]]:
    """Reason id of each dead end -> the paths that its rows send people to instead, in order, once each."""
    found: dict[str, list[str]] = {}
    for row in table.rows:
        if row.is_dead_end:
            paths = found.setdefault(row.because, [])
            paths += [path for path in row.instead if path not in paths]
    return found


def check_source_words(table: Table, words: Words) -> Iterator[Problem]:
    """English: every word that the data asks for, and no other."""
    present, expected = flat(words), expected_keys(table)
    free = {key for key in present if key[:2] in FREE or key[2:3] in (("needs",), ("limits",), ("looks",), ("sure",))}
    yield from _differences(table, words.language, expected, set(present) - (free - expected))
    for id in table.paths:
        for part in ("needs", "limits"):
            if not isinstance(words.paths[id].get(part), list):
                yield _problem(table, words.language, ("paths", id), f"'{part}' is missing.", "Add it as a list.")
    yield from _unknown_facts(table, words.language, present)
    for key, text in present.items():
        for version, _ in raw_versions(str(text)) if key[0] != "facts" else ():
            what = f"{dotted(key)}: the version {version} is no fact."
            yield _problem(table, words.language, key, what, "Add it to docs/data/facts/, use {{ id }}.")


def check_translated_words(
    table: Table, words: Words, source: Words, behind: Collection[str] = ()
) -> Iterator[Problem]:
    """Another language: exactly the keys of English, and in each text the same blocks, facts, code, links and numbers.

    The words named in `behind` are known not to follow English, and the page says so; only their keys must fit.
    """
    present, wanted = flat(words), flat(source)
    yield from _differences(table, words.language, set(wanted), set(present))
    yield from _unknown_facts(table, words.language, present)
    for key in present.keys() & wanted.keys():
        if name_of(key) in behind:
            continue
        if different := first_difference(str(wanted[key]), str(present[key])):
            block, found, line = different
            what = f"{dotted(key)}: in line {line} of the text English has {block}, this has {found}."
            yield _problem(table, words.language, key, what, "Use the same blocks.")
        for difference in differences(str(wanted[key]), str(present[key])):
            yield _problem(table, words.language, key, f"{dotted(key)}: {difference}", "Say the same as English.")


def differences(source: str, translation: str) -> Iterator[str]:
    """What a translation must repeat and does not, or adds: one sentence per kind."""
    for kind, pattern in UNTOUCHABLE.items():
        said, says = pattern.findall(source), pattern.findall(translation)
        if said == says:
            continue
        wanted, found = Counter(said), Counter(says)
        spelled = Counter(SPELLED[word] for word in re.findall(r"[A-Za-z]+", source) if word in SPELLED)
        missing, added = list((wanted - found).elements()), list((found - wanted - spelled).elements())
        if missing or added:
            yield f"the {kind} differ from English (missing: {missing}, added: {added})."


def _differences(table: Table, language: str, wanted: set, present: set) -> Iterator[Problem]:
    for key in wanted - present:
        yield _problem(table, language, key, f"no words for '{dotted(key)}'.", "Add them.")
    for key in present - wanted:
        yield _problem(table, language, key, f"nothing asks for '{dotted(key)}'.", "Remove it or correct its name.")


def _unknown_facts(table: Table, language: str, texts: dict) -> Iterator[Problem]:
    for key, text in texts.items():
        for fact in FACT.findall(str(text)):
            if fact not in table.facts:
                yield _problem(table, language, key, f"no fact is called '{fact}'.", "Add it to docs/data/facts/.")


def _problem(table: Table, language: str, key: tuple[Any, ...], what: str, do: str) -> Problem:
    return Problem(table.places.of(language, *key), what, do)


def name_of(key: tuple[Any, ...]) -> str:
    """What the words around a key are called together: `paths.rapids-wsl`, `strings.questions.gpu`."""
    return dotted(key[:3] if key[0] == "strings" else key[:2])


def dotted(key: tuple[Any, ...]) -> str:
    """A key as people write it: paths.rapids-wsl.needs.0"""
    return ".".join(map(str, key))
