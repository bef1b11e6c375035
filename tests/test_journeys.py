"""Real people's situations: they reach the way that is right for them, and read what they need on it."""

import re
from pathlib import Path

import pytest
import yaml

from decide.names import families_named
from decide.pages import MARKER
from decide.publish import plain
from decide.words import SOURCE_LANGUAGE, flat

HERE = Path(__file__).parent
JOURNEYS = yaml.safe_load((HERE / "journeys.yml").read_text(encoding="utf-8"))
SENTENCE_END = re.compile(r"(?<=[.!?])\s|\n")
WARNING = re.compile(r"\b(no|not|never|nothing|wrong|instead|without|fails?|older|dead)\b", re.IGNORECASE)
"""A sentence with one of these warns of something; it does not advise it."""
each_journey = pytest.mark.parametrize("journey", JOURNEYS, ids=lambda journey: journey["who"])


def answer_to(journey, table):
    """Ask like the person: the GPU by the name they have, nothing they were not asked."""
    families = families_named(journey["gpu"], table)
    assert len(families) == 1, f"{journey['gpu']} is {families}"
    given = {"gpu": families[0], **journey["answers"]}
    answers = {}
    while question := table.next_question(answers):
        answers[question] = given[question]
    return table.decide(answers)


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
    missing = [pattern for pattern in journey.get("says", []) if not re.search(pattern, said, re.MULTILINE)]
    assert not missing, f"not on the way: {missing}"


@each_journey
def test_nothing_on_the_way_is_harmful(journey, table, words):
    advice = [
        sentence
        for sentence in SENTENCE_END.split(text_on_the_way(journey, table, words))
        if not WARNING.search(sentence)
    ]
    assert not [s for s in advice for pattern in journey.get("never", []) if re.search(pattern, s, re.MULTILINE)]


def text_on_the_way(journey, table, words):
    """The recommendation or dead end, its reason, its commands and its guide, in English."""
    answer, english = answer_to(journey, table), words[SOURCE_LANGUAGE]
    texts = list(english.strings["reasons"][answer.because].values())
    if answer.path:
        path = table.paths[answer.path]
        texts += [str(text) for key, text in flat(english).items() if key[:2] == ("paths", answer.path)]
        texts += [
            text for step in path.steps if step.step in english.steps for text in english.steps[step.step].values()
        ]
        texts += [difference.sees for difference in path.verify.differs]
        texts += [command_text(file) for file in commands_of(path)]
        pages = [path.page, *([journey["also_page"]] if "also_page" in journey else [])]
        guides = [(HERE.parent / f"docs/en/{page}.md").read_text(encoding="utf-8") for page in pages]
        texts += guides + [
            command_text(marker[2]) for guide in guides for marker in MARKER.finditer(guide) if marker[1] == "command"
        ]
    return plain("\n".join(texts), table)


def commands_of(path):
    commands = [step.command for step in path.steps] + [v.command for step in path.steps for v in step.variants]
    return [*filter(None, commands), path.verify.command, path.verify.expect]


def command_text(file):
    return (HERE.parent / "docs" / "commands" / file).read_text(encoding="utf-8")
