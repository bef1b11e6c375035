"""Fewer bytes and requests: pages, scripts and style without what only their authors need."""

import re
from pathlib import Path

from minify_html import minify
from mkdocs.plugins import event_priority

SENT_AS_ONE = {"wizard": ("decide", "take-away", "wizard"), "before-theme": ("languages", "search-on-demand")}
"""Scripts that are needed together, in the order in which they need each other."""

INDENTED = re.compile(r"(<(pre|textarea|script|style)\b.*?</\2>)|\n\s+", re.DOTALL)
"""Space at the beginning of lines, except where it means something."""
PERMALINK = re.compile(r'<a class="headerlink".*?</a>')


def on_page_content(html, page, config, files):
    """The wizard offers its own links, so the hundreds beside its headings would only be weight."""
    return PERMALINK.sub("", html) if page.file.src_uri.endswith("wizard.md") else html


@event_priority(-250)
def on_post_page(output, page, config):
    """Leave out the indents of the templates, before hooks/safety.py looks at the page."""
    return INDENTED.sub(lambda found: found[1] or "\n", output)


@event_priority(-200)
def on_post_build(config):
    """Join and shrink our files once, after the last language."""
    if config.plugins["i18n"].building:
        return
    assets = Path(config.site_dir) / "assets"
    for name, parts in SENT_AS_ONE.items():
        scripts = [assets / f"{part}.js" for part in parts]
        script = "".join(file.read_text(encoding="utf-8") for file in scripts)
        for file in scripts:
            file.unlink()
        (assets / f"{name}.js").write_text(script, encoding="utf-8")
    for kind, tag in (("js", "script"), ("css", "style")):
        for file in assets.glob(f"*.{kind}"):
            small = minify(f"<{tag}>{file.read_text(encoding='utf-8')}</{tag}>", minify_js=True, minify_css=True)
            file.write_text(small.removeprefix(f"<{tag}>").removesuffix(f"</{tag}>"), encoding="utf-8")
