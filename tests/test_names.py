"""Names that people really have, each with its source, find their family."""

import re
from pathlib import Path

import pytest
import yaml

from decide.names import families_named

REAL_NAMES = yaml.safe_load((Path(__file__).parent / "gpu-names.yml").read_text(encoding="utf-8"))

MADE_UP = {
    "Intel(R) UHD Graphics 999": {"intel-other"},  # not just any UHD Graphics
    "NVIDIA GeForce RTX 9999": {"nvidia-other"},
    "Intel(R) Core(TM) i5-12400F": set(),  # F: no graphics
    "AMD Ryzen 5 5600X": set(),
    "AMD Ryzen 7 5800H with Radeon Graphics\nNVIDIA GeForce RTX 3060 Laptop GPU": {"nvidia-ampere"},
    "Current Mode: 1920 x 1080 (32 bit)\nNVIDIA GeForce GTX 970": {"nvidia-maxwell"},
    r"PCI\VEN_10DE&DEV_1287 NVIDIA GeForce GT 730": {"nvidia-kepler"},
}
"""What the rules of the lookup are for, where no real text shows it alone."""


def _row(entry):
    marks = [pytest.mark.xfail(strict=True, reason=entry["wrong"])] if "wrong" in entry else []
    return pytest.param(entry, id=" ".join(entry["name"].split())[:80], marks=marks)


@pytest.mark.parametrize("entry", [_row(entry) for entry in REAL_NAMES])
def test_a_real_name_finds_its_family(entry, table):
    wanted = set(entry["asks"]) if "asks" in entry else {entry["family"]} - {"unknown"}
    assert set(families_named(entry["name"], table)) == wanted


@pytest.mark.parametrize("text", MADE_UP)
def test_a_rule_of_the_lookup_holds(text, table):
    assert set(families_named(text, table)) == MADE_UP[text]


def test_each_family_is_found_by_its_own_label(family_id, table):
    """People type what they read here, such as 'GeForce RTX 30' or 'RX 6000 series'."""
    maker = {"nvidia": "GeForce", "amd": "Radeon", "intel": "Intel", "qualcomm": "Qualcomm"}.get(
        table.vendor_of(family_id)
    )
    for part in re.sub(r" ?\(.*\)", "", table.families[family_id].label).split(", "):
        if len(part) > 3 and "–" not in part:  # not the 'G4' of 'Iris Plus G7, G4', nor 'HD 2000–4000'
            assert family_id in families_named(f"{maker} {part} series", table), part


def test_at_least_99_of_100_real_names_are_answered():
    wrong = [entry["name"] for entry in REAL_NAMES if "wrong" in entry]
    assert len(REAL_NAMES) >= 400
    assert len(wrong) <= len(REAL_NAMES) / 100, wrong


def test_each_real_name_says_where_it_was_found():
    assert [entry["name"] for entry in REAL_NAMES if not entry.get("source", "").startswith("https://")] == []


def test_the_browser_finds_the_same_families(page, table):
    page.goto("gpus/")
    texts = [*MADE_UP, *(entry["name"] for entry in REAL_NAMES)]
    texts += [name for family in table.families.values() for name in (*family.names, *family.processors)]
    found = page.evaluate("texts => gpuPaths.load().then(({familiesNamed}) => texts.map(familiesNamed))", texts)
    assert [text for text, ids in zip(texts, found, strict=True) if ids != families_named(text, table)] == []


def test_a_retired_id_finds_what_replaced_it(table):
    for old, new in table.retired.items():
        if new in table.families:
            assert families_named(old, table) == [new]
