"""`make bench`: what a first visit costs and when the page stands there, ours beside the plain stack in the same run.

A phone with a quarter of this CPU's speed on a slow network (150 ms, 1.6 Mbit/s) opens each page with an empty cache.
The plain stack is the one of bench_build.py: the same pages with the theme as shipped, in as many languages. The
program `lighthouse` is asked too where it is installed.
"""

import argparse
import gzip
import json
import os
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit

from bench_build import build, plain_copy
from browsers import PROGRAMS, start_browser
from playwright.sync_api import sync_playwright
from web_server import Site, serve

from decide.words import languages

ROOT = Path(__file__).parent.parent
PAGES = {"home": "", "guide": "pytorch-cuda-windows/", "wizard": "wizard/"}
SLOWDOWN = 4
QUIET = 3_000
"""Milliseconds without anything from the network after which a visit has ended."""
SLOW_NETWORK = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 94_000}
CATEGORIES = "--only-categories=performance,accessibility,best-practices,seo"
PHONE = {"width": 412, "height": 823}
WATCH = """(() => {
  window.seen = { lcp: 0, cls: 0, tbt: 0 };
  const watch = (type, add) => new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });
  watch("largest-contentful-paint", ({ startTime }) => seen.lcp = startTime);
  watch("layout-shift", ({ value, hadRecentInput }) => seen.cls += hadRecentInput ? 0 : value);
  watch("longtask", ({ duration }) => seen.tbt += duration - 50);
})()"""
"""Largest paint and blocked time in milliseconds, and how far things jumped."""


class Zipped(Site):
    """Sends texts with gzip, as hosts do."""

    def do_GET(self):
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            return self.send_error(404)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        body = file.read_bytes() if file.suffix == ".png" else _zipped(file)
        if file.suffix != ".png":
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@cache
def _zipped(file: Path) -> bytes:
    return gzip.compress(file.read_bytes(), 6)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--language", action="append", help="only this one; may be given several times")
    options = parser.parse_args()
    print("First visit: requests, of them failed, to others; kB with gzip; largest paint, blocked time in ms, jumps")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        plain = Path(folder) / "site"
        build(plain_copy(ROOT, Path(folder) / "plain"), plain)
        browser = start_browser(playwright, "chromium")
        with serve(ROOT / "site", Zipped) as ours, serve(plain, Zipped) as theirs:
            for name, slug in PAGES.items():
                print(f"  {name:7} {'plain':6} {told(browser, theirs, theirs + slug, options.rounds)}", flush=True)
                for language in options.language or languages(ROOT):
                    url = f"{ours}{'' if language == 'en' else language + '/'}{slug}"
                    print(
                        f"  {name:7} {language:6} {told(browser, ours, url, options.rounds)}{lighthouse(url)}",
                        flush=True,
                    )
        browser.close()
    if not shutil.which("lighthouse"):
        print("  Lighthouse is not installed here, so it was not asked.")


def told(browser, address: str, url: str, rounds: int) -> str:
    """The median of a few visits, as a line."""
    visits = [visit(browser, address, url) for _ in range(rounds)]
    middle = {name: median(one[name] for one in visits) for name in visits[0]}
    return "{asked:3.0f} {failed:3.0f} {others:3.0f} {bytes:8.1f} kB {lcp:6.0f} ms {tbt:5.0f} ms {cls:6.3f}".format_map(
        middle
    )


def visit(browser, address: str, url: str) -> dict[str, float]:
    """One visit with an empty cache."""
    context = browser.new_context(viewport=PHONE, is_mobile=True, device_scale_factor=2)
    context.add_init_script(WATCH)
    page, asked, failed = context.new_page(), [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("response", lambda answer: failed.append(answer.url) if answer.status >= 400 else None)
    devtools = context.new_cdp_session(page)
    devtools.send("Network.enable")
    devtools.send("Network.setCacheDisabled", {"cacheDisabled": True})
    devtools.send("Network.emulateNetworkConditions", SLOW_NETWORK)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
    sizes, received = [], []
    devtools.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    devtools.on("Network.dataReceived", lambda event: received.append(event["dataLength"]))
    page.goto(url, wait_until="load", timeout=120_000)
    before = None
    while before != (before := (len(asked), len(sizes), len(received))):
        page.wait_for_timeout(QUIET)
    seen = page.evaluate("seen")
    context.close()
    others = [url for url in asked if urlsplit(url).netloc != urlsplit(address).netloc and not url.startswith("data:")]
    return {"asked": len(asked), "failed": len(failed), "others": len(others), "bytes": sum(sizes) / 1000, **seen}


def lighthouse(url: str) -> str:
    """Its four scores for a phone, where it is installed."""
    program = shutil.which("lighthouse")
    if not program:
        return ""
    chrome = next(filter(None, map(shutil.which, PROGRAMS["chromium"][1:])), "")
    command = [
        program,
        url,
        "--quiet",
        "--output=json",
        CATEGORIES,
        "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
    ]
    result = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "CHROME_PATH": chrome})
    if result.returncode:
        return f"  Lighthouse failed: {result.stderr.strip().splitlines()[-1]}"
    scores = json.loads(result.stdout)["categories"].values()
    return "  Lighthouse " + " / ".join(f"{score['score'] * 100:.0f}" for score in scores)


if __name__ == "__main__":
    main()
