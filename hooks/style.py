"""One small stylesheet: what the theme's own say about our pages, and then our style."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

import tinycss2
from mkdocs.plugins import event_priority

ELEMENTS = re.compile(r"<([a-z][a-z0-9]*)")
CLASSES = re.compile(r' class="([^"]*)"')
COLOURS = re.compile(r' data-md-color-([a-z]+="[^"]*)"')
VARIABLES = re.compile(r"var\((--[\w-]+)")
MADE_BY_SCRIPTS = re.compile(r"""\bmd-[\w-]+|(?<=["'`<])[a-z][a-z0-9]*\b""")
"""Classes of the theme, and what may be the name of an element."""
SET_BY_SCRIPTS = {"js", "focus-visible"}
"""Classes that the theme's script sets and that do not begin with `md-`, as its others do."""
SWITCHED_OFF = ("md-annotation", "md-source", "md-status", "md-tag", "md-version")
"""What the theme's script can show and this site does not have, by the beginning of its classes."""

_serving = False


def on_startup(command, dirty):
    """While somebody writes, all of the theme's style is sent: a saved page shows sooner."""
    global _serving
    _serving = command == "serve"


@event_priority(-100)
def on_post_build(config):
    """Join the theme's stylesheets and ours into one, after the last language."""
    if config.plugins["i18n"].building:
        return
    site = Path(config.site_dir)
    ours, folder = site / "assets" / "site.css", site / "assets" / "stylesheets"
    theme = "".join(_text(next(folder.glob(f"{name}.*.css"))) for name in ("main", "palette"))
    if not _serving:
        scripts = "".join(map(_text, site.glob("assets/**/*.js")))
        theme = pruned(theme, map(_text, site.rglob("*.html")), scripts + _text(ours))
        for sheet in folder.iterdir():
            sheet.unlink()
        folder.rmdir()
    ours.write_text(theme + _text(ours), encoding="utf-8")


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def pruned(css: str, pages: Iterable[str], others: str) -> str:
    """A stylesheet without the rules that meet no element of some HTML pages, and without variables nobody reads.

    `others` are the scripts of the pages, which may set the classes of the theme that they name, and the other styles,
    which may read its variables.
    """
    made = {name for name in MADE_BY_SCRIPTS.findall(others) if not name.startswith(SWITCHED_OFF)}
    elements, classes, colours = set(made), made | SET_BY_SCRIPTS, set()
    for page in pages:
        elements.update(ELEMENTS.findall(page))
        classes.update(*map(str.split, CLASSES.findall(page)))
        colours.update(COLOURS.findall(page))

    def may_match(selector: list) -> bool:
        return (
            set(_names(selector, after=".")) <= classes
            and set(_names(selector, after="")) <= elements
            and set(_colours(selector)) <= colours
        )

    while True:
        read = set(VARIABLES.findall(css + others))
        rules = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
        smaller = "".join(_kept(rules, may_match, read))
        if smaller == css:
            return css
        css = smaller


def _kept(rules: list, may_match, read: set[str]) -> Iterator[str]:
    for rule in rules:
        if rule.type == "at-rule" and rule.lower_at_keyword in ("media", "supports"):
            inner = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
            if kept := "".join(_kept(inner, may_match, read)):
                yield f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{kept}}}"
        elif rule.type == "qualified-rule":
            selectors = [tinycss2.serialize(one).strip() for one in _selectors(rule.prelude) if may_match(one)]
            said = tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True)
            said = [one for one in said if not one.name.startswith("--") or one.name in read]
            if selectors and said:
                yield f"{','.join(selectors)}{{{''.join(one.serialize() + ';' for one in said)}}}"
        else:
            yield rule.serialize()


def _selectors(prelude: list) -> Iterator[list]:
    """The selectors between the commas."""
    selector = []
    for token in prelude:
        if token == ",":
            yield selector
            selector = []
        else:
            selector.append(token)
    yield selector


def _names(selector: list, after: str) -> Iterator[str]:
    """The classes (after a dot) or elements (after nothing) of a selector. What stands in brackets is not looked at."""
    for before, name in pairwise([None, *selector]):
        sign = before.value if before is not None and before.type == "literal" and before.value in ".:" else ""
        if name.type == "ident" and sign == after:
            yield name.value


def _colours(selector: list) -> Iterator[str]:
    """The colours of the theme, such as `primary="red`, that a page must have chosen."""
    for token in selector:
        if token.type == "[] block" and token.content[0].value.startswith("data-md-color-") and len(token.content) == 3:
            name, _, value = token.content
            yield f'{name.value.removeprefix("data-md-color-")}="{value.value}'
