"""The site for programs: /data/decision-table.json, its schema, /llms.txt, the feeds, and each page as Markdown."""

import json
from pathlib import Path

from mkdocs.plugins import event_priority
from project import Project, compact_json

from decide.browser import names_table, problems_table
from decide.feed import feed
from decide.plain import bare_markdown, llms_text
from decide.publish import decision_table, schema


@event_priority(-200)
def on_post_build(config):
    """Write the files once, after the last language."""
    i18n = config.plugins["i18n"]
    if i18n.building:
        return
    project, site = Project.current, Path(config.site_dir)
    (site / "data").mkdir(exist_ok=True)
    for name, content in (("gpu-names", names_table(project.table)), ("problems", problems_table(project.table))):
        (site / "assets" / f"{name}.json").write_text(compact_json(content), encoding="utf-8")
    _write(site / "data" / "decision-table.json", decision_table(project.table))
    _write(site / "data" / "decision-table.schema.json", schema())
    text = llms_text(project.table, project.words[i18n.default_language], config.site_url)
    (site / "llms.txt").write_text(text, encoding="utf-8")
    for language in i18n.build_languages:
        words = project.words[language]
        folder = "" if language == i18n.default_language else f"{language}/"
        (site / folder / "feed.xml").write_text(feed(project.table, words, config.site_url + folder), encoding="utf-8")
    for page, markdown in project.rendered.items():
        (site / page).with_suffix(".md").write_text(bare_markdown(markdown), encoding="utf-8")


def _write(file: Path, value: object) -> None:
    file.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
