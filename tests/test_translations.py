"""Every language says the same as English, in its own words, and says how it was made."""

import re
import shutil
from copy import deepcopy
from pathlib import Path

import pytest
import yaml
from conftest import LANGUAGES, ROOT, each_page, url_of
from playwright.sync_api import expect

from decide.freshness import meta_of, record_review, reviewed_and_changed, stamp, words_behind
from decide.glossary import Glossary, check_glossaries
from decide.pages import pages
from decide.prose import first_difference
from decide.translations import statuses
from decide.words import differences

MISTAKES = yaml.safe_load((Path(__file__).parent / "translation-mistakes.yml").read_text(encoding="utf-8"))
TRANSLATIONS = [language for language in LANGUAGES if language != "en"]
each_translation = pytest.mark.parametrize("translation", TRANSLATIONS)
ADDED = {"translated", "english-switch"}
BLOCKS = ["h1", "h2", "h3", "h4", "p", "li", "dt", "dd", "td", "th", "pre", "summary", "legend", "label"]


def glossary(language):
    english, own = (
        yaml.safe_load((ROOT / "docs" / folder / "glossary.yml").read_text(encoding="utf-8"))
        for folder in ("en", language)
    )
    return Glossary(english, own)


@each_translation
def test_every_text_keeps_to_the_glossary(translation, table, words):
    assert not list(map(str, check_glossaries(ROOT, table, {code: words[code] for code in ("en", translation)})))


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake["says"])
def test_a_mistake_of_the_source_documents_is_caught(mistake):
    found = [*differences(mistake["english"], mistake["says"])]
    assert found or list(glossary(mistake["language"]).slips(mistake["english"], mistake["says"]))
    assert not [
        *differences(mistake["english"], mistake["right"]),
        *glossary(mistake["language"]).slips(mistake["english"], mistake["right"]),
    ]


@each_page
@each_translation
def test_a_page_has_the_blocks_anchors_code_and_links_of_english(translation, slug, soup):
    def skeleton(language):
        article = soup(language, slug).article
        return {
            "blocks": [block.name for block in article.find_all(BLOCKS) if not ADDED & set(block.get("class", []))],
            "ids": sorted(element["id"] for element in article.find_all(id=True)),
            "code": [code.get_text() for code in article.find_all("pre")],
            "links": sorted(
                link["href"] for link in article.find_all("a", href=True) if link["href"].startswith("https://")
            ),
        }

    ours, theirs = skeleton(translation), skeleton("en")
    for part, wanted in theirs.items():
        assert ours[part] == wanted


@each_translation
def test_nothing_is_missing_and_nothing_is_behind(translation, words):
    status = next(status for status in statuses(ROOT, words) if status.language == translation)
    assert not status.missing
    assert not status.behind


@each_page
@each_translation
def test_a_page_says_how_and_from_which_english_it_was_made(translation, slug, soup, words):
    meta = meta_of((ROOT / "docs" / translation / f"{slug}.md").read_text(encoding="utf-8"))
    said = soup(translation, slug).select_one("article .translated")
    assert words[translation].strings["ui"]["translation"][meta["translation"]] in said.get_text()
    assert said.time["datetime"] == str(meta["translated"])
    assert str(meta["translated"]) not in said.time.get_text()  # as people of the language write it


@each_page
@each_translation
def test_without_script_each_section_leads_to_its_english(translation, slug, soup, ids_of):
    page = soup(translation, slug)
    links = page.select("article noscript > a[hreflang=en]")
    sections = [heading["id"] for heading in page.select("article h1[id], article h2[id]")]
    assert [link["href"].split("#")[1] for link in links] == sections
    assert set(sections) <= set(ids_of("en", slug))


def test_the_state_of_all_translations_is_a_page(soup, words, language):
    rows = soup(language, "translations").select("article tbody tr")
    assert [row.td.span["lang"] for row in rows] == [status.language for status in statuses(ROOT, words)]


def test_changed_english_words_are_behind_until_they_are_translated(copy_of_words, words):
    root, changed = copy_of_words, deepcopy(words["en"])
    changed.problems["gpu-lost"]["title"] += "!"
    assert words_behind(root, "fr-FR", changed) == ["problems.gpu-lost"]
    stamp(root, "fr-FR", changed)
    assert not words_behind(root, "fr-FR", changed)


def test_what_a_person_has_reviewed_is_not_replaced(copy_of_words):
    root = copy_of_words
    page = pages(root, "fr-FR")["rapids-wsl"]
    record_review(root, "fr-FR", "rapids-wsl")
    assert meta_of(page.read_text(encoding="utf-8"))["translation"] == "reviewed"
    assert not list(reviewed_and_changed(root, ["fr-FR"]))
    page.write_text(page.read_text(encoding="utf-8") + "\nEt encore.\n", encoding="utf-8")
    assert [problem.place for problem in reviewed_and_changed(root, ["fr-FR"])] == ["docs/fr-FR/rapids-wsl.md:1"]


