"""The facts that changed, as an Atom feed (RFC 4287) in a reader's language."""

from urllib.parse import quote
from xml.etree import ElementTree as Xml

from decide.model import Change
from decide.table import Table
from decide.words import Words

ATOM = "http://www.w3.org/2005/Atom"


def feed(table: Table, words: Words, home: str) -> str:
    """The feed for the readers of the site at `home`, which ends with a slash. Newest first."""
    Xml.register_namespace("", ATOM)
    root = Xml.Element(f"{{{ATOM}}}feed", {"{http://www.w3.org/XML/1998/namespace}lang": words.language})
    newest = max((change.day for change in table.changes), default=max(fact.checked for fact in table.facts.values()))
    _add(root, "id", f"{home}feed.xml")
    _add(root, "title", words.strings["ui"]["feed"])
    _add(root, "updated", f"{newest}T00:00:00Z")
    _add(_add(root, "author"), "name", words.strings["ui"]["site"])
    _add(root, "link", rel="self", href=f"{home}feed.xml")
    _add(root, "link", rel="alternate", href=f"{home}facts/")
    for change in table.changes:
        _entry(root, change, words, home)
    return Xml.tostring(root, encoding="unicode", xml_declaration=True)


def _entry(root: Xml.Element, change: Change, words: Words, home: str) -> None:
    entry = _add(root, "entry")
    _add(entry, "id", f"{home}facts/?{change.day}={quote(change.now)}#fact-{change.fact}")
    _add(entry, "title", f"{words.facts[change.fact]}: {change.was} → {change.now}")
    _add(entry, "updated", f"{change.day}T00:00:00Z")
    _add(entry, "link", rel="alternate", href=f"{home}facts/#fact-{change.fact}")
    _add(entry, "summary", change.why)


def _add(parent: Xml.Element, name: str, text: str | None = None, **attributes: str) -> Xml.Element:
    child = Xml.SubElement(parent, f"{{{ATOM}}}{name}", attributes)
    child.text = text
    return child
