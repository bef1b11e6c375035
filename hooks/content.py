"""Load and check the data before anything is built, and fill the markers of the pages from it."""

from pathlib import Path

from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.utils import get_relative_url
from project import Project  # a sibling: MkDocs puts this folder on the import path while it loads a hook

from decide.words import SOURCE_LANGUAGE

log = get_plugin_logger("gpu-paths")


def on_config(config):
    """Stop before the site folder is touched when the data is broken, with every problem at once."""
    if not config.plugins["i18n"].building:
        root = Path(config.config_file_path).parent
        try:
            Project.current = Project.load(
                root,
                Path(config.theme.custom_dir),
                config.extra["repository"],
                only=config.plugins["i18n"].config.build_only_locale,
            )
        except Project.Broken as broken:
            for problem in broken.problems:
                log.error(str(problem))
            raise Abort(f"{len(broken.problems)} problem(s) in the data. Nothing was built.") from None
    return config


def on_files(files, config):
    """Leave out what is not published: static-i18n would work on each command file once per language."""
    for file in [file for file in files if file.inclusion.is_excluded()]:
        files.remove(file)
    return files


def on_page_markdown(markdown, page, config, files):
    """Put the paths, steps, commands and the wizard where their markers stand, and the facts into sentences."""
    project, language = Project.current, config.plugins["i18n"].current_language
    if page.meta.get("made_from"):
        english_url = get_relative_url(page.url.removeprefix(f"{language}/"), page.url)
        markdown = project.with_notices(markdown, Path(page.file.abs_src_path), language, english_url)
    rendered = project.render(markdown, Path(page.file.src_uri).stem, language, page.file.locale)
    project.rendered[page.file.dest_uri] = rendered
    return rendered


def _keep_first(items):
    """What the skip link needs. The theme would send the whole list, and measure each heading at every step."""
    del items[1:]
    for item in items:
        item.children.clear()


@event_priority(-200)
def on_page_context(context, page, config, nav):
    """Give the templates the words of the reader's language."""
    language = config.plugins["i18n"].current_language
    if "toc" in page.meta.get("hide", []):
        _keep_first(page.toc.items)
    context["ui"] = Project.current.ui(language)
    project, is_translation = Project.current, page.file.locale == language != SOURCE_LANGUAGE
    english = page.file.alternates.get(SOURCE_LANGUAGE) if is_translation else None  # none while one language is edited
    context["english"] = get_relative_url(english.url, page.url) if english else ""
    context["translated"] = project.date(language, page.meta.get("translated"))
    context["offers"] = project.offers if page.is_homepage and language == SOURCE_LANGUAGE else {}
    context["is_fallback"] = page.file.locale != language
    context["has_wizard"] = page.file.src_uri.endswith("wizard.md")
    questions = Project.current.table.questions if context["has_wizard"] else {}
    context["wizard_answers"] = {id: question.answers for id, question in questions.items()}
    context["has_log_search"] = page.file.src_uri.endswith("troubleshooting.md")
    context["has_matrix"] = page.file.src_uri.endswith("compatibility.md")
    slug = Path(page.file.src_uri).stem
    context["for_machines"] = [
        *project.guides_for_machines(slug, page.file.locale, page.canonical_url),
        *project.questions_for_machines(slug, page.file.locale),
    ]
    context["has_gpu_search"] = page.file.src_uri.endswith(("gpus.md", "wizard.md", "troubleshooting.md"))
    return context


def on_template_context(context, template_name, config):
    """The 404 page speaks every language: a host serves one for all of them."""
    context["every_ui"] = {language: Project.current.ui(language) for language in Project.current.words}
    return context
