"""The wizard page with scripts off: all of it can be read, linked and narrowed."""

import pytest
from conftest import BOTH_ENGINES
from wizard_page import open_wizard

ENGINES = BOTH_ENGINES


def test_without_script_all_questions_and_ways_are_readable(page_without_script, language, table):
    open_wizard(page_without_script, language)
    assert page_without_script.locator("fieldset:visible").count() == len(table.questions)
    assert page_without_script.locator("section.path:visible").count() >= len(table.paths)
    assert page_without_script.locator(".wizard button:visible").count() == 0


def test_without_script_a_recommendation_can_be_linked(page_without_script):
    open_wizard(page_without_script, fragment="rapids-wsl")
    assert page_without_script.locator("#rapids-wsl").evaluate(
        "e => Math.abs(e.getBoundingClientRect().top) < innerHeight"
    )


@pytest.mark.parametrize(
    "chosen",
    [
        {"gpu": "nvidia-ampere"},
        {"use": "tensorflow"},
        {"gpu": "amd-rdna2", "use": "pytorch"},
        {"gpu": "intel-arc-b", "use": "onnx", "where": "wsl", "level": "professional", "windows": "11"},
        {"gpu": "nvidia-fermi", "use": "jax", "where": "windows", "level": "beginner", "windows": "10"},
    ],
    ids=lambda chosen: " ".join(chosen.values()),
)
def test_without_script_the_answers_leave_only_the_ways_that_fit(page_without_script, language, chosen, table):
    page = page_without_script
    open_wizard(page, language)
    for question, answer in chosen.items():
        radio = page.locator(f"#{question}-{answer}")
        if question == "gpu":
            page.locator("details", has=radio).locator("summary").click(force=True)
        radio.click(force=True)  # Firefox cannot tell when an element is at rest without script
    fitting = {
        id
        for id, needs in table.needs.items()
        if all(chosen.get(question, next(iter(allowed))) in allowed for question, allowed, _ in needs)
    }
    assert {item.get_attribute("data-path") for item in page.locator("[data-path]:visible").all()} == fitting
    sections = {section.get_attribute("id") for section in page.locator("section.path:visible").all()}
    assert sections & set(table.paths) == fitting
    if len(chosen) == len(table.questions) and (row := table.row_for(chosen)).is_dead_end:
        assert row.because in sections
