"""A Content-Security-Policy for every page: our own files, and inline scripts by the hash of what they are."""

import base64
import hashlib
import re
from pathlib import Path

from mkdocs.plugins import event_priority

INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
"""Scripts that run. Those with a source are our own files, those with a type are data."""
POLICY = (
    "default-src 'self'; script-src 'self' {hashes}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "object-src 'none'; base-uri 'none'; form-action 'self'"
)
HEADERS = """\
/*
  Content-Security-Policy: {policy}; frame-ancestors 'none'
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  X-Content-Type-Options: nosniff
"""
"""The file `_headers`, which Cloudflare Pages and Netlify read. A page cannot say all of this itself."""

_serving = False
_seen: set[str] = set()


def on_startup(command, dirty):
    """The server for editing adds a script of its own to each page, which a policy would stop."""
    global _serving
    _serving = command == "serve"


@event_priority(-300)
def on_post_page(output, page, config):
    """Say the policy in the page, for hosts that send no headers."""
    return _with_policy(output)


@event_priority(-300)
def on_post_template(output, template_name, config):
    """The same for the 404 page."""
    return _with_policy(output) if template_name.endswith(".html") else output


@event_priority(-300)
def on_post_build(config):
    """Say the policy of all pages together, for hosts that take headers from a file."""
    headers = HEADERS.format(policy=_policy(_seen))
    (Path(config.site_dir) / "_headers").write_text(headers, encoding="utf-8")


def _with_policy(html: str) -> str:
    if _serving:
        return html
    hashes = {_hash(script) for script in INLINE.findall(html)}
    _seen.update(hashes)
    said = (
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(hashes)}">'
        '<meta name="referrer" content="no-referrer">'
    )
    return html.replace('<meta charset="utf-8">', f'<meta charset="utf-8">{said}', 1)


def _policy(hashes: set[str]) -> str:
    return POLICY.format(hashes=" ".join(sorted(hashes)))


def _hash(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
