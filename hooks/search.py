"""One search index per language. The theme writes one for all, and reads it relative to `base`."""

import json
import re
from pathlib import Path

import material.plugins.search.plugin as material_search
from mkdocs.plugins import event_priority

LUNR = {"fr-FR": "fr"}
"""Languages whose words the browser's search engine splits in its own way; the others are split like English."""

ARABIC_ARTICLE = re.compile(r"\b((?:[وفبك]?ال|لل))(?=\w{3})")
"""Written as one with its word. Readers look for the word; search-on-demand.js takes the article off what they type."""

_jieba = material_search.jieba


@event_priority(-200)
def on_files(files, config):
    """Cut the Han characters of Chinese and Japanese into words, and those of no other page."""
    language = config.plugins["i18n"].current_language
    material_search.jieba = _jieba if language.startswith(("zh", "ja")) else None
    return files


@event_priority(-200)
def on_post_build(config):
    """Split the index after the last language is built."""
    i18n = config.plugins["i18n"]
    if i18n.building:
        return
    site = Path(config.site_dir)
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))
    # The theme keeps the sections that are left out of the search, without their text and with the title of the page.
    titles = {doc["location"]: doc["title"] for doc in index["docs"] if "#" not in doc["location"]}
    folders = {
        language: "" if language == i18n.default_language else f"{language}/" for language in i18n.build_languages
    }
    translated = tuple(folder for folder in folders.values() if folder)
    for language, folder in folders.items():
        docs = [
            {**doc, "location": doc["location"].removeprefix(folder)}
            for doc in index["docs"]
            if (doc["location"].startswith(folder) if folder else not doc["location"].startswith(translated))
            if doc["text"] or doc["title"] != titles[doc["location"].split("#")[0]]
        ]
        if language == "ar":
            docs = [
                {**doc, **{part: ARABIC_ARTICLE.sub("\\1\u200b", doc[part]) for part in ("title", "text")}}
                for doc in docs
            ]
        split = {"config": {**index["config"], "lang": [LUNR.get(language, "en")]}, "docs": docs}
        out = site / folder / "search" / "search_index.json"
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(json.dumps(split, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
