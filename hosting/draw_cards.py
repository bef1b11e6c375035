"""`make cards`: draw the picture that other sites show beside a link to ours, one per language, from its home page.

The pictures are part of the project, so that a build needs neither a browser nor fonts. Draw them again when the
title or description of a home page changes, on a computer with fonts for all languages (such as Noto CJK).
"""

import html
import re
from pathlib import Path

import yaml
from babel import Locale
from browsers import start_browser
from playwright.sync_api import sync_playwright

from decide.pages import FRONT_MATTER, HEADING

ROOT = Path(__file__).parent.parent
HAN = {"ja": "JP", "ko": "KR", "zh-CN": "SC"}
"""The forms of Han characters and their punctuation that a language uses, if not the traditional ones."""
SIZE = {"width": 1200, "height": 630}
ICON = (ROOT / "docs" / "assets" / "favicon.svg").read_text(encoding="utf-8")
CARD = """<!doctype html><html lang="{language}" dir="{direction}"><style>
  body {{ box-sizing: border-box; height: 630px; margin: 0; padding: 80px; color: #fff; background: #1d4e68;
         font-family: system-ui, "Noto Sans", "Noto Sans CJK {han}", sans-serif; }}
  svg {{ width: 110px; height: 110px; margin-inline-start: -20px; vertical-align: middle; }}
  b {{ font-size: 40px; }}
  h1 {{ margin: 50px 0 30px; font-size: 64px; line-height: 1.2; text-wrap: balance; }}
  p {{ margin: 0; font-size: 34px; line-height: 1.4; color: #d7e6ee; }}
</style>{icon}<b>GPU Paths</b><h1>{title}</h1><p>{description}</p></html>"""


def main() -> None:
    with sync_playwright() as playwright:
        page = start_browser(playwright, "chromium").new_page(viewport=SIZE)
        for home in sorted((ROOT / "docs").glob("*/index.md")):
            language, text = home.parent.name, home.read_text(encoding="utf-8")
            title, about = HEADING.search(text)[2], yaml.safe_load(FRONT_MATTER.match(text)[1])["description"]
            words = {"title": html.escape(re.sub(r"[`*]", "", title)), "description": html.escape(about)}
            looks = {"direction": Locale.parse(language, sep="-").text_direction, "han": HAN.get(language, "TC")}
            page.set_content(CARD.format(language=language, icon=ICON, **looks, **words))
            page.screenshot(path=ROOT / "docs" / "assets" / f"card-{language}.png")


if __name__ == "__main__":
    main()
