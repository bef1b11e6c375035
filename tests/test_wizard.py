"""The wizard in a real browser. Any console error, failed or foreign request fails a test."""

import json
import random
from urllib.parse import parse_qs, urlsplit

import pytest
from conftest import BOTH_ENGINES, LANGUAGES
from playwright.sync_api import expect
from wizard_page import FULL, choose, expect_path, expect_question, open_wizard

ENGINES = BOTH_ENGINES

DEAD_END = "gpu=nvidia-ampere&use=tensorflow&where=windows"


def test_a_person_answers_and_gets_the_way(page, language):
    open_wizard(page, language)
    for question, answer in (("gpu", "nvidia-ampere"), ("use", "pytorch"), ("where", "any"), ("level", "beginner")):
        expect_question(page, question)
        choose(page, question, answer)
    expect_path(page, "pytorch-cuda-windows")
    assert page.url.endswith(f"wizard/#{FULL}")
    expect(page.locator(".wizard-told .wizard-skipped")).to_have_count(1)  # Windows was not asked, and it says so


def test_questions_that_cannot_matter_are_skipped(page):
    open_wizard(page, fragment="gpu=nvidia-ampere&use=rapids")
    expect_question(page, "where")
    choose(page, "where", "any")
    expect_path(page, "rapids-wsl")


def test_focus_moves_to_what_is_new(page):
    open_wizard(page)
    choose(page, "gpu", "nvidia-ampere")
    assert page.evaluate("document.activeElement.id") == "question-use"
    choose(page, "use", "llm")
    choose(page, "where", "any")
    assert page.evaluate("document.activeElement.id") == "ollama-cuda-windows-title"
    assert page.title().startswith("Ollama with CUDA")


def test_continue_without_an_answer_is_an_error_in_words(page, words):
    open_wizard(page)
    page.locator("[data-question=gpu] [type=submit]").click()
    expect(page.locator("#error-gpu")).to_be_focused()
    assert page.title().startswith(words["en"].strings["ui"]["wizard"]["error_in_title"])
    choose(page, "gpu", "nvidia-ada")
    expect(page.locator(".wizard-error:visible")).to_have_count(0)


def test_back_takes_back_one_answer(page):
    open_wizard(page)
    choose(page, "gpu", "intel-arc-b")
    choose(page, "use", "pytorch")
    expect_question(page, "where")
    page.go_back()
    expect_question(page, "use")
    expect(page.locator("#use-pytorch")).to_be_checked()
    page.go_forward()
    expect_question(page, "where")


def test_reload_keeps_everything(page):
    open_wizard(page, fragment=FULL)
    page.reload()
    expect_path(page, "pytorch-cuda-windows")


def test_change_asks_again_and_keeps_the_other_answers(page):
    open_wizard(page, fragment=FULL)
    page.locator(".wizard-told dd a").nth(1).click()
    expect_question(page, "use")
    expect(page.locator("#use-pytorch")).to_be_checked()
    choose(page, "use", "jax")
    expect_path(page, "jax-cuda-wsl")


def test_an_answer_that_cannot_be_any_more_is_dropped_and_said(page):
    open_wizard(page, fragment="gpu=qualcomm-adreno-x&use=pytorch&windows=11")
    expect(page.locator("#wizard-dropped")).to_be_visible()
    assert "windows=" not in page.url


def test_start_again_forgets_all(page):
    open_wizard(page, fragment=FULL)
    page.locator(".wizard-told [data-start-again]:visible").click()
    expect_question(page, "gpu")
    expect(page.locator("input:checked")).to_have_count(0)
    assert "#" not in page.url


def test_a_dead_end_says_why_and_what_works_instead(page, language):
    open_wizard(page, language, DEAD_END)
    expect_path(page, "tensorflow-left-windows")
    instead = page.locator(".wizard-told [data-list=instead] a")
    assert instead.evaluate_all("links => links.map(a => a.hash)") == [
        "#tensorflow-cuda-wsl",
        "#pytorch-cuda-windows",
        "#tensorflow-cpu",
    ]


def test_a_flip_leads_to_what_it_promises(page):
    open_wizard(page, fragment=DEAD_END)
    page.locator(".wizard-told [data-list=would-change] a[href*='where=any']").click()
    expect_path(page, "tensorflow-cuda-wsl")


def test_the_link_to_a_recommendation_shows_it_alone(wizards, language, path_id):
    page = wizards(language)
    open_wizard(page, language, path_id)
    expect_path(page, path_id)
    expect(page.locator("#wizard-form")).to_be_hidden()
    assert not page.faults


def test_only_the_commands_of_the_card_are_shown(page):
    open_wizard(page, fragment="gpu=amd-strix&use=pytorch&where=windows&windows=11")
    shown = page.locator("#pytorch-rocm-windows .variant:visible")
    assert shown.count() > 0
    assert all(
        "amd-strix" in families.split()
        for families in shown.evaluate_all("all => all.map(one => one.dataset.families)")
    )


def test_an_answer_that_nobody_can_give_is_named(page, words):
    open_wizard(page, fragment="gpu=voodoo&use=pytorch&planet=mars")
    expect(page.locator("#wizard-dropped span")).to_have_text(words["en"].strings["questions"]["gpu"]["title"])


def test_who_does_not_know_the_gpu_is_not_turned_away(page, table, words):
    open_wizard(page, fragment="gpu=not-sure&use=pytorch")
    expect(page.locator("#find-your-gpu-first .wizard-eyebrow")).to_have_text(
        words["en"].strings["ui"]["wizard"]["one_step_first"]
    )
    kinds = set(page.locator("[data-eyebrow]").evaluate_all("all => all.map(one => one.dataset.eyebrow)"))
    assert kinds - {"path", "none"} <= {row.because for row in table.rows}


