"""What has changed in the facts, from the project's own history to the feeds."""

import subprocess
from urllib.parse import urljoin
from xml.etree import ElementTree

from conftest import each_page, url_of

from decide.history import changes

ATOM = {"a": "http://www.w3.org/2005/Atom"}
HOME = "https://host.example/gpu-paths/"


def test_a_changed_value_is_told_with_its_day_and_reason(tmp_path):
    def git(*command):
        subprocess.run(
            ["git", "-c", "user.name=a", "-c", "user.email=a@example.org", *command], cwd=tmp_path, check=True
        )

    def commit(subject, **values):
        facts = tmp_path / "docs/data/facts"
        facts.mkdir(parents=True, exist_ok=True)
        (facts / "all.yml").write_text("".join(f"{id}: {{value: '{value}'}}\n" for id, value in values.items()))
        git("add", "--all")
        git("commit", "--quiet", "--message", subject, "--date", "2026-01-02T12:00:00")

    git("init", "--quiet")
    commit("first", driver="580", python="3.11", gone="1")
    commit("driver: a new release", driver="581", python="3.11", gone="2")
    commit("a fact less, and one more", driver="581", python="3.11", new="1")
    [change] = changes(tmp_path)
    assert (change.fact, change.was, change.now, change.why) == ("driver", "580", "581", "driver: a new release")
    assert change.day.isoformat() == "2026-01-02"


def test_each_language_has_a_feed_of_the_changes(language, site, table, words):
    folder = url_of(language).removeprefix("./")
    feed = ElementTree.parse(site / folder / "feed.xml").getroot()
    entries = feed.findall("a:entry", ATOM)
    assert len(entries) == len(table.changes) and len({entry.findtext("a:id", None, ATOM) for entry in entries}) == len(
        entries
    )
    for entry, change in zip(entries, table.changes, strict=True):
        assert (
            entry.findtext("a:title", None, ATOM)
            == f"{words[language].facts[change.fact]}: {change.was} → {change.now}"
        )
        assert entry.find("a:link", ATOM).get("href") == f"{HOME}{folder}facts/#fact-{change.fact}"


@each_page
def test_each_page_names_the_feed_of_its_language(language, slug, soup):
    link = soup(language, slug).find("link", type="application/atom+xml")["href"]
    here = HOME + url_of(language, "" if slug == "index" else slug)
    assert urljoin(here, link) == f"{HOME}{url_of(language).removeprefix('./')}feed.xml"
