"""What a first visit costs, as a host with gzip sends it."""

import gzip
from urllib.parse import urlsplit

import pytest
from conftest import ROOT, file_of, url_of
from minify_html import minify

SCRIPTS = {"wizard.js": 6_000, "gpu-search.js": 4_000, "english.js": 1_000, "offer.js": 500}
"""Bytes of our own scripts at the most."""
OTHER_SCRIPTS = ("before-theme.js", "matrix-filter.js", "diagnose.js")
GUIDE = 72_000
LONGER = {"local-llm": 77_000, "tensorflow-cuda-wsl": 73_000}
"""Guides with many ways, in languages whose letters take two or three bytes."""
FIRST_VISIT = {"": 61_000, "openvino": GUIDE, "pytorch-cuda-windows": GUIDE, "wizard": 135_000}
"""Bytes at the most, 35,000 of them for the theme's script; the wizard's page in English."""
WIZARD_IN_OTHER_LANGUAGES = 1.15
REQUESTS = {"wizard": 8}
FEW_REQUESTS = 6


def zipped(content):
    return len(gzip.compress(content, 6))


def sent(file):
    content = file.read_bytes()
    return len(content) if file.suffix in (".png", ".woff2") else zipped(content)


@pytest.mark.parametrize("script", SCRIPTS)
def test_our_own_scripts_are_small(script, site):
    assert sent(site / "assets" / script) <= SCRIPTS[script]


def test_our_other_scripts_are_small_together(site):
    assert sum(sent(site / "assets" / script) for script in OTHER_SCRIPTS) <= 4_000


def test_the_style_is_small(site):
    ours = minify(f"<style>{(ROOT / 'overrides/assets/site.css').read_text(encoding='utf-8')}</style>", minify_css=True)
    assert zipped(ours.encode()) <= 3_000
    assert sent(site / "assets/site.css") <= 14_000  # with the theme's


def test_each_guide_is_light(every_language, site, table):
    """The page with all that a first visit of any guide asks for."""
    scripts = ["before-theme.js"] if every_language == "en" else ["before-theme.js", "english.js"]
    [bundle] = site.glob("assets/javascripts/bundle.*.js")
    rest = sum(map(sent, [bundle, *(site / "assets" / name for name in ("site.css", "favicon.svg", *scripts))]))
    weights = {path.page: rest + sent(file_of(site, every_language, path.page)) for path in table.paths.values()}
    assert not {
        slug: weight
        for slug, weight in weights.items()
        if weight > (GUIDE if every_language == "en" else LONGER.get(slug, GUIDE))
    }


@pytest.mark.parametrize("slug", FIRST_VISIT)
def test_a_first_visit_is_light(slug, page, language, site):
    asked = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path.removeprefix("/gpu-paths/")))
    page.goto(url_of(language, slug))
    page.wait_for_load_state("networkidle")
    files = [site / name / "index.html" if not name or name.endswith("/") else site / name for name in asked]
    most = FIRST_VISIT[slug] * (WIZARD_IN_OTHER_LANGUAGES if slug == "wizard" and language != "en" else 1)
    assert sum(map(sent, files)) <= most, {str(file.relative_to(site)): sent(file) for file in files}
    assert len(files) <= REQUESTS.get(slug, FEW_REQUESTS)
    assert not [file for file in files if file.name == "search_index.json" or "workers" in file.parts]
