"""Fewer bytes and requests: our scripts without what only their authors need."""

import re
from pathlib import Path

from minify_html import minify
from mkdocs.plugins import event_priority

WIZARD = ("decide", "take-away", "wizard")
"""The scripts of the wizard, in the order in which they need each other. They are sent as one."""


PERMALINK = re.compile(r'<a class="headerlink".*?</a>')


def on_page_content(html, page, config, files):
    """The wizard offers its own links, so the hundreds beside its headings would only be weight."""
    return PERMALINK.sub("", html) if page.file.src_uri.endswith("wizard.md") else html


@event_priority(-200)
def on_post_build(config):
    """Join and shrink our scripts once, after the last language."""
    if config.plugins["i18n"].building:
        return
    assets = Path(config.site_dir) / "assets"
    wizard = "".join((assets / f"{part}.js").read_text(encoding="utf-8") for part in WIZARD)
    for part in WIZARD:
        (assets / f"{part}.js").unlink()
    (assets / "wizard.js").write_text(wizard, encoding="utf-8")
    for script in assets.glob("*.js"):
        small = minify(f"<script>{script.read_text(encoding='utf-8')}</script>", minify_js=True)
        script.write_text(small.removeprefix("<script>").removesuffix("</script>"), encoding="utf-8")
