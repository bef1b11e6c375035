"""`make bench`: how long a full build takes, against the plain stack on the same pages.

The plain stack is MkDocs with the theme and static-i18n, without our hooks and templates. It gets the pages as our
hooks fill them, so that both turn the same Markdown into a site. Each round builds both, one after the other. To see
how both grow, pages are copied under new names, and English under the names of further languages.
"""

import argparse
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

import yaml
from mkdocs.utils.yaml import get_yaml_loader

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "hooks"))
from project import Project  # noqa: E402  (the folder of hooks is no package)

from decide.words import languages  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--grow", action="store_true", help="also build copies of up to 160 pages in 12 languages")
    options = parser.parse_args()
    print("Full build, CPU seconds (median), ours : plain, on the same Markdown:")
    report(f"our own pages, {len(languages(ROOT))} languages", ROOT, options.rounds)
    print(f"  two builds of the same input differ in: {differing_files() or 'nothing'}")
    if options.grow:
        for pages, number in ((40, 3), (160, 3), (40, 12), (160, 12)):
            with tempfile.TemporaryDirectory() as folder:
                report(f"{pages} pages, {number} languages", grown(Path(folder), pages, number), 1)


def report(what: str, root: Path, rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        plain = plain_copy(root, Path(folder) / "plain")
        times = [(build(root, Path(folder) / "out"), build(plain, Path(folder) / "out")) for _ in range(rounds)]
    ours, theirs = (median(column) for column in zip(*times, strict=True))
    print(f"  {what:28} {ours:6.1f} : {theirs:6.1f}  = {ours / theirs:.2f}", flush=True)


def build(root: Path, out: Path) -> float:
    """CPU seconds of one cold build."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(out)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(root)}
    subprocess.run(command, cwd=root, check=True, capture_output=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def plain_copy(root: Path, copy: Path) -> Path:
    """The pages of a project as our hooks fill them, with a configuration that knows nothing of us."""
    config = configuration(root)
    project = Project.load(root, root / "overrides", "https://code.example/gpu-paths")
    for page in (root / "docs").glob("*/*.md"):
        language, text = page.parent.name, page.read_text(encoding="utf-8")
        _, front_matter, markdown = re.split(r"^---\n", text, maxsplit=2, flags=re.MULTILINE)
        out = copy / "docs" / language / page.name
        out.parent.mkdir(parents=True, exist_ok=True)
        filled = project.render(markdown, page.stem, language, language)
        out.write_text(f"---\n{front_matter}---\n{filled}", encoding="utf-8")
    shutil.copytree(root / "docs" / "assets", copy / "docs" / "assets")
    shutil.copytree(root / "overrides" / "assets", copy / "overrides" / "assets")
    for key in ("hooks", "strict", "watch", "validation", "exclude_docs"):
        config.pop(key, None)
    config["plugins"][1]["i18n"].pop("reconfigure_search")
    languages = Path("overrides", "partials", "languages")  # the theme knows no fr-FR
    shutil.copytree(root / languages, copy / languages)
    (copy / "mkdocs.yml").write_text(yaml.safe_dump(config, allow_unicode=True), encoding="utf-8")
    return copy


def configuration(root: Path) -> dict:
    return yaml.load((root / "mkdocs.yml").read_text(encoding="utf-8"), get_yaml_loader(yaml.SafeLoader))


def grown(folder: Path, pages: int, number_of_languages: int) -> Path:
    """A copy of the project with so many pages, in so many languages whose words are English."""
    root = Path(shutil.copytree(ROOT, folder / "grown", ignore=shutil.ignore_patterns(".*", "site*", "tests")))
    english, config = root / "docs" / "en", configuration(root)
    guides = [page for page in sorted(english.glob("*.md")) if "<!-- path:" in page.read_text(encoding="utf-8")]
    more = pages - len(list(english.glob("*.md")))
    for number in range(more):
        guide = guides[number % len(guides)]
        shutil.copy(guide, english / f"copy-{number}-{guide.name}")
    config["nav"] = [*config["nav"], {"Copies": [page.name for page in sorted(english.glob("copy-*.md"))]}]
    known = config["plugins"][1]["i18n"]["languages"]
    kept = [language for language in known if language["locale"] == "en"]
    others = [language["locale"] for language in known if language["locale"] != "en"]
    for name in others:
        shutil.rmtree(root / "docs" / name)
    for name in others[: number_of_languages - 1]:
        shutil.copytree(english, root / "docs" / name)
        kept.append({"locale": name, "name": name})
    config["plugins"][1]["i18n"]["languages"] = kept
    (root / "mkdocs.yml").write_text(yaml.safe_dump(config, allow_unicode=True), encoding="utf-8")
    return root


def differing_files() -> list[str]:
    """What two builds of the same input do not have in common."""
    with tempfile.TemporaryDirectory() as folder:
        first, second = Path(folder) / "first", Path(folder) / "second"
        build(ROOT, first)
        build(ROOT, second)
        contents = [
            {file.relative_to(site): file.read_bytes() for file in site.rglob("*") if file.is_file()}
            for site in (first, second)
        ]
    return sorted(
        str(file) for file in contents[0].keys() | contents[1].keys() if contents[0].get(file) != contents[1].get(file)
    )


if __name__ == "__main__":
    main()
