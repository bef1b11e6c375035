"""Does the data make sense? Each rule is a function whose name is the sentence it enforces."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path as File

from decide.check_commands import RULES_OF_COMMANDS, commands_exist
from decide.check_gpus import RULES_OF_GPUS
from decide.check_pages import check_pages
from decide.check_problems import RULES_OF_PROBLEMS
from decide.freshness import reviewed_and_changed, words_behind
from decide.load import load_table
from decide.model import KEBAB
from decide.problems import BrokenData, Problem
from decide.table import Table
from decide.words import (
    SOURCE_LANGUAGE,
    Words,
    check_source_words,
    check_translated_words,
    languages,
    load_words,
)

Rule = Callable[[Table], Iterator[Problem]]


def load_checked(root: File, only: str | None = None) -> tuple[Table, dict[str, Words]]:
    """The table and the words of every language, or of English and `only`. Raises BrokenData with every problem found."""
    table = load_table(root)
    if problems := [problem for rule in RULES_OF_REFERENCE for problem in rule(table)]:
        raise BrokenData(problems)
    problems = [problem for rule in RULES_OF_SENSE for problem in rule(table)]
    missing = list(commands_exist(root, table))
    problems += missing or [problem for rule in RULES_OF_COMMANDS for problem in rule(root, table)]
    words = {}
    for language in languages(root):
        if only and language not in (SOURCE_LANGUAGE, only):
            continue
        try:
            words[language] = load_words(root, language, table)
        except BrokenData as broken:
            problems += broken.problems
    problems += _check_words(root, table, words)
    if problems:
        raise BrokenData(problems)
    return table, words


def _check_words(root: File, table: Table, words: dict[str, Words]) -> Iterator[Problem]:
    source = words.get(SOURCE_LANGUAGE)
    if source is None:
        return
    yield from check_source_words(table, source)
    for language, translated in words.items():
        if language != SOURCE_LANGUAGE:
            yield from check_translated_words(table, translated, source, words_behind(root, language, source))
    yield from check_pages(root, table, list(words))
    yield from reviewed_and_changed(root, list(words))


def each_id_is_kebab_case(table: Table) -> Iterator[Problem]:
    """Ids stand in addresses: lower case, digits and hyphens only."""
    for kind in ("paths", "reasons", "facts", "steps", "problems"):
        for id in getattr(table, kind):
            if not re.match(KEBAB, str(id)):
                yield Problem(table.places.of(kind, id), f"'{id}' is not in kebab-case.", "Use a-z, 0-9 and hyphens.")


def each_row_uses_known_answers(table: Table) -> Iterator[Problem]:
    """A row names questions and answers that exist."""
    for index, row in enumerate(table.rows):
        for question, answers in row.when.items():
            place = table.places.of("decisions", index, "when", question)
            if question not in table.questions:
                yield Problem(place, f"there is no question '{question}'.", f"Use one of {', '.join(table.questions)}.")
                continue
            for answer in answers:
                if answer not in table.questions[question].answers:
                    known = ", ".join(table.questions[question].answers)
                    yield Problem(place, f"'{answer}' is no answer to '{question}'.", f"Use one of {known}.")


def each_row_names_known_paths_and_reasons(table: Table) -> Iterator[Problem]:
    """`use` and `instead` are paths, `because` is a reason; a dead end says what to do instead."""
    for index, row in enumerate(table.rows):
        named = [("use", row.use), *(("instead", path) for path in row.instead)]
        for key, path in named:
            if path not in table.paths and not (key == "use" and row.is_dead_end):
                yield Problem(
                    table.places.of("decisions", index, key),
                    f"there is no path '{path}'.",
                    f"Add docs/data/paths/{path}.yml, or use another path.",
                )
        if row.because not in table.reasons:
            place = table.places.of("decisions", index, "because")
            yield Problem(place, f"there is no reason '{row.because}'.", "Add it to docs/data/reasons.yml.")
        if row.is_dead_end != bool(row.instead):
            place = table.places.of("decisions", index)
            yield Problem(place, "`instead` goes with `use: none`, and only with it.", "Add it or remove it.")


def each_path_names_known_things(table: Table) -> Iterator[Problem]:
    """Families, vendors and answers in a path exist; its steps are shared or its own, not both."""
    for id, path in table.paths.items():
        for answer in path.serves:
            if answer not in table.questions["use"].answers:
                place = table.places.of("paths", id, "serves")
                yield Problem(place, f"'{answer}' is no answer to 'use'.", "Correct it.")
        for index, requirement in enumerate(path.requires):
            place = table.places.of("paths", id, "requires", index)
            selector = requirement.gpu
            named = [
                *(("family", name, table.families) for name in (selector.families if selector else ())),
                *(("vendor", name, table.vendors) for name in (selector.vendors if selector else ())),
                *(("answer to 'where'", name, table.questions["where"].answers) for name in requirement.where),
                *(("answer to 'windows'", name, table.questions["windows"].answers) for name in requirement.windows),
            ]
            for kind, name, known in named:
                if name not in known:
                    yield Problem(place, f"there is no {kind} '{name}'.", f"Use one of {', '.join(known)}.")
        for key, index, step in path.all_steps():
            place = table.places.of("paths", id, key, index)
            if step.step in table.steps and (step.command or step.variants):
                yield Problem(place, f"the shared step '{step.step}' has its command already.", "Remove it here.")
            for family in (name for variant in step.variants for name in variant.families):
                if family not in table.families:
                    yield Problem(place, f"there is no family '{family}'.", "Correct it.")


def each_change_is_of_a_known_fact(table: Table) -> Iterator[Problem]:
    """The feed leads to the fact."""
    for index, change in enumerate(table.changes):
        if change.fact not in table.facts:
            place = table.places.of("changes", index, "fact")
            yield Problem(place, f"there is no fact '{change.fact}'.", "Run `make changes`.")


def each_reason_is_used(table: Table) -> Iterator[Problem]:
    """A reason that no row gives is left over."""
    used = {row.because for row in table.rows}
    for id in table.reasons.keys() - used:
        yield Problem(table.places.of("reasons", id), f"no row gives the reason '{id}'.", "Remove it.")


def each_answer_set_meets_exactly_one_row(table: Table) -> Iterator[Problem]:
    """No gap and no overlap. Sets that fail in the same way are told as one."""
    gaps, overlaps = [], {}
    for answers, met in table.meetings:
        if not met:
            gaps.append(answers)
        elif len(met) > 1:
            overlaps.setdefault(tuple(met), answers)
    if gaps:
        place = table.places.of("decisions-file", "decisions")
        what = f"{len(gaps)} sets of answers meet no row, the first is {_spelled(gaps[0])}."
        yield Problem(place, what, "Add a row, or `use: none` with `because` and `instead`.")
    for met, answers in overlaps.items():
        others = ", ".join(table.places.of("decisions", index) for index in met[1:])
        what = f"this row and {others} both answer {_spelled(answers)}."
        yield Problem(table.places.of("decisions", met[0]), what, "Let only one of them match.")


def no_row_contradicts_the_needs_of_its_path(table: Table) -> Iterator[Problem]:
    """Nobody is sent to a path whose requirements their answers break, nor to a discontinued one."""
    for index, row in enumerate(table.rows):
        if row.is_dead_end:
            continue
        place = table.places.of("decisions", index, "use")
        if table.paths[row.use].status == "discontinued":
            yield Problem(place, f"'{row.use}' is discontinued.", "Name it under `instead` of a dead end only.")
        for answers in _sets_of(table, index):
            if because := table.broken_need(row.use, answers):
                what = f"'{row.use}' does not suit {_spelled(answers)}: {because}."
                yield Problem(place, what, "Narrow `when`, or use another path.")
                break


def no_dead_end_hides_a_path_that_fits(table: Table) -> Iterator[Problem]:
    """A row may say `none` only where no current or preview path does what was asked on this PC."""
    living = ("current", "preview")
    candidates = [id for id, path in table.paths.items() if not path.fallback and path.status in living]
    for index, row in enumerate(table.rows):
        if not row.is_dead_end:
            continue
        fitting: dict[str, dict[str, str]] = {}
        for answers in _sets_of(table, index):
            for path in candidates:
                if path not in fitting and table.broken_need(path, answers) is None:
                    fitting[path] = answers
        for path, answers in fitting.items():
            what = f"`none`, but '{path}' fits {_spelled(answers)}."
            yield Problem(table.places.of("decisions", index), what, "Use that path.")


def each_instead_works_on_the_same_pc(table: Table) -> Iterator[Problem]:
    """A way out may change the library or the place, never the GPU or the Windows the person has."""
    for index, row in enumerate(table.rows):
        place = table.places.of("decisions", index, "instead")
        for path in row.instead:
            fixed = [need for need in table.needs[path] if need[0] in ("gpu", "windows")]
            for answers in _sets_of(table, index):
                if broken := [because for q, allowed, because in fixed if answers[q] not in allowed]:
                    what = f"'{path}' cannot run on {_spelled(answers)}: {broken[0]}."
                    yield Problem(place, what, "Name another path.")
                    break


def each_path_can_be_reached(table: Table) -> Iterator[Problem]:
    """Some row recommends the path or names it as a way out."""
    reached = {row.use for row in table.rows} | {path for row in table.rows for path in row.instead}
    for id in table.paths.keys() - reached:
        yield Problem(table.places.of("paths", id), f"no row leads to '{id}'.", "Add a row, or remove the path.")


RULES_OF_REFERENCE: tuple[Rule, ...] = (
    each_id_is_kebab_case,
    each_row_uses_known_answers,
    each_row_names_known_paths_and_reasons,
    each_path_names_known_things,
    each_change_is_of_a_known_fact,
    *RULES_OF_PROBLEMS,
)
"""Names lead somewhere. The other rules need this."""

RULES_OF_SENSE: tuple[Rule, ...] = (
    each_answer_set_meets_exactly_one_row,
    no_row_contradicts_the_needs_of_its_path,
    no_dead_end_hides_a_path_that_fits,
    each_instead_works_on_the_same_pc,
    each_path_can_be_reached,
    each_reason_is_used,
    *RULES_OF_GPUS,
)


def _sets_of(table: Table, row: int) -> Iterator[dict[str, str]]:
    return (answers for answers, met in table.meetings if row in met)


def _spelled(answers: dict[str, str]) -> str:
    return " ".join(f"{question}={answer}" for question, answer in answers.items())
