"""Only our own scripts run, on every page and with every host."""

import base64
import hashlib

from conftest import LANGUAGES, SLUGS, each_page, url_of


def rules_of(policy):
    return {name: set(values) for name, *values in (rule.split() for rule in policy.split(";"))}


def policy_of(page):
    return rules_of(page.find("meta", attrs={"http-equiv": "Content-Security-Policy"})["content"])


def inline_scripts(page):
    return [tag.string for tag in page.find_all("script", src=False) if tag.get("type") is None]


def allowed(script):
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


@each_page
def test_each_page_lets_only_our_own_scripts_run(language, slug, soup):
    page = soup(language, slug)
    policy, scripts = policy_of(page), inline_scripts(page)
    assert policy["default-src"] == {"'self'"} and policy["object-src"] == {"'none'"}
    assert policy["script-src"] == {"'self'", *map(allowed, scripts)} and scripts
    assert page.find("meta", attrs={"name": "referrer"})["content"] == "no-referrer"


@each_page
def test_no_page_has_a_handler_in_its_markup(language, slug, soup):
    assert [
        tag.name for tag in soup(language, slug).find_all(True) if any(name.startswith("on") for name in tag.attrs)
    ] == []


def test_the_headers_let_the_scripts_of_all_pages_run(site, soup):
    lines = dict(
        line.strip().split(": ", 1) for line in (site / "_headers").read_text(encoding="utf-8").splitlines()[1:]
    )
    every = {script for language in LANGUAGES for slug in SLUGS for script in inline_scripts(soup(language, slug))}
    policy = rules_of(lines["Content-Security-Policy"])
    assert policy["script-src"] >= {"'self'", *map(allowed, every)}
    assert "'unsafe-inline'" not in policy["script-src"] and policy["frame-ancestors"] == {"'none'"}
    assert {"Referrer-Policy", "Permissions-Policy", "X-Content-Type-Options"} <= lines.keys()


def test_what_is_injected_does_not_run(page):
    page.goto(url_of("en", "wizard"))
    page.evaluate("""() => {
      const script = document.createElement("script");
      script.text = "window.injected = 1";
      document.body.append(script);
      document.body.insertAdjacentHTML("beforeend", "<p onclick='window.injected = 2'>x</p>");
      document.body.lastChild.click();
    }""")
    assert page.evaluate("window.injected") is None
    assert page.faults and all("Content Security Policy" in fault for fault in page.faults)
    page.faults.clear()
