"""On paper a recommendation takes one page."""

import re

from wizard_page import expect_path, open_wizard


def pages_of(page):
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))


def test_each_recommendation_prints_on_one_page(wizards, language, table):
    page, answers_to = wizards(language), {}
    for answers, [row] in table.meetings:
        answers_to.setdefault(table.rows[row].use, answers)
    long = []
    for path in answers_to.keys() & table.paths.keys():
        open_wizard(page, language, "&".join(f"{question}={answer}" for question, answer in answers_to[path].items()))
        expect_path(page, path)
        if pages_of(page) != 1:
            long.append(path)
    assert long == []


def test_what_is_only_for_the_screen_is_not_printed(page):
    open_wizard(page, fragment="gpu=nvidia-ampere&use=pytorch&where=any&level=beginner")
    page.emulate_media(media="print")
    for part in (".wizard-links", ".md-header", ".report", "[data-list=why-not]"):
        assert page.locator(f"{part}:visible").count() == 0
    assert page.locator("section.path:visible pre:visible").count() > 3
