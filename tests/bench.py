"""`make bench`: what the wizard weighs, and how long an answer takes on a slow phone. Measures; asserts nothing.

A step is timed from the click on Continue to the end of the frame that shows the next question, at a quarter of the
CPU's speed. A page with one button and one line of text that changes is timed in the same run: the ratio to it says
what the wizard costs, whatever the machine.
"""

import gzip
from pathlib import Path
from statistics import median

import yaml
from browsers import start_browser
from playwright.sync_api import sync_playwright
from web_server import serve

from decide.words import languages

SITE = Path(__file__).parent.parent / "site"
SLOWDOWN, ROUNDS = 4, 9
STEPS = (("gpu", "nvidia-ampere"), ("use", "pytorch"), ("where", "any"), ("level", "beginner"))
EMPTY = "data:text/html,<button onclick=\"document.querySelector('p').textContent += 'x'\">b</button><p>x</p>"
UNTIL_PAINTED = """async (press) => {
  const start = performance.now();
  document.querySelector(press).click();
  const script = performance.now() - start;
  await new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(0);
  }));
  return [script, performance.now() - start];
}"""
READ_LOG = """async (log) => {
  await gpuPaths.problemsIn(['']);
  const start = performance.now();
  await gpuPaths.problemsIn([log]);
  return performance.now() - start;
}"""
CHOOSE = """([question, answer]) => {
  const radio = document.getElementById(`${question}-${answer}`);
  if (radio.closest('details')) radio.closest('details').open = true;
  radio.checked = true;
}"""


def main() -> None:
    print("Bytes sent with gzip:")
    for file in (
        "wizard.js",
        "gpu-search.js",
        "matrix-filter.js",
        "diagnose.js",
        "languages.js",
        "search-on-demand.js",
        "english.js",
        "offer.js",
        "site.css",
        "gpu-names.json",
        "problems.json",
    ):
        print(f"  {file:20} {_zipped(SITE / 'assets' / file):7,}")
    for page in (
        "pytorch-cuda-windows",
        "gpus",
        "compatibility",
        "troubleshooting",
    ):
        print(f"  {page:20} {_zipped(SITE / page / 'index.html'):7,}")
    print("In each language: the wizard's page, and the search index, which is sent when the search is opened:")
    for language in languages(SITE.parent):
        folder = SITE / ("" if language == "en" else language)
        index = _zipped(folder / "search" / "search_index.json")
        print(f"  {language:20} {_zipped(folder / 'wizard' / 'index.html'):7,} {index:9,}")
    with sync_playwright() as playwright, serve(SITE) as address:
        browser = start_browser(playwright, "chromium")
        page = browser.new_page(viewport={"width": 412, "height": 915})
        devtools = page.context.new_cdp_session(page)
        page.goto(EMPTY)
        devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
        floor = [page.evaluate(UNTIL_PAINTED, "button") for _ in range(3 * ROUNDS)]
        times = {step: [] for step in STEPS}
        for _ in range(ROUNDS):
            devtools.send("Emulation.setCPUThrottlingRate", {"rate": 1})
            page.goto("about:blank")
            page.goto(f"{address}wizard/", wait_until="networkidle")
            devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
            for step in STEPS:
                page.evaluate(CHOOSE, step)
                page.wait_for_timeout(300)
                times[step].append(page.evaluate(UNTIL_PAINTED, f"[data-question={step[0]}] [type=submit]"))
        devtools.send("Emulation.setCPUThrottlingRate", {"rate": 1})
        page.goto("about:blank")
        page.goto(f"{address}troubleshooting/", wait_until="networkidle")
        devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
        logs = [page.evaluate(READ_LOG, a_megabyte()) for _ in range(ROUNDS)]
        browser.close()
    print(f"A log of 1 MB, read at 1/{SLOWDOWN} speed, median: {median(logs):.0f} ms")
    least = median(frame for _, frame in floor)
    print(f"Click to painted frame at 1/{SLOWDOWN} speed, median (script alone), ratio to a page with one button:")
    print(f"  {'one button':20} {least:6.1f} ms")
    for (question, _), measured in times.items():
        script, frame = (median(column) for column in zip(*measured, strict=True))
        print(f"  {question:20} {frame:6.1f} ms ({script:.1f})  {frame / least:.1f} x")


def a_megabyte() -> str:
    """Real messages and healthy logs, over and over."""
    texts = [entry["text"] for name in ("harmless-logs", "problem-messages") for entry in _read(name)]
    text = "".join(texts)
    return (text * (1_000_000 // len(text) + 1))[:1_000_000]


def _read(name: str) -> list[dict]:
    return yaml.safe_load((Path(__file__).parent / f"{name}.yml").read_text(encoding="utf-8"))


def _zipped(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), 9))


if __name__ == "__main__":
    main()
