"""The words of the site as plain text: for search engines, terminals and language models."""

import re

from decide.prose import filled
from decide.table import Table
from decide.words import Words


def llms_text(table: Table, words: Words, site_url: str) -> str:
    """A plain index for language models: each way with its status, its needs and its guide."""
    base = site_url.rstrip("/")
    lines = [
        f"# {words.strings['ui']['site']}",
        "",
        f"> {words.strings['ui']['promise']}",
        "",
        f"- [Decision table]({base}/data/decision-table.json)",
        "",
    ]
    for id, path in table.paths.items():
        text = words.paths[id]
        lines += [
            f"## {plain(text['title'], table)}",
            "",
            plain(text["summary"], table),
            "",
            f"- Guide: {base}/{path.page}/#{id}",
            f"- Guide as Markdown: {base}/{path.page}/index.md",
            f"- Status: {words.strings['status'][path.status]}",
            f"- Checked: {path.checked}",
            *(f"- {plain(words.strings['requirements'][claim.because], table)}" for claim in path.requires),
            "",
        ]
    return "\n".join(lines)


LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")


def plain(text: str, table: Table) -> str:
    """Markdown as plain text: facts filled in, links as their words, no code marks."""
    return LINK.sub(r"\1", filled(text, table.facts)).replace("`", "").replace("**", "").strip()


ATTRIBUTES = re.compile(r" *\{ *[#.:][^}\n]*\}")
FORM = re.compile(r"<(form|script|noscript)\b.*?</\1>", re.DOTALL)
TAG = re.compile(r"</?(?:div|section|form|span|details|summary|ul|li|a)\b[^>]*>")


def bare_markdown(rendered: str) -> str:
    """A page's Markdown for programs: without forms and scripts, attributes, and the tags that only give it its looks."""
    bare = TAG.sub("", ATTRIBUTES.sub("", FORM.sub("", rendered))).replace("<br>", " ")
    return re.sub(r"\n{3,}", "\n\n", bare).strip() + "\n"
