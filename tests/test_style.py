"""The style that is sent does to each page what all of the theme's and ours do: it is the part of them that matters."""

from pathlib import Path

import material
import pytest
from conftest import ROOT, url_of
from style import pruned

THEME = Path(material.__file__).parent / "templates" / "assets" / "stylesheets"
WHOLE = "".join(
    file.read_text(encoding="utf-8")
    for file in (*THEME.glob("main.*.css"), *THEME.glob("palette.*.css"), ROOT / "overrides/assets/site.css")
)
WITH_THE_WHOLE = """async () => {
  const properties = [...getComputedStyle(document.body)].filter((name) => !name.startsWith("--"));
  const look = () => [...document.querySelectorAll("body, body *")].filter(($element) => $element.checkVisibility())
    .flatMap(($element) => [null, "::before", "::after"].map((part) => {
      const style = getComputedStyle($element, part);
      return { $element, part, values: part && style.content === "none" ? [] : properties.map((name) => style.getPropertyValue(name)) };
    }));
  const seen = look();
  const $style = document.querySelector("link[rel=stylesheet]"), $whole = $style.cloneNode();
  $whole.href = "whole.css";
  await new Promise((loaded) => {
    $whole.onload = loaded;
    $style.after($whole);
  });
  $style.remove();
  const whole = look(), others = [];
  whole.forEach(({ $element, part, values }, index) => values.forEach((value, at) => {
    const sent = seen[index].$element === $element ? seen[index].values[at] : "not shown";
    if (sent === value || (sent === "0px 0px" && value === "0% 0%")) return;
    others.push(`${$element.cloneNode().outerHTML.slice(0, 90)}${part ?? ""} ${properties[at]}: ${sent}, not ${value}`);
  }));
  return [whole.length, others.slice(0, 20)];
}"""
PAGE = '<body data-md-color-primary="blue"><p class="shown">…</p>'
SCRIPT = "element.classList.add('md-opened'); document.createElement('mark'); 'md-version'"
RULES = {
    ".shown{color:red}": ".shown{color:red;}",
    ".absent{color:red}": "",
    ".shown,.absent{color:red}": ".shown{color:red;}",
    ".shown .absent{color:red}": "",
    ".shown:not(.absent)::before{color:red}": ".shown:not(.absent)::before{color:red;}",
    ".md-opened{color:red}": ".md-opened{color:red;}",
    ".md-version{color:red}": "",
    "mark{color:red}": "mark{color:red;}",
    "video{color:red}": "",
    "[data-md-color-primary=blue]{color:red}": "[data-md-color-primary=blue]{color:red;}",
    "[data-md-color-primary=pink]{color:red}": "",
    "@media print{.absent{color:red}}": "",
    "@media print{.shown{color:red}}": "@media print{.shown{color:red;}}",
    "p{--read:1;--unread:2;width:var(--read)}": "p{--read:1;width:var(--read);}",
    "p{--a:1;--b:var(--a);color:red}": "p{color:red;}",
}


@pytest.mark.parametrize(("css", "kept"), RULES.items())
def test_a_rule_stays_where_it_can_meet_something(css, kept):
    assert pruned(css, [PAGE], SCRIPT) == kept


PHONE, DESKTOP = {"width": 390, "height": 800}, {"width": 1300, "height": 900}


def as_it_opens(page):
    pass


def menu(page):
    page.locator(".md-header label[for=__drawer]").click()


def languages(page):
    page.locator(".md-select button").focus()


def search(page):
    if page.viewport_size == PHONE:
        page.locator("label[for=__search]").first.click()
    page.locator(".md-search__input").fill("wsl")
    page.locator(".md-search-result__item").first.wait_for()


def copied(page):
    page.locator("pre").first.hover()
    page.locator("[data-md-type=copy]").first.click()
    page.locator(".md-dialog--active").wait_for()
    page.evaluate("for (let timer = setTimeout(() => {}); timer > 0; timer--) clearTimeout(timer)")  # so that it stays


VIEWS = [
    ("", "", "light", DESKTOP, as_it_opens),
    ("", "", "dark", DESKTOP, search),
    ("", "", "light", PHONE, search),
    ("", "", "dark", PHONE, menu),
    ("", "", "light", DESKTOP, languages),
    ("pytorch-cuda-windows", "", "light", DESKTOP, copied),
    ("pytorch-cuda-windows", "", "dark", PHONE, as_it_opens),
    ("compatibility", "", "light", PHONE, as_it_opens),
    ("wizard", "gpu=nvidia-ampere", "light", PHONE, as_it_opens),
    ("wizard", "pytorch-cuda-windows", "dark", DESKTOP, as_it_opens),
]


@pytest.mark.parametrize("spoken", ["en", "ar"])
@pytest.mark.parametrize(
    ("slug", "fragment", "scheme", "size", "act"), VIEWS, ids=lambda part: getattr(part, "__name__", None)
)
def test_a_page_looks_as_with_the_whole_style(browsers, address, slug, fragment, scheme, size, act, spoken):
    context = browsers("chromium").new_context(
        base_url=address, color_scheme=scheme, viewport=size, reduced_motion="reduce"
    )
    page = context.new_page()
    page.route("**/whole.css", lambda route: route.fulfill(body=WHOLE, content_type="text/css"))
    page.goto(url_of(spoken, slug, fragment), wait_until="networkidle")
    page.add_style_tag(content="* { content-visibility: visible !important }")
    act(page)
    page.wait_for_timeout(500)  # until what slides and fades has come to rest
    looked_at, others = page.evaluate(WITH_THE_WHOLE)
    context.close()
    assert looked_at > 100
    assert not others
