"""Pages, languages and search in a real browser. Any console error, failed or foreign request fails a test."""

import re

import pytest
from conftest import LANGUAGES, ROOT, url_of
from playwright.sync_api import expect

SLUGS = sorted(page.stem for page in (ROOT / "docs" / "en").glob("*.md"))
# --- every page


@pytest.mark.parametrize("slug", SLUGS)
def test_each_page_loads_without_a_fault(page, slug):
    page.goto(url_of("en", "" if slug == "index" else slug))
    expect(page.locator("article h1")).to_be_visible()


@pytest.mark.parametrize("slug", ["", "wizard", "gpus", "compatibility", "troubleshooting", "pytorch-cuda-windows"])
def test_each_kind_of_page_loads_without_a_fault_in_each_language(page, language, slug):
    page.goto(url_of(language, slug))
    expect(page.locator("article h1")).to_be_visible()


WIDTHS = {320: "a phone, or a desktop at 400 %", 3840: "a wide screen"}
RESULT = ("wizard", "gpu=nvidia-ampere&use=pytorch&where=any&level=beginner")


@pytest.mark.parametrize("width", WIDTHS, ids=WIDTHS.values())
@pytest.mark.parametrize(
    "place", [("",), ("wizard",), RESULT, ("gpu-cuda-in-wsl",), ("pytorch-rocm-windows",), ("gpus",)], ids="#".join
)
def test_no_page_scrolls_sideways(page, language, place, width):
    page.set_viewport_size({"width": width, "height": 256 if width == 320 else 2160})
    page.goto(url_of(language, *place))
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_forced_colours_keep_borders_focus_and_choice(page):
    """Without our colours, what is chosen and what has the focus is still told apart."""
    page.emulate_media(forced_colors="active")
    page.goto(url_of("en", "wizard", "gpu=nvidia-ampere"))
    radio = page.locator("#use-jax")
    radio.focus()
    page.keyboard.press("Space")
    assert radio.evaluate("radio => getComputedStyle(radio).appearance") == "auto"
    assert page.locator(".wizard-answer", has=radio).evaluate("box => getComputedStyle(box).outlineStyle") == "solid"


def test_nothing_moves_for_people_who_want_no_motion(page):
    page.emulate_media(reduced_motion="reduce")
    page.goto(url_of("en", "wizard"))
    moving = page.evaluate(
        "[...document.querySelectorAll('.wizard, .wizard *, .path')].filter(e => parseFloat(getComputedStyle(e).animationDuration) > 0).length"
    )
    assert moving == 0


# --- languages


@pytest.mark.parametrize("target", LANGUAGES)
def test_the_language_switch_keeps_page_and_fragment(page, language, target):
    page.goto(url_of(language, "gpu-cuda-in-wsl", "driver"))
    page.locator(".md-header .md-select").hover()
    page.locator(f".md-select__link[hreflang={target}]").click()
    expect(page).to_have_url(re.compile(re.escape("/gpu-paths/" + url_of(target, "gpu-cuda-in-wsl", "driver")) + "$"))
    assert page.evaluate("document.documentElement.lang") == target
    assert page.locator("#driver").count() == 1


def test_the_search_index_is_sent_only_when_the_search_is_opened(page):
    requests = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto("./")
    page.wait_for_load_state("networkidle")
    assert not [url for url in requests if "search_index" in url]
    with page.expect_request("**/search_index.json"):
        page.keyboard.press("/")


def test_the_404_page_speaks_the_language_of_the_address(page, language, words):
    page.goto(url_of(language) + "no-such-page/")
    page.faults.clear()  # the page itself is a 404
    expect(page.locator("article h1:visible")).to_have_text(words[language].strings["ui"]["not_found"]["title"])
    assert page.evaluate("document.documentElement.lang") == language
    page.locator("article section:visible a").first.click()
    expect(page.locator("#professionals")).to_be_visible()
    assert page.evaluate("document.documentElement.lang") == language
