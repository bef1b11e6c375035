"""The browsers of the system that tests and measurements drive."""

import os
import shutil

PROGRAMS = {
    "chromium": ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"),
    "firefox": ("firefox-esr", "firefox"),
}


def start_browser(playwright, engine, script=True):
    """Start Chromium or Firefox without a window. Raises AssertionError if it is not installed."""
    executable = next(filter(None, map(shutil.which, PROGRAMS[engine])), None)
    assert executable, f"No browser found. Install one of {', '.join(PROGRAMS[engine])}."
    if engine == "firefox":
        return playwright.firefox.launch(
            executable_path=executable, channel="moz-firefox", firefox_user_prefs={"javascript.enabled": script}
        )
    arguments = [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-gpu",
        "--no-first-run",
    ]
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")
    return playwright.chromium.launch(executable_path=executable, args=arguments)
