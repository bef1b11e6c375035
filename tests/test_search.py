"""The theme's own search finds the pages that hold a word, in the words of each language."""

import json
from pathlib import Path
from statistics import mean

import yaml
from conftest import SLUGS, url_of

TERMS = yaml.safe_load((Path(__file__).parent / "search-terms.yml").read_text(encoding="utf-8"))
LISTEN = """(() => {
  window.answers = [];
  window.Worker = class extends Worker {
    constructor(...how) {
      super(...how);
      this.addEventListener("message", ({ data }) => data.type === 3 && window.answers.push(data.data.items));
    }
  };
})()"""
"""Keeps what the worker of the theme's search answers."""
STANDS_ELSEWHERE = ".path, .sources, .used-facts, .known-problems, ul.problems"
"""The recommendations of the wizard, and the lists that lead to facts and problems."""
ANSWERED = "asked => window.answers.length > asked"


def test_there_are_thirty_terms_in_each_language(language):
    assert len(set(TERMS[language])) == 30


def searchable(page):
    """The text of a page, without what stands on another page in full and is left out of the index on purpose."""
    left_out = {id(text) for part in page.select(STANDS_ELSEWHERE) for text in part.find_all(string=True)}
    return " ".join(text for text in page.article.find_all(string=True) if id(text) not in left_out).lower()


def test_search_finds_the_pages_that_hold_a_word(page, every_language, site, soup):
    """Recall: the share of the pages with the word in their text that the search finds, as a mean over the words."""
    page.add_init_script(LISTEN)
    page.goto(url_of(every_language))
    box = page.locator(".md-search__input")
    box.focus()
    page.wait_for_load_state("networkidle")
    index = json.loads((site / url_of(every_language) / "search" / "search_index.json").read_text(encoding="utf-8"))
    ours = {doc["location"].split("#")[0] for doc in index["docs"]}
    texts = {"" if slug == "index" else f"{slug}/": searchable(soup(every_language, slug)) for slug in SLUGS}
    recall = {}
    for term in TERMS[every_language]:
        asked = page.evaluate("window.answers.length")
        box.fill(term)
        page.keyboard.press("End")  # the theme searches when a key comes up
        page.wait_for_function(ANSWERED, arg=asked, timeout=15_000)
        found = {doc["location"].split("#")[0] for docs in page.evaluate("window.answers.at(-1)") for doc in docs}
        holding = {place for place, text in texts.items() if term.lower() in text}
        assert holding and found <= ours, term
        recall[term] = len(found & holding) / len(holding)
    print(
        f"Recall of {len(recall)} words in {every_language}: {mean(recall.values()):.3f}, the least {min(recall.values()):.2f}"
    )
    assert mean(recall.values()) >= 0.95, {term: share for term, share in recall.items() if share < 1}
