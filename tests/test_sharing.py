"""What other sites and programs show of a page: its card, and its guides as structured data."""

import json
from urllib.parse import urldefrag

from conftest import each_page

from decide.plain import plain

BASE = "https://host.example/gpu-paths/"


@each_page
def test_each_page_has_a_card_in_its_language(language, slug, soup, site):
    page = soup(language, slug)
    said = {tag["property"]: tag["content"] for tag in page.find_all("meta", property=True)}
    assert said["og:url"] == page.find("link", rel="canonical")["href"]
    assert said["og:locale"] == language.replace("-", "_")
    assert said["og:description"] == page.find("meta", attrs={"name": "description"})["content"]
    assert said["og:title"] in page.title.get_text() + page.article.h1.get_text()
    card = (site / said["og:image"].removeprefix(BASE)).read_bytes()
    width, height = (int.from_bytes(card[at : at + 4], "big") for at in (16, 20))
    assert card.startswith(b"\x89PNG") and (width, height) == (1200, 630)


def told(page, kind):
    """The structured data of a kind in a page."""
    data = [json.loads(tag.string) for tag in page.select('script[type="application/ld+json"]')]
    return [one for one in data if one["@type"] == kind]


@each_page
def test_each_guide_is_there_for_machines(language, slug, soup, table, words):
    guides = told(soup(language, slug), "HowTo")
    paths = {id: path for id, path in table.paths.items() if path.page == slug}
    assert [guide["name"] for guide in guides] == [plain(words[language].paths[id]["title"], table) for id in paths]
    for guide, path in zip(guides, paths.values(), strict=True):
        assert guide["inLanguage"] == language
        ids = [urldefrag(step["url"]).fragment for step in guide["step"]]
        assert len(ids) == len(path.steps) and all(soup(language, slug).find(id=id) for id in ids)
        assert all(step["name"] and "{{" not in step["name"] for step in guide["step"])


def test_the_questions_of_the_faq_are_there_for_machines(language, soup):
    [faq] = told(soup(language, "gpu-faq"), "FAQPage")
    headings = {heading.get_text().rstrip("¶").strip() for heading in soup(language, "gpu-faq").select("h2")}
    assert faq["inLanguage"] == language and len(faq["mainEntity"]) >= 10
    answers = "".join(question["acceptedAnswer"]["text"] for question in faq["mainEntity"])
    assert all(code.get_text().strip() in answers for code in soup(language, "gpu-faq").select("pre > code"))
    for question in faq["mainEntity"]:
        assert question["name"] in headings
        answer = question["acceptedAnswer"]["text"]
        assert answer and "{{" not in answer and "<!--" not in answer
