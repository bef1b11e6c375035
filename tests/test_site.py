"""The built site, as files."""

import json
import re
from itertools import takewhile
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from conftest import LANGUAGES, SLUGS, each_page, file_of, url_of

from decide.matrix import cells, shown_families, ways
from decide.plain import plain
from decide.publish import version_of

BASE = "https://host.example/gpu-paths/"
HUB_ANCHORS = ("professionals", "students-and-beginners", "next-steps")
MIRRORED = (
    "gpu-cuda-in-wsl",
    "gpu-tensorflow-wsl",
    "gpu-tensorflow-windows",
    "gpu-tensorflow-plugin",
    "pytorch-windows",
    "pytorch-wsl",
    "gpu-faq",
)


@each_page
def test_each_page_says_its_language(language, slug, soup):
    assert soup(language, slug).html["lang"] == language


@each_page
def test_each_page_names_its_translations_absolutely(language, slug, soup):
    links = soup(language, slug).find_all("link", hreflang=True)
    page = "" if slug == "index" else slug
    wanted = {lang: BASE + url_of(lang, page).removeprefix("./") for lang in LANGUAGES}
    assert {link["hreflang"]: link["href"] for link in links} == {**wanted, "x-default": wanted["en"]}


@each_page
def test_each_page_has_a_description_and_one_title(language, slug, soup):
    page = soup(language, slug)
    assert page.find("meta", attrs={"name": "description"})["content"]
    assert len(page.select("article h1")) == 1


@each_page
def test_no_page_shows_what_only_a_program_can_read(language, slug, soup):
    assert not re.search(r"built-in method \w+ of", soup(language, slug).article.get_text())


@each_page
def test_no_id_stands_twice(language, slug, ids_of):
    ids = ids_of(language, slug)
    assert sorted(set(ids)) == sorted(ids)


@each_page
def test_each_internal_link_leads_to_a_page_and_an_anchor(language, slug, soup, ids_of, site):
    folder = file_of(site, language, slug).parent
    broken = []
    for link in soup(language, slug).select("article a[href]"):
        target, _, fragment = link["href"].partition("#")
        if re.match(r"[a-z]+:", target):
            continue
        page = (folder / target / "index.html").resolve()
        if (folder / target).is_file():
            continue
        if not page.is_file():
            broken.append(link["href"])
        elif fragment and "=" not in fragment:
            parts = page.parent.relative_to(site).parts
            where = parts[0] if parts and parts[0] in LANGUAGES else "en"
            name = parts[-1] if parts and parts[-1] not in LANGUAGES else "index"
            if fragment not in ids_of(where, name):
                broken.append(link["href"])
    assert not broken


@each_page
def test_no_page_asks_another_host(language, slug, soup):
    page = soup(language, slug)
    asked = [
        tag.get("src") or tag.get("href")
        for tag in page.select("script[src], img[src], link[rel~=stylesheet], link[rel~=icon]")
    ]
    assert not [url for url in asked if re.match(r"(https?:)?//", url)]
    assert not page.select('link[rel="preconnect"]')


@each_page
def test_no_marker_and_no_fact_is_left_unfilled(language, slug, soup):
    text = str(soup(language, slug).article)
    assert not re.search(r"<!-- *(path|step|command|wizard|problems)|\{\{ [a-z0-9-]+ \}\}", text)


@pytest.mark.parametrize("slug", MIRRORED)
def test_mirrored_pages_keep_their_address(language, slug, site):
    assert file_of(site, language, slug).is_file()


def test_the_hub_keeps_the_anchors_of_its_source(language, soup):
    assert all(soup(language, "index").find(id=anchor) for anchor in HUB_ANCHORS)


def test_each_recommendation_stands_in_the_page_with_all_its_text(language, path_id, soup, table, words):
    section = soup(language, "wizard").find("section", id=path_id)
    assert section.h2.get_text(strip=True).rstrip("¶") == plain(words[language].paths[path_id]["title"], table)
    ids = {heading["id"] for heading in section.find_all(["h3", "h4"], id=True)}
    steps = {f"{path_id}-step-{step.step}" for step in table.paths[path_id].steps}
    assert ids >= steps | {f"{path_id}-{part}" for part in ("needs", "steps", "check", "limits", "sources")}
    links = {link["href"] for link in section.find_all("a")}
    assert {source.url for source in table.paths[path_id].sources} <= links


def test_each_command_says_where_to_type_it(language, path_id, soup, words):
    section = soup(language, "wizard").find("section", id=path_id)
    labels = set(words[language].strings["ui"]["typed_in"].values())
    blocks = section.find_all("pre")
    assert blocks and all(block.find_previous_sibling("p", class_="typed-in").get_text() in labels for block in blocks)
    assert all(block.find_previous_sibling() == block.find_previous_sibling("p", class_="typed-in") for block in blocks)


def test_each_dead_end_stands_in_the_page(language, soup, table):
    for row in table.rows:
        if row.is_dead_end:
            section = soup(language, "wizard").find("section", id=row.because)
            assert {f"#{path}" for path in row.instead} <= {link["href"] for link in section.find_all("a")}