@pytest.mark.parametrize(
    "fragment",
    [
        "gpu=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
        "gpu=voodoo&use=pytorch",
        "use",
        "=&&=",
        "%E0%A4%A",
        "__proto__=x",
        "where=wsl&gpu=",
    ],
)
def test_a_bad_fragment_does_no_harm(page, fragment):
    open_wizard(page, fragment=fragment)
    expect_question(page, "gpu")
    assert page.locator("article img").count() == 0


def test_the_wizard_works_with_the_keyboard_alone(page):
    open_wizard(page)
    page.locator("[name=vendor] summary").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect_question(page, "use")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(page.locator("[data-question=use]")).to_be_hidden()


def settled_answers(table, known=()):
    """Every way through the questions as the wizard asks them: without those that cannot matter."""
    question = table.next_question(dict(known))
    if question is None:
        return [known]
    answers = [a for a in table.questions[question].answers if table.can_be({**dict(known), question: a})]
    return [end for answer in answers for end in settled_answers(table, (*known, (question, answer)))]


def as_in_the_browser(answer):
    return {
        "path": answer.path,
        "because": answer.because,
        "instead": list(answer.instead),
        "alternatives": list(answer.alternatives),
        "whyNot": answer.why_not,
        "wouldChange": [{"question": q, "answer": a, "path": p} for q, a, p in answer.would_change],
    }


def test_browser_and_python_agree_on_every_set_of_answers(page, table):
    open_wizard(page)
    full, settled = list(table.answer_sets()), [dict(known) for known in settled_answers(table)]
    got = page.evaluate("sets => sets.map(gpuPaths.decide)", full + settled)
    assert got == [as_in_the_browser(table.decide(answers)) for answers in full + settled]


def test_browser_and_python_ask_the_same_questions(page, table):
    open_wizard(page)
    partial = {}
    for answers in table.answer_sets():
        for count in range(len(answers)):
            known = dict(list(answers.items())[:count])
            partial[tuple(known.items())] = known
    asked = page.evaluate("sets => sets.map(gpuPaths.nextQuestion)", list(partial.values()))
    assert asked == [table.next_question(known) for known in partial.values()]


@pytest.mark.parametrize("target", [language for language in LANGUAGES if language != "en"])
def test_the_language_switch_keeps_the_answers(page, target):
    open_wizard(page, "en", FULL)
    page.locator(".md-header .md-select").hover()
    page.locator(f".md-select__link[hreflang={target}]").click()
    page.wait_for_url(f"**/{target}/wizard/#{FULL}")
    expect_path(page, "pytorch-cuda-windows")


def test_a_report_holds_the_recommendation_the_answers_and_the_table_version(page, site):
    open_wizard(page, fragment=FULL)
    link = page.locator("section.path:visible a.report").get_attribute("href")
    body = parse_qs(urlsplit(link).query)["body"][0].splitlines()
    version = json.loads((site / "data" / "decision-table.json").read_text(encoding="utf-8"))["version"]
    assert body[:3] == ["About: pytorch-cuda-windows", f"Answers: {FULL}", f"Table: {version}"]


def test_a_retired_id_in_a_link_still_leads_on(page, table):
    for old, new in table.retired.items():
        open_wizard(page, fragment=f"gpu={old}&use=pytorch" if new in table.families else old)
        page.wait_for_function(
            f"location.hash.includes({new!r}) || document.querySelector('section.path:not([hidden])')"
        )
        assert new in page.url or page.locator("section.path:visible").get_attribute("id") == new


def test_the_result_tells_what_is_special_about_the_gpu(page, words):
    for family, note in words["en"].strings["gpu-notes"].items():
        open_wizard(page, fragment=f"gpu={family}&use=llm&where=any")
        shown = page.locator("section.path:visible [data-gpu-note]")
        expect(shown).to_have_attribute("data-gpu-note", family)
        expect(shown).to_contain_text(note.split("{{")[0][:40])


def test_digits_choose_and_enter_continues(page):
    open_wizard(page, fragment="gpu=nvidia-ampere")
    page.locator("#question-use").focus()
    page.keyboard.press("2")
    expect(page.locator("#use-tensorflow")).to_be_checked()
    page.keyboard.press("Enter")
    expect_question(page, "where")


def test_digits_in_the_search_box_are_text(page):
    open_wizard(page)
    page.locator("#gpu-name").focus()
    page.keyboard.type("1660")
    expect(page.locator("#gpu-name")).to_have_value("1660")
    expect(page.locator("input:checked")).to_have_count(0)


NASTY = ["gpu", "use", "=", "&", "#", "%", "%2", "<img src=x>", "javascript:", "__proto__", "constructor", "toString"]


def test_ten_thousand_random_fragments_do_no_harm(page, table):
    chance = random.Random(2020)
    values = [answer for question in table.questions.values() for answer in question.answers]
    words = [*NASTY, *table.questions, *values, *table.paths, *table.reasons, "\\u0000", "\\ud800", "é", "圖"]
    fragments = ["".join(chance.choices(words, k=chance.randint(1, 12))) for _ in range(5_000)]
    fragments += ["&".join(f"{chance.choice(words)}={chance.choice(words)}" for _ in range(5)) for _ in range(5_000)]
    open_wizard(page)
    tags = "document.querySelectorAll('article img, article script').length"
    before = page.evaluate(tags)
    for start in range(0, len(fragments), 1_000):
        page.evaluate("all => all.forEach(gpuPaths.show)", fragments[start : start + 1_000])
        assert page.evaluate(tags) == before
        expect(page.locator("fieldset:visible, section.path:visible")).to_have_count(1)
