"""Facts: where they stand in sentences, where they come from, and how they age."""

import re
from datetime import date, timedelta

import pytest
from conftest import ROOT, SLUGS, each_page

from decide.model import SHELF_LIFE, Fact
from decide.prose import raw_versions, with_links
from decide.shelf_life import claims, due

WRITTEN_BY_THE_BUILD = re.compile(r"<!-- (wizard|gpus|compatibility|facts|files) -->")
GUIDES = [
    slug for slug in SLUGS if not WRITTEN_BY_THE_BUILD.search((ROOT / f"docs/en/{slug}.md").read_text(encoding="utf-8"))
]
FACTS = {"torch": Fact(value="2.15.0", source="https://example.org/", checked="2026-01-01", kind="package")}


@pytest.mark.parametrize(
    ("markdown", "wanted"),
    [
        ("since {{ torch }}.", 'since <a class="fact" href="#fact-torch">2.15.0</a>.'),
        ("`torch=={{ torch }}`", "`torch==2.15.0`"),
        ("## PyTorch {{ torch }} { #a }", "## PyTorch 2.15.0 { #a }"),
        ("[PyTorch {{ torch }}](a.md)", "[PyTorch 2.15.0](a.md)"),
        ("```\ntorch=={{ torch }}\n```", "```\ntorch==2.15.0\n```"),
        ('!!! note "PyTorch {{ torch }}"', '!!! note "PyTorch 2.15.0"'),
        ('<a href="#x">PyTorch {{ torch }}</a>', '<a href="#x">PyTorch 2.15.0</a>'),
    ],
)
def test_a_fact_is_a_link_wherever_a_link_may_stand(markdown, wanted):
    assert with_links(markdown, FACTS, {}) == wanted


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It needs Python 3.13.", ["3.13"]),
        ("It needs Python {{ torch }}.", []),
        ("Type `pip install torch==2.15.0`.", []),
        ("See [the notes](https://example.org/v2.15.0).", []),
        ("WSL 2 and CUDA 13", []),
    ],
)
def test_a_version_in_a_sentence_is_noticed(sentence, found):
    assert [version for version, _ in raw_versions(sentence)] == found


@each_page
def test_each_fact_leads_to_its_source_in_one_click(language, slug, soup, table):
    """The link of a fact goes to an entry with its value, a source and a date."""
    for link in soup(language, slug).select("a.fact"):
        page, _, anchor = link["href"].partition("#")
        entry = soup(language, "facts" if "facts" in page else slug).find(id=anchor)
        fact = table.facts[anchor.removeprefix("fact-")]
        assert entry.strong.get_text() == link.get_text() == fact.value
        assert entry.a["href"] == fact.source
        assert str(fact.checked) in entry.get_text()


@pytest.mark.parametrize("slug", GUIDES)
def test_each_guide_lists_the_facts_it_uses(language, slug, soup):
    page = soup(language, slug)
    used = {link["href"].partition("#")[2] for link in page.select("a.fact")}
    listed = {entry["id"] for entry in page.select(".facts > li")}
    assert used <= listed


def test_all_facts_stand_on_the_page_about_facts(language, soup, table):
    assert {entry["id"] for entry in soup(language, "facts").select(".facts > li")} == {
        f"fact-{id}" for id in table.facts
    }


@pytest.mark.parametrize("kind", SHELF_LIFE)
def test_a_claim_is_due_when_its_shelf_life_ends(kind, table):
    of_kind = [claim for _, _, claim in claims(table) if claim.kind == kind]
    assert of_kind, "no claim is of this kind"
    for claim in of_kind:
        assert claim.due == claim.checked + timedelta(days=SHELF_LIFE[kind])


def test_what_is_due_is_listed_with_its_place_and_source(table):
    everything = list(due(table, date.max))
    assert len(everything) == sum(1 for _ in claims(table))
    assert all(
        re.match(r"docs/data/\S+\.yml:\d+$", problem.place) and "https://" in problem.do for problem in everything
    )
    assert list(due(table, date.min)) == []