@pytest.mark.parametrize(
    "translation, wanted, found, line",
    [
        ("Eins.\n\n- zwei\n- drei", "paragraph 0", "bullet 0", 3),
        ("Eins.\n\nZwei.", "bullet 0", "the end", 3),
        ("| a | b |", "paragraph 0", "a table row of 2 cells", 1),
    ],
)
def test_the_first_block_that_differs_is_named(translation, wanted, found, line):
    english = {"bullet 0": "One.\n\nTwo.\n\n- three", "paragraph 0": "One.\n\nTwo."}[wanted]
    assert first_difference(english, translation) == (wanted, found, line)


@pytest.fixture
def copy_of_words(tmp_path):
    """A folder with the words of English and French, to change."""
    for language in ("en", "fr-FR"):
        shutil.copytree(ROOT / "docs" / language, tmp_path / "docs" / language)
    return tmp_path


# --- in the browser -------------------------------------------------------------------------------------------------


def english_shown(page):
    return page.locator("article .english:visible")


@pytest.mark.parametrize("slug", ["pytorch-cuda-wsl", "problems-install", "gpus", "wizard"])
def test_the_english_stands_beside_each_block(slug, page, seen_translation, words):
    said = words[seen_translation].strings["ui"]["english"]
    page.goto(url_of(seen_translation, slug))
    expect(english_shown(page)).to_have_count(0)
    page.get_by_role("button", name=said["show"]).click()
    first = english_shown(page).first
    expect(first).to_have_attribute("lang", "en")
    expect(first).to_have_attribute("dir", "ltr")
    assert page.locator("article .english").count() > 10
    assert not page.evaluate("[...document.querySelectorAll('.english [id]')].length")
    page.keyboard.press("e")
    expect(english_shown(page)).to_have_count(0)


def test_a_section_whose_english_has_changed_does_not_stop_the_others(page):
    def with_one_more_paragraph(route):
        english = route.fetch().text()
        changed = re.sub(r'(<h2 id="next-steps".*?</h2>)', r"\1<p>A new paragraph.</p>", english, count=1)
        assert changed != english
        route.fulfill(body=changed, content_type="text/html; charset=utf-8")

    page.route("**/gpu-paths/rapids-wsl/", with_one_more_paragraph)
    page.goto(url_of("fr-FR", "rapids-wsl"))
    page.keyboard.press("e")
    expect(page.locator(".bilingual #rapids-wsl")).to_have_count(1)
    expect(page.locator("#next-steps")).to_have_count(1)
    expect(page.locator(".bilingual #next-steps")).to_have_count(0)


def test_a_folded_part_shows_its_english_too_when_pointed_at(page):
    page.goto(url_of("fr-FR", "pytorch-cuda-wsl"))
    page.evaluate("localStorage.setItem('english', 'one')")
    page.reload()
    english = page.locator("article summary > .english").first
    expect(english).to_be_hidden()
    english.locator("..").hover()
    expect(english).to_be_visible()


def test_the_choice_is_remembered_and_one_block_can_be_asked_for(page, seen_translation, words):
    said = words[seen_translation].strings["ui"]["english"]
    page.goto(url_of(seen_translation, "pytorch-cuda-wsl"))
    page.keyboard.press("e")
    page.get_by_role("button", name=said["one"]).click()
    page.goto(url_of(seen_translation, "jax-cuda-wsl"))
    block = page.locator("article .bilingual").nth(1)
    expect(block).to_have_attribute("tabindex", "0")
    page.mouse.move(0, 0)
    expect(english_shown(page)).to_have_count(0)
    block.focus()
    expect(english_shown(page)).to_have_count(1)


def test_the_english_is_not_asked_for_before_somebody_wants_it(page, seen_translation):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(url_of(seen_translation, "pytorch-cuda-wsl"))
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if url.endswith("/gpu-paths/pytorch-cuda-wsl/")]
    with page.expect_request("**/gpu-paths/pytorch-cuda-wsl/"):
        page.keyboard.press("e")


def test_copied_text_has_no_english_in_it(page):
    page.goto(url_of("fr-FR", "pytorch-cuda-wsl"))
    page.keyboard.press("e")
    expect(english_shown(page).first).to_be_visible()
    page.mouse.move(0, 0)
    page.keyboard.press("Control+a")
    copied = page.evaluate("getSelection().toString()")
    assert "PyTorch avec CUDA dans WSL 2" in copied
    assert "PyTorch with CUDA in WSL 2" not in copied


@pytest.mark.parametrize(
    "prefers, offered", [("fr-CA", "fr-FR"), ("zh-Hant-HK", "zh-TW"), ("en-GB", None), ("sv", None)]
)
def test_the_home_page_offers_the_language_of_the_browser_until_told_not_to(prefers, offered, browsers, address):
    context = browsers("chromium").new_context(base_url=address, locale=prefers)
    page = context.new_page()
    page.goto("./")
    offers = page.locator(".offer:visible")
    expect(offers).to_have_count(1 if offered else 0)
    if offered:
        expect(offers).to_have_attribute("lang", offered)
        offers.get_by_role("button").click()
        page.reload()
        expect(offers).to_have_count(0)
    context.close()


def test_who_accepts_the_offer_arrives_in_that_language(browsers, address):
    context = browsers("chromium").new_context(base_url=address, locale="fr-FR")
    page = context.new_page()
    page.goto("./")
    page.locator(".offer:visible a").click()
    expect(page.locator("html")).to_have_attribute("lang", "fr-FR")
    context.close()
