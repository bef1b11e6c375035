"""The matrix as a page that narrows to a GPU, a job and a place."""

from conftest import BOTH_ENGINES, url_of
from playwright.sync_api import expect

ENGINES = BOTH_ENGINES


def open_matrix(page, language="en", fragment=""):
    page.goto(url_of(language, "compatibility", fragment))


def rows(page):
    return page.locator(".matrix tbody tr:visible")


def test_choosing_narrows_the_matrix_and_stands_in_the_address(page, language):
    open_matrix(page, language)
    page.locator("[name=gpu]").select_option("amd-rdna3")
    page.locator("[name=use]").select_option("pytorch")
    expect(rows(page)).to_have_count(1)
    page.locator("[name=where]").select_option("wsl")
    expect(rows(page).locator("td:visible")).to_have_count(2)
    assert page.url.endswith("#gpu=amd-rdna3&use=pytorch&where=wsl")
    page.locator("#matrix-filter a").click()
    page.wait_for_url("**/wizard/#gpu=amd-rdna3&use=pytorch&where=wsl**")


def test_an_address_can_be_written_by_hand(page, table):
    open_matrix(page, fragment="use=jax")
    expect(page.locator("section.matrix:visible")).to_have_attribute("data-use", "jax")
    page.evaluate("location.hash = 'gpu=nvidia-ada&use=nonsense'")
    expect(rows(page)).to_have_count(len(table.questions["use"].answers) - 1)


def test_without_script_the_whole_matrix_is_there(page_without_script, language):
    open_matrix(page_without_script, language)
    assert page_without_script.locator("#matrix-filter:visible").count() == 0
    assert rows(page_without_script).count() > 200