def test_nothing_is_chosen_beforehand(language, soup):
    form = soup(language, "wizard").form
    assert not form.select("input[checked]")
    assert all(fieldset.legend for fieldset in form.find_all("fieldset"))


def test_each_page_of_a_translation_says_how_it_was_made(language, soup, words):
    notes = [bool(soup(language, slug).select(".translated")) for slug in SLUGS]
    assert notes == [language != "en"] * len(SLUGS)


def test_the_sitemap_lists_each_page_once_with_its_translations(site):
    name = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    urls = ElementTree.parse(site / "sitemap.xml").findall("s:url", name)
    listed = [url.findtext("s:loc", namespaces=name) for url in urls]
    wanted = [
        BASE + url_of(lang, "" if slug == "index" else slug).removeprefix("./") for lang in LANGUAGES for slug in SLUGS
    ]
    assert sorted(listed) == sorted(wanted)
    assert all(len(url.findall("x:link", name)) == len(LANGUAGES) for url in urls)


def test_each_language_has_its_own_search_index(language, site):
    index = json.loads((site / url_of(language) / "search" / "search_index.json").read_text(encoding="utf-8"))
    pages = {doc["location"].split("#")[0] for doc in index["docs"]}
    assert pages == {"" if slug == "index" else f"{slug}/" for slug in SLUGS}


def test_raw_data_is_not_published(site):
    assert not list(site.rglob("*.yml")) and not (site / "commands").exists()
    assert sorted(file.name for file in (site / "data").iterdir()) == [
        "decision-table.json",
        "decision-table.schema.json",
    ]


def test_the_published_table_follows_its_schema(site, table):
    published = json.loads((site / "data" / "decision-table.json").read_text(encoding="utf-8"))
    schema = json.loads((site / "data" / "decision-table.schema.json").read_text(encoding="utf-8"))
    assert set(published) == set(schema["required"]) == {"version", "questions", "decisions", "paths", "gpus"}
    assert published["version"] == version_of(table)
    assert list(published["paths"]) == list(table.paths)
    assert list(published["gpus"]) == list(table.families)


def test_language_models_get_an_index(site, table, words):
    text = (site / "llms.txt").read_text(encoding="utf-8")
    assert all(plain(words["en"].paths[path]["title"], table) in text for path in table.paths)
    assert "{{" not in text


@each_page
def test_each_page_is_there_as_markdown(language, slug, site, soup):
    text = file_of(site, language, slug).with_suffix(".md").read_text(encoding="utf-8")
    assert text.startswith("# ") and not re.search(r"\{\{ [a-z0-9-]+ \}\}|<!--|\{ *#|<div|<section", text)
    for heading in soup(language, slug).select("article h3"):
        assert heading.get_text().rstrip("¶") in text.replace("`", "")


def test_each_gpu_family_has_its_section(language, family_id, soup, table):
    """What its silicon decides, with sources, the ways that are open, and why the others are closed."""
    if family_id not in {id for ids in shown_families(table).values() for id in ids}:
        assert not soup(language, "gpus").find(id=family_id)
        return
    heading = soup(language, "gpus").find("h3", id=family_id)
    section = [sibling for sibling in takewhile(lambda tag: tag.name not in ("h2", "h3"), heading.find_next_siblings())]
    links = {link["href"] for part in section for link in part.find_all("a")}
    links |= {part["href"] for part in section if part.name == "a"}
    assert {trait.source for trait in table.families[family_id].traits.values()} <= links
    assert {f"../{table.paths[path].page}/#{path}" for path in ways(table, family_id).open} <= links
    assert all(any(requirement.source in link for link in links) for requirement, _ in ways(table, family_id).barred)


def test_a_retired_family_keeps_its_anchor(language, soup, table):
    for old, new in table.retired.items():
        assert new not in table.families or soup(language, "gpus").find(id=old)


@pytest.mark.parametrize("where", ["windows", "wsl"])
def test_each_cell_of_the_matrix_says_a_word_and_leads_on(language, where, soup, table, words):
    strings = words[language].strings
    for use in table.questions["use"].answers:
        if use == "learn":
            continue
        rows = soup(language, "compatibility").find(id=use).find_next("table").select("tbody tr")
        families = [row.a["href"].partition("#")[2] for row in rows]
        assert families == [id for ids in shown_families(table).values() for id in ids]
        for row, family in zip(rows, families, strict=True):
            cell = row.find_all("td")[1 if where == "windows" else 2]
            found = cells(table, family, use, where)
            assert [word.get_text() for word in cell.find_all("strong")] == [
                strings["status_words"][c.word] for c in found
            ]
            asked = f"gpu={family}&use={use}&where={where}"
            wanted = [asked if c.word == "none" else c.leads_to for c in found]
            assert [link["href"].partition("#")[2] for link in cell.find_all("a")] == wanted


def test_the_404_page_leads_to_every_home(site):
    page = BeautifulSoup((site / "404.html").read_text(encoding="utf-8"), "html.parser")
    links = {section["lang"]: section.a["href"] for section in page.select("[data-not-found]")}
    assert links == {lang: "/gpu-paths/" + url_of(lang).removeprefix("./") for lang in LANGUAGES}
