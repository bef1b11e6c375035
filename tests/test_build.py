"""Builds that differ from ours: broken data, and a page that is not translated yet."""

import os
import shutil
import subprocess
import sys

import pytest
import yaml
from bs4 import BeautifulSoup
from conftest import LANGUAGES, ROOT
from mkdocs.utils.yaml import get_yaml_loader


@pytest.fixture
def copy(tmp_path):
    """A copy of the project in three languages that a test may damage."""
    for name in ("docs", "decide", "hooks", "overrides"):
        shutil.copytree(ROOT / name, tmp_path / name)
    for language in set(LANGUAGES) - {"en", "zh-TW", "fr-FR"}:
        shutil.rmtree(tmp_path / "docs" / language)
    config = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), get_yaml_loader(yaml.SafeLoader))
    configured = config["plugins"][1]["i18n"]
    configured["languages"] = [
        entry for entry in configured["languages"] if (tmp_path / "docs" / entry["locale"]).exists()
    ]
    config["site_url"] = "https://host.example/"
    (tmp_path / "mkdocs.yml").write_text(yaml.safe_dump(config, allow_unicode=True), encoding="utf-8")
    return tmp_path


def build(project, strictness="--strict"):
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", strictness],
        cwd=project,
        capture_output=True,
        text=True,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
    )


def test_broken_data_stops_the_build_and_leaves_the_last_site(copy):
    (copy / "site").mkdir()
    (copy / "site" / "index.html").write_text("the last good site")
    for name, line in (("docs/data/questions.yml", "- id: wsl version\n"), ("docs/data/steps.yml", "Driver: {}\n")):
        with (copy / name).open("a", encoding="utf-8") as file:
            file.write(line)
    result = build(copy)
    assert result.returncode != 0
    assert "docs/data/questions.yml:" in result.stderr
    assert [file.name for file in (copy / "site").iterdir()] == ["index.html"]
    assert (copy / "site" / "index.html").read_text() == "the last good site"


def test_a_page_that_is_not_translated_is_shown_in_english_and_says_so(copy, words):
    (copy / "docs" / "fr-FR" / "rapids-wsl.md").unlink()
    result = build(copy)
    assert result.returncode == 0, result.stderr
    page = BeautifulSoup((copy / "site/fr-FR/rapids-wsl/index.html").read_text(encoding="utf-8"), "html.parser")
    assert page.html["lang"] == "fr-FR"
    assert page.select_one("article .admonition-title").get_text() == words["fr-FR"].strings["ui"]["fallback"]
    assert page.select_one('article [lang="en"] h1')
    assert page.find("link", rel="canonical")["href"] == "https://host.example/rapids-wsl/"
    languages = {link["hreflang"] for link in page.find_all("link", hreflang=True)}
    assert languages == {"en", "zh-TW", "x-default"}
    sitemap = (copy / "site/sitemap.xml").read_text(encoding="utf-8")
    assert "https://host.example/fr-FR/rapids-wsl/" not in sitemap


def test_one_language_can_be_built_alone(copy):
    config = copy / "mkdocs.yml"
    text = config.read_text(encoding="utf-8")
    assert "build_only_locale: null" in text
    config.write_text(text.replace("build_only_locale: null", "build_only_locale: fr-FR"), encoding="utf-8")
    result = build(copy, "--no-strict")
    assert result.returncode == 0, result.stderr
    pages = list((copy / "site").rglob("index.html"))
    assert len(pages) == len(list((copy / "docs/fr-FR").glob("*.md")))
    assert all('<html lang="fr-FR"' in page.read_text(encoding="utf-8") for page in pages)


def test_what_is_behind_english_says_so_shows_it_and_leads_there(copy, words):
    """English gains a paragraph and a number: the translations need not have them yet."""
    for file, was, now in (
        (
            "rapids-wsl.md",
            "## Where to go next { #next-steps }\n",
            "## Where to go next { #next-steps }\n\nOnwards, 3 steps!\n",
        ),
        ("problems/driver-and-wsl.yml", "title: The GPU has fallen off", "title: The GPU has gone"),
    ):
        english = copy / "docs" / "en" / file
        text = english.read_text(encoding="utf-8")
        assert was in text
        english.write_text(text.replace(was, now), encoding="utf-8")
    result = build(copy)
    assert result.returncode == 0, result.stderr
    for slug, id in (("rapids-wsl", "next-steps"), ("problems-run", "gpu-lost")):
        page = BeautifulSoup((copy / f"site/fr-FR/{slug}/index.html").read_text(encoding="utf-8"), "html.parser")
        [notice] = page.select(".behind")
        assert notice.p.get_text() == words["fr-FR"].strings["ui"]["behind"]
        assert notice.find_previous("h2")["id"] == id
        assert notice.a["href"] == f"../../{slug}/#{id}"
        shown = notice.select_one('[lang="en"]')
        assert (shown is not None and "Onwards, 3 steps!" in shown.get_text()) == (slug == "rapids-wsl")
