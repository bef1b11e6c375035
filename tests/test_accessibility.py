"""No barrier that axe finds: every state of the wizard in every language, every other kind of page once, both schemes."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import url_of

WCAG_2_2_AA = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}
STATES = {
    "first question": "",
    "later question": "gpu=nvidia-ampere",
    "recommendation": "gpu=nvidia-ampere&use=pytorch&where=any&level=beginner",
    "dead end": "gpu=nvidia-ampere&use=tensorflow&where=windows",
    "one recommendation alone": "pytorch-rocm-windows",
}
PAGES = {
    "home": ("en", ""),
    "guide": ("zh-TW", "pytorch-cuda-windows"),
    "guide with a table": ("fr-FR", "before-you-start"),
    "GPUs": ("en", "gpus"),
    "matrix": ("zh-TW", "compatibility"),
    "facts": ("fr-FR", "facts"),
    "troubleshooting": ("fr-FR", "troubleshooting"),
    "problems in full": ("zh-TW", "problems-driver"),
}
"""Every kind of page, each in one language: the languages share the templates."""
each_scheme = pytest.mark.parametrize("scheme", ["light", "dark"])


def barriers(page):
    page.add_style_tag(content="* { content-visibility: visible !important }")  # as if scrolled past all of it
    page.evaluate("document.querySelectorAll('section.path[hidden]').forEach(section => section.remove())")  # for speed
    page.evaluate("document.querySelectorAll('.md-sidebar__scrollwrap').forEach(bar => bar.scrollTo(0, 0))")
    found = Axe().run(page, options=WCAG_2_2_AA).response["violations"]
    return [f"{barrier['id']}: {node['html'][:200]}" for barrier in found for node in barrier["nodes"]]


@each_scheme
@pytest.mark.parametrize("state", STATES)
def test_no_barrier_in_the_wizard(language, state, scheme, page):
    page.emulate_media(color_scheme=scheme)
    page.goto(url_of(language, "wizard", STATES[state]))
    assert barriers(page) == []


@each_scheme
@pytest.mark.parametrize("kind", PAGES)
def test_no_barrier_on_a_page(kind, scheme, page):
    page.emulate_media(color_scheme=scheme)
    page.goto(url_of(*PAGES[kind]))
    assert barriers(page) == []


def test_no_barrier_in_an_error_and_in_what_the_search_found(language, page):
    page.goto(url_of(language, "wizard"))
    page.locator("[data-question=gpu] [type=submit]").click()
    assert barriers(page) == []
    page.locator("#gpu-name").fill("GT 730\nDriver Version: 471.41")
    page.locator("#gpu-found a").first.wait_for()
    page.locator(".wizard-help summary").click()
    assert barriers(page) == []
    page.goto(url_of(language, "gpus"))
    page.locator("#gpu-name").fill("GT 730")
    page.locator("#gpu-found a").first.wait_for()
    assert barriers(page) == []


def test_axe_would_find_a_barrier(page):
    page.goto("./")
    page.evaluate("document.querySelector('article').insertAdjacentHTML('beforeend', '<input>')")
    assert barriers(page)
