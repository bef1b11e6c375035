"""What static-i18n leaves open: an honest head for each page, and a 404 page that does not depend on build order."""

import re

from mkdocs.plugins import event_priority
from mkdocs.utils import get_relative_url
from project import Project

ALTERNATE = re.compile(r'\s*<link rel="alternate" href="[^"]*" hreflang="[^"]*">')
CANONICAL = re.compile(r'<link rel="canonical" href="[^"]*">')
SWITCH = re.compile(r'<a href="/[^"]*" hreflang="([^"]*)" class="md-select__link"')
SECTION = re.compile(r'<h[12]\b[^>]* id="([^"]+)"[^>]*>.*?</h[12]>', re.DOTALL)


@event_priority(-200)
def on_config(config):
    """Name the colour switch in the language that is built next."""
    colours = Project.current.ui(config.plugins["i18n"].current_language or "en")["colours"]
    for palette in config.theme["palette"]:
        palette["toggle"]["name"] = colours["dark" if palette["scheme"] == "default" else "light"]
    return config


def on_env(env, config, files):
    """static-i18n sets an attribute that hides the language menu of later builds; take it away."""
    config.extra.__dict__.pop("alternate", None)
    return env


def _relative(link, page):
    """The link of a home page to another language: static-i18n makes it absolute, which breaks in any other folder."""
    url = get_relative_url(page.file.alternates[link[1]].url, page.url)
    return f'<a href="{url}" hreflang="{link[1]}" class="md-select__link"'


@event_priority(-200)
def on_post_page(output, page, config):
    """Absolute hreflang for real translations only; a page shown in English instead says so to machines too."""
    i18n, file = config.plugins["i18n"], page.file
    real = {language: other for language, other in file.alternates.items() if other.locale == language}
    links = {language: _absolute(config, other.url) for language, other in sorted(real.items())}
    if source := links.get(i18n.default_language):
        links["x-default"] = source
    head = "".join(f'<link rel="alternate" hreflang="{lang}" href="{url}">' for lang, url in links.items())
    output = ALTERNATE.sub("", output).replace("</head>", f"{head}</head>", 1)
    output = re.sub(r'<html lang="[^"]*"', f'<html lang="{i18n.current_language}"', output, count=1)
    output = SWITCH.sub(lambda link: _relative(link, page), output)
    if file.locale == i18n.current_language != i18n.default_language and i18n.default_language in file.alternates:
        english = get_relative_url(file.alternates[i18n.default_language].url, page.url)
        output = SECTION.sub(lambda heading: heading[0] + _way_to_english(english, heading[1]), output)
    if file.locale != i18n.current_language:
        output = CANONICAL.sub(f'<link rel="canonical" href="{source}">', output, count=1)
    return output


def _way_to_english(url: str, id: str) -> str:
    """Without script there is no English beside the text, but a link to the same section."""
    return f'<noscript><a href="{url}#{id}" hreflang="en">English</a></noscript>'


def on_post_template(output, template_name, config):
    """Every language builds 404.html over the one before it. Keep the first: it speaks all languages."""
    i18n = config.plugins["i18n"]
    if template_name != "404.html":
        return output
    if i18n.current_language == i18n.default_language:
        _not_found.append(output)
    return _not_found[-1]


_not_found: list[str] = []


def _absolute(config, url: str) -> str:
    return config.site_url.rstrip("/") + "/" + ("" if url in (".", "./") else url)
