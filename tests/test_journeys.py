"""Real people's situations: they reach the way that is right for them, and read what they need on it."""

import re
from pathlib import Path

import pytest
import yaml

from decide.names import families_named
from decide.pages import MARKER
from decide.plain import plain
from decide.words import SOURCE_LANGUAGE, flat

HERE = Path(__file__).parent
JOURNEYS = yaml.safe_load((HERE / "journeys.yml").read_text(encoding="utf-8"))
SENTENCE_END = re.compile(r"(?<=[.!?])\s|\n")
WARNING = re.compile(r"\b(no|not|never|nothing|nor|wrong|without|fails?|dead)\b", re.IGNORECASE)
"""A sentence with one of these warns of something; it does not advise it."""
each_journey = pytest.mark.parametrize("journey", JOURNEYS, ids=lambda journey: journey["who"])


def answer_to(journey, table):
    """Ask like the person: the GPU by the name they have, nothing they were not asked."""
    given = {"gpu": family_of(journey, table), **journey["answers"]}
    answers = {}
    while question := table.next_question(answers):
        answers[question] = given[question]
    return table.decide(answers)


def family_of(journey, table):
    """The family that the name stands for. If it stands for several, the person answers which."""
    families = families_named(journey["gpu"], table)
    family = journey["which"] if len(families) > 1 and "which" in journey else families[0]
    assert family in families and (len(families) == 1 or "which" in journey), f"{journey['gpu']} is {families}"
    return family


@each_journey
def test_the_person_reaches_the_right_way(journey, table):
    answer = answer_to(journey, table)
    if journey["path"] == "none":
        assert (answer.path, answer.because, answer.instead[0]) == (None, journey["because"], journey["instead"])
    else:
        assert answer.path == journey["path"]
    if flip := journey.get("would_change"):
        (question, to), path = next(item for item in flip.items() if item[0] != "path"), flip["path"]
        assert (question, to, path) in answer.would_change


@each_journey
def test_the_person_reads_what_they_need(journey, table, words):
    said = text_on_the_way(journey, table, words)
    missing = [pattern for pattern in patterns(journey, "says") if not re.search(pattern, said, re.MULTILINE)]
    assert not missing, f"not on the way: {missing}"


@each_journey
def test_nothing_on_the_way_is_harmful(journey, table, words):
    said, commands = text_on_the_way(journey, table, words), commands_on_the_way(journey, table)
    for pattern in patterns(journey, "never"):
        is_claim = bool(WARNING.search(pattern))
        told = [s for s in SENTENCE_END.split(said) if is_claim or not WARNING.search(s)]
        harmful = [s for s in [*told, *commands.splitlines()] if re.search(pattern, s, re.IGNORECASE)]
        assert not harmful, f"{pattern}: {harmful}"


def patterns(journey, key):
    """The regular expressions of a journey: one item is one of them, or several that all count."""
    return [p for item in journey.get(key, []) for p in (item if isinstance(item, list) else [item])]


def text_on_the_way(journey, table, words):
    """The recommendation or dead end, its reason, its commands and its guide, in English.

    After a dead end people go on to the first way that it names instead.
    """
    answer, english = answer_to(journey, table), words[SOURCE_LANGUAGE]
    path = table.paths[way_of(answer)]
    texts = list(english.strings["reasons"][answer.because].values())
    texts += [str(text) for key, text in flat(english).items() if key[:2] == ("paths", way_of(answer))]
    texts += [text for step in path.steps if step.step in english.steps for text in english.steps[step.step].values()]
    texts += [variant.label for variant in variants_of(journey, path, table)]
    texts += [difference.sees for difference in path.verify.differs]
    texts += [*guides_of(journey, path), commands_on_the_way(journey, table)]
    return plain("\n".join(texts), table)


def commands_on_the_way(journey, table):
    """The commands of the way, for this person's GPU, and those of the guide."""
    path = table.paths[way_of(answer_to(journey, table))]
    files = [step.command for step in path.steps] + [v.command for v in variants_of(journey, path, table)]
    shared = [table.steps[step.step].command for step in path.steps if step.step in table.steps]
    guides = "\n".join(guides_of(journey, path))
    files += [*shared, path.verify.command, path.verify.expect]
    files += [marker[2] for marker in MARKER.finditer(guides) if marker[1] == "command"]
    return "\n".join(command_text(file) for file in filter(None, files))


def way_of(answer):
    return answer.path or answer.instead[0]


def variants_of(journey, path, table):
    family = family_of(journey, table)
    return [variant for step in path.steps for variant in step.variants if family in variant.families]


def guides_of(journey, path):
    pages = [path.page, *([journey["also_page"]] if "also_page" in journey else [])]
    return [(HERE.parent / f"docs/en/{page}.md").read_text(encoding="utf-8") for page in pages]


def command_text(file):
    return (HERE.parent / "docs" / "commands" / file).read_text(encoding="utf-8")
