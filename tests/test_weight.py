"""What a first visit costs, as a host with gzip sends it."""

import gzip
from urllib.parse import urlsplit

import pytest
from conftest import url_of

OURS = {"wizard.js": 6_000, "site.css": 3_000, "english.js": 1_000}
"""Bytes of our own files at the most."""
OTHERS = ("search-on-demand.js", "languages.js", "matrix-filter.js", "diagnose.js", "offer.js")
FIRST_VISIT = {"": 75_000, "openvino": 82_000, "pytorch-cuda-windows": 85_000, "wizard": 150_000}
"""Bytes at the most in English. 60,000 of them are the theme's style and script."""
OTHER_SCRIPTS = 1.25
"""How many times as much a page may weigh in a language whose letters take two or three bytes."""
REQUESTS = 10


def sent(file):
    content = file.read_bytes()
    return len(content) if file.suffix in (".png", ".woff2") else len(gzip.compress(content, 6))


@pytest.mark.parametrize("file", OURS)
def test_our_own_files_are_small(file, site):
    assert sent(site / "assets" / file) <= OURS[file]


def test_our_other_scripts_are_small_together(site):
    assert sum(sent(site / "assets" / file) for file in OTHERS) <= 4_300


@pytest.mark.parametrize("slug", FIRST_VISIT)
def test_a_first_visit_is_light(slug, page, language, site):
    asked = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path.removeprefix("/gpu-paths/")))
    page.goto(url_of(language, slug))
    page.wait_for_load_state("networkidle")
    files = [site / name / "index.html" if not name or name.endswith("/") else site / name for name in asked]
    assert sum(map(sent, files)) <= FIRST_VISIT[slug] * (1 if language == "en" else OTHER_SCRIPTS), {
        str(file.relative_to(site)): sent(file) for file in files
    }
    assert len(files) <= REQUESTS
    assert not [file for file in files if file.name == "search_index.json" or "workers" in file.parts]
