"""The project's data, the site built from it once, and a browser that looks at it."""

import gc
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from browsers import start_browser
from bs4 import BeautifulSoup
from playwright.sync_api import expect, sync_playwright
from web_server import serve

from decide.check import load_checked
from decide.load import load_table
from decide.words import languages

# Hundreds of parsed pages stay in memory. Looking through all of them for garbage takes as long as to parse them.
gc.set_threshold(100_000, 50, 1_000)

ROOT = Path(__file__).parent.parent
LANGUAGES = languages(ROOT)
SEEN = [language for language in ("en", "zh-TW", "fr-FR", "ar") if language in LANGUAGES]
"""The languages whose pages are walked one by one: Latin letters, Han characters, long words, and from right to left.
A test that has to see all languages asks for `every_language`; that all pages are alike, test_translations.py proves."""
SLUGS = sorted(page.stem for page in (ROOT / "docs" / "en").glob("*.md"))
each_page = pytest.mark.parametrize("slug", SLUGS)


@cache
def _table():
    """The table as it is written: checking it is a test's work, not the collection's."""
    return load_table(ROOT)


def pytest_generate_tests(metafunc):
    """One named test per row of the data for every test that asks for such a row."""
    table = _table()
    rows = {
        "path_id": list(table.paths),
        "family_id": list(table.families),
        "resolved_id": list(table.resolutions),
        "row_index": list(range(len(table.rows))),
        "language": SEEN if {"engine", "wizards", "slug"} & set(metafunc.fixturenames) else LANGUAGES,
        "every_language": LANGUAGES,
        "seen_translation": SEEN[1:],
        "engine": getattr(metafunc.module, "ENGINES", ("chromium",)),
    }
    if {"engine", "language"} <= set(
        metafunc.fixturenames
    ):  # the second engine reads one language: scripts have no words
        engine, *others = rows.pop("engine")
        pairs = [(engine, language) for language in rows.pop("language")]
        metafunc.parametrize(("engine", "language"), [*pairs, *((other, "en") for other in others)])
    for name, values in rows.items():
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, values)


@pytest.fixture(scope="session")
def project():
    """The checked table, and the words by language."""
    return load_checked(ROOT)


@pytest.fixture(scope="session")
def table(project):
    return project[0]


@pytest.fixture(scope="session")
def words(project):
    return project[1]


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The folder of the whole site, built strictly under a sub-path as on a project host."""
    folder = tmp_path_factory.mktemp("site") / "gpu-paths"
    build = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**os.environ, "SITE_URL": "https://host.example/gpu-paths/", "NO_MKDOCS_2_WARNING": "1"},
    )
    assert build.returncode == 0, build.stderr
    return folder


def file_of(site, language, slug):
    return site / url_of(language, "" if slug == "index" else slug) / "index.html"


@pytest.fixture(scope="session")
def soup(site):
    """Parse a built page once."""
    parsed = {}

    def parse(language, slug):
        key = (language, slug)
        if key not in parsed:
            parsed[key] = BeautifulSoup(file_of(site, language, slug).read_text(encoding="utf-8"), "html.parser")
        return parsed[key]

    return parse


@pytest.fixture(scope="session")
def ids_of(soup):
    """The ids in a built page, looked up once."""
    return cache(lambda language, slug: [element["id"] for element in soup(language, slug).find_all(id=True)])


@pytest.fixture(scope="session")
def address(site):
    """Where the site is served, with a slash at the end."""
    with serve(site) as address:
        yield address


PATIENCE = 15_000
"""Milliseconds to wait for what must come. A busy machine may take its time; nothing is accepted that is wrong."""
expect.set_options(timeout=PATIENCE)

BOTH_ENGINES = ("chromium", "firefox")
"""A module whose tests run in both sets ENGINES to this."""


@pytest.fixture(scope="session")
def browsers():
    """Starts the system's browsers by the name of their engine, each when it is first asked for."""
    with sync_playwright() as playwright:
        started = {}

        def start(engine, script=True):
            if (engine, script) not in started:
                started[engine, script] = start_browser(playwright, engine, script)
            return started[engine, script]

        yield start
        for browser in started.values():
            browser.close()


@pytest.fixture
def page(browsers, engine, address):
    """A page that fails the test on any console error, failed request or request to another host."""
    context = browsers(engine).new_context(base_url=address)
    yield from _watched(context, address)


@pytest.fixture(scope="session")
def wizards(browsers, address):
    """One wizard page per language that many tests steer through the fragment, which is how the site works."""
    opened, contexts = {}, []

    def open_once(language):
        if language not in opened:
            contexts.append(browsers("chromium").new_context(base_url=address))
            opened[language] = _watch(contexts[-1], address)
            opened[language].goto(url_of(language, "wizard"))
        return opened[language]

    yield open_once
    for context in contexts:
        context.close()


@pytest.fixture
def page_without_script(browsers, engine, address):
    """The same with scripts off."""
    context = browsers(engine, script=False).new_context(base_url=address, java_script_enabled=False)
    yield from _watched(context, address)


def _watched(context, address):
    page = _watch(context, address)
    yield page
    context.close()
    assert not page.faults


def _watch(context, address):
    context.set_default_timeout(PATIENCE)
    page, faults = context.new_page(), []
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("requestfailed", lambda r: faults.append(f"failed: {r.url}") if r.failure != "net::ERR_ABORTED" else None)
    page.on(
        "response", lambda answer: faults.append(f"{answer.status}: {answer.url}") if answer.status >= 400 else None
    )
    page.on(
        "request", lambda r: faults.append(f"foreign: {r.url}") if not r.url.startswith((address, "data:")) else None
    )
    page.faults = faults
    return page


def url_of(language: str, slug: str = "", fragment: str = "") -> str:
    """The address of a page, relative to the site."""
    folder = "" if language == "en" else f"{language}/"
    page = f"{folder}{slug}/" if slug else folder
    return f"{page or './'}{'#' + fragment if fragment else ''}"
