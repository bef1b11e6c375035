"""Fewer bytes and requests: our scripts and style without what only their authors need."""

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
    """Join and shrink our files once, after the last language."""
    if config.plugins["i18n"].building:
        return
    assets = Path(config.site_dir) / "assets"
    wizard = "".join((assets / f"{part}.js").read_text(encoding="utf-8") for part in WIZARD)
    for part in WIZARD:
        (assets / f"{part}.js").unlink()
    (assets / "wizard.js").write_text(wizard, encoding="utf-8")
    for kind, tag in (("js", "script"), ("css", "style")):
        for file in assets.glob(f"*.{kind}"):
            small = minify(f"<{tag}>{file.read_text(encoding='utf-8')}</{tag}>", minify_js=True, minify_css=True)
            file.write_text(small.removeprefix(f"<{tag}>").removesuffix(f"</{tag}>"), encoding="utf-8")
