"""Each rule, shown by a tiny project broken in one place and the exact messages that it must give."""

import shutil
from pathlib import Path

import pytest
import yaml

from decide.check import RULES_OF_REFERENCE, RULES_OF_SENSE, load_checked
from decide.check_commands import RULES_OF_COMMANDS
from decide.problems import BrokenData

HERE = Path(__file__).parent
CASES = sorted((HERE / "broken").glob("*.yml"))


def problems_of(root: Path) -> list[str]:
    try:
        load_checked(root)
    except BrokenData as broken:
        return [str(problem) for problem in broken.problems]
    return []


@pytest.fixture
def tiny(tmp_path):
    return Path(shutil.copytree(HERE / "tiny", tmp_path / "tiny"))


def test_the_unbroken_tiny_project_has_no_problem(tiny):
    assert problems_of(tiny) == []


@pytest.mark.parametrize("case", CASES, ids=lambda file: file.stem)
def test_broken_data_is_told_with_place_and_remedy(case, tiny):
    broken = yaml.safe_load(case.read_text(encoding="utf-8"))
    file = tiny / broken["file"]
    text = file.read_text(encoding="utf-8")
    assert broken["from"] in text, "the case no longer breaks anything"
    file.write_text(text.replace(broken["from"], broken["to"], 1), encoding="utf-8")
    assert problems_of(tiny) == broken["says"]


def test_all_problems_are_told_at_once(tiny):
    for name in ("gpus/nvidia.yml", "questions.yml"):
        (tiny / "docs/data" / name).write_text("- [", encoding="utf-8")
    places = {problem.split(":")[0] for problem in problems_of(tiny)}
    assert {"docs/data/gpus/nvidia.yml", "docs/data/questions.yml"} <= places


RULES = [*RULES_OF_REFERENCE, *RULES_OF_SENSE, *RULES_OF_COMMANDS]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_each_rule_has_a_broken_example(rule):
    assert any(case.stem.startswith(rule.__name__.replace("_", "-")) for case in CASES)
