"""What a person does on the wizard page, and what they then see."""

from conftest import url_of
from playwright.sync_api import expect

FULL = "gpu=nvidia-ampere&use=pytorch&where=any&level=beginner"


def open_wizard(page, language="en", fragment=""):
    page.goto(url_of(language, "wizard", fragment))


def choose(page, question, answer):
    """Answer the question that is shown and continue."""
    radio = page.locator(f"#{question}-{answer}")
    vendor = page.locator("details", has=radio)
    if vendor.count() and not vendor.evaluate("element => element.open"):
        vendor.locator("summary").click()
    radio.check()
    page.locator(f"[data-question={question}] [type=submit]").click()


def expect_question(page, question):
    expect(page.locator(f"[data-question={question}]")).to_be_visible()
    expect(page.locator("fieldset:visible")).to_have_count(1)


def expect_path(page, path):
    expect(page.locator("section.path:visible")).to_have_attribute("id", path)
