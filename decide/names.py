"""From the text that people have ("NVIDIA GeForce RTX 3060 Laptop GPU") to a GPU family.

overrides/assets/gpu-search.js does the same in the browser; a test compares both on every known name.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from decide.table import Table

# fmt: off
NOISE = frozenset([
    "nvidia", "geforce", "amd", "ati", "radeon", "intel", "qualcomm", "graphics", "graphic", "laptop", "notebook", "mobile", "gpu",
    "card", "with", "w", "design", "max", "q", "core", "processor", "inc", "corporation", "series", "tm", "family",
])
"""Words that do not tell one family from another."""
SERIES = frozenset(["rtx", "gtx", "gt", "rx", "arc", "adreno"])
"""Words that people leave out: '3060ti' for 'RTX 3060 Ti'."""
OTHER_SERIES = frozenset(["hd", "uhd", "quadro", "firepro", "pro", "wx", "mx", "nvs", "titan", "r"])
"""Words that a number without a series does not follow: 'HD 7600M' is no RX 7600M."""
BRANDS = {
    "nvidia": {"nvidia", "geforce", "quadro", "rtx", "gtx", "nvs", "titan", "tesla"},
    "amd": {"amd", "ati", "radeon", "ryzen", "rx", "firepro", "athlon"},
    "intel": {"intel", "arc", "iris", "uhd", "core", "xeon", "celeron", "pentium"},
    "qualcomm": {"qualcomm", "adreno", "snapdragon"},
}
"""Words that name the maker: 'GeForce 840M' is no Radeon 840M."""
PROCESSOR_WORDS = frozenset(["ryzen", "athlon", "core", "xeon", "celeron", "pentium", "processor", "cpu", "cpuname",
    "stepping"])
"""Words of a processor's name. Graphics that is named beside them sits inside that processor."""
# fmt: on
GRAPHICS_WORDS = frozenset(["graphics", "gpu", "radeon", "geforce", "arc", "adreno", "card"])
NOT_A_NAME = re.compile(
    r"\((?:r|tm|c)\)|[®™©]"  # trademarks
    r"|\(?\b0x[0-9a-f]+\)?|\(uuid:[^)]*\)"  # ids of a chip or of one card
    r"|\bd(?:irect)?3d *\d+\S*|\b[vp]s_\d_\d\b"  # how a browser draws
    r"|[\d.]+ *[mg]hz\b|\b\d+ *[gm]i?b\b|\bv?\d+(?:\.\d+){2,}(?:-[\w.-]+)?|\b\d{3,4} x \d{3,4}\b",  # clock, memory, driver, screen
    re.IGNORECASE,
)
DEVICE = re.compile(r"\b(?:0x0*|dev_)([0-9a-f]{4})\b", re.IGNORECASE)
"""The PCI device id of a chip, as browsers and Device Manager show it."""
BREAK = re.compile(r'[\n;|]|","')
CUT_OFF = re.compile(r"(\w+)\.\.\.")
"""How nvidia-smi shortens a long name: 'GeForce GTX 106...'."""
OTHER = "-other"
"""Ends the id of the family that stands for all GPUs of a maker that no list here knows."""
MOST_WORDS = 8

CARD, GENERIC, BARE, PROCESSOR = range(4)
"""How a name is known: as a card, as 'UHD Graphics', as a number without its series, by the processor around it."""
ALL, TELLING, WITHOUT_SERIES = range(3)
"""The forms in which a text and a name are compared."""

Words = tuple[str, ...]


class Match(NamedTuple):
    """A known name in a text: its first and last word, how it is known, and the families that it can be."""

    first: int
    last: int
    kind: int
    families: tuple[str, ...]

    def lies_in(self, other: "Match") -> bool:
        """Whether the other match says more: it covers this one and is longer, or equally long and better known."""
        covers = other.first <= self.first and self.last <= other.last
        size, others = self.last - self.first, other.last - other.first
        return covers and (others > size or other.kind < self.kind)


def normal(name: str) -> Words:
    """The words of a name that count: lower case, letters and digits apart, so that '3060ti' equals '3060 Ti'.

    A name that would be left with general words only ('Arc Graphics') or with a short number ('GeForce 210') keeps
    all its words: it must stand in a text as it is.
    """
    words = tuple(_words(name))
    return words if _stands_as_it_is(words) else _telling(words)


def _telling(words: Iterable[str]) -> Words:
    return tuple(word for word in words if word not in NOISE)


def _stands_as_it_is(words: Words) -> bool:
    telling = _telling(words)
    return SERIES.issuperset(telling) or (len(telling) == 1 and telling[0].isdigit() and len(telling[0]) < 4)


def families_named(text: str, table: Table) -> list[str]:
    """The families that `text` names: a product name, a pasted text of a tool, a WebGPU architecture or an id.

    One family is an answer, several are a question back, none means that not even the maker is known, or that a
    processor without graphics is named. A GPU that no list holds gives the general family of its maker, such as
    `nvidia-other`.
    """
    text = text.strip()
    if family := table.current_family(text):
        return [family]
    drawing = {line: set(_by_webgpu(line.strip(), table)) for line in text.split("\n")}
    architectures = set().union(*drawing.values())
    named = _by_name("\n".join(line for line, found in drawing.items() if not found), table)
    found = _joined(named, architectures, table) or _by_maker(text, table)
    return sorted(found, key=list(table.families).index)


def _by_webgpu(line: str, table: Table) -> Iterator[str]:
    maker, _, architecture = line.lower().partition(" ")
    return (id for id in table.vendors.get(maker, ()) if architecture in table.families[id].webgpu)


def _joined(named: set[str], architectures: set[str], table: Table) -> set[str]:
    """An architecture that a browser tells settles what the names of its maker leave open, or is a further GPU."""
    settled = {table.vendor_of(id) for id in named & architectures}
    makers = {table.vendor_of(id) for id in named}
    return {id for id in named if id in architectures or table.vendor_of(id) not in settled} | {
        id for id in architectures if table.vendor_of(id) not in makers
    }


def _by_name(text: str, table: Table) -> set[str]:
    """All GPUs that are named. A device id settles a name that fits several; a processor settles 'UHD Graphics'."""
    devices = set(_by_device(text, table))
    matches = [match for part in BREAK.split(text) for match in _in_part(part, table)]
    named = {kind: [match for match in matches if match.kind == kind] for kind in (CARD, GENERIC, BARE, PROCESSOR)}
    processors = {id for match in named[PROCESSOR] for id in match.families}
    cards = {id for match in named[CARD] for id in _narrowed(match, devices)}
    generic = {id for match in named[GENERIC] for id in _narrowed(match, devices or processors)}
    return cards | generic or devices or {id for match in named[BARE] for id in match.families} or processors


def _narrowed(match: Match, hints: set[str]) -> set[str]:
    return hints.intersection(match.families) or set(match.families)


def _by_device(text: str, table: Table) -> Iterator[str]:
    makers, ids = _makers(_words(text)), {id.lower() for id in DEVICE.findall(text)}
    for id, family in table.families.items():
        if table.vendor_of(id) in makers and not ids.isdisjoint(family.devices):
            yield id


def _by_maker(text: str, table: Table) -> set[str]:
    """The general families of the makers that stand in lines about graphics, or at least not about a processor."""
    lines = [set(_words(line)) for line in text.split("\n")]
    lines = [words for words in lines if GRAPHICS_WORDS & words or not PROCESSOR_WORDS & words]
    return {vendor + OTHER for words in lines for vendor in _makers(words)} & set(table.families)


def _in_part(part: str, table: Table) -> list[Match]:
    """The matches of one line that are not part of a longer one. Graphics beside a processor's name belongs to it."""
    if part.strip().lower().startswith("chip type"):
        return []  # dxdiag: the line above has the name
    matches = [*_matches(part, table), *_cut_off(part, table)]
    best = [match for match in matches if not any(match.lies_in(other) for other in matches)]
    if any(match.kind == PROCESSOR for match in best):
        best = [match for match in best if match.kind != GENERIC]
    if any(match.kind == PROCESSOR for match in best) or not PROCESSOR_WORDS.isdisjoint(_words(part)):
        best = [match._replace(kind=PROCESSOR) if _is_inside_a_processor(match, table) else match for match in best]
    if any(match.kind == CARD for match in best):
        best = [match for match in best if match.kind != GENERIC]
    return best


def _is_inside_a_processor(match: Match, table: Table) -> bool:
    return all(table.families[id].processors for id in match.families)


def _matches(part: str, table: Table) -> Iterator[Match]:
    words, glued = _words_and_glue(part)
    every = list(enumerate(words))
    telling = [(at, word) for at, word in every if word not in NOISE]
    without_series = [(at, word) for at, word in telling if word not in SERIES]
    makers, known = _makers(words) or set(BRANDS), _known_names(table)
    for form, readable in ((ALL, every), (TELLING, telling), (WITHOUT_SERIES, without_series)):
        for start in range(len(readable)):
            for end in range(start + 1, min(start + MOST_WORDS, len(readable)) + 1):
                found = readable[start:end]
                first, last = found[0][0], found[-1][0]
                after = readable[end][1] if end < len(readable) else ""
                for kind, families in known.get((form, tuple(word for _, word in found)), ()):
                    fitting = tuple(id for id in families if table.vendor_of(id) in makers)
                    wrong = (
                        (kind == GENERIC and after.isdigit())  # "HD Graphics 3000" is not just any HD Graphics
                        or (kind == PROCESSOR and last + 1 in glued)  # an i5-12400F is no i5-12400
                        or (kind == PROCESSOR and after.isdigit() and len(after) > 2)  # nor is "R7 5800H" an R7
                        or (kind == BARE and first > 0 and words[first - 1] in OTHER_SERIES)
                        or (kind == BARE and first in glued and words[first - 1] not in SERIES)  # X550VX: no RX 550
                    )
                    if not wrong and (fitting or not families):
                        yield Match(first, last, kind, fitting)


def _cut_off(part: str, table: Table) -> Iterator[Match]:
    """The cards whose names begin with what stands before three dots."""
    if cut := CUT_OFF.search(part):
        words = _telling(_words(part[: cut.end(1)]))
        for start in range(len(words)):
            begin = words[start:]
            if len(begin) < 2:
                break
            fitting = {id for id, names in _names_of_cards(table).items() for name in names if _begins(name, begin)}
            if fitting:
                yield Match(0, len(words), CARD, tuple(sorted(fitting)))
                break


def _begins(name: Words, begin: Words) -> bool:
    last = len(begin) - 1
    return len(name) > last and name[:last] == begin[:last] and name[last].startswith(begin[last])


@lru_cache(maxsize=4)
def _names_of_cards(table: Table) -> dict[str, list[Words]]:
    return {id: [normal(name) for name in family.names] for id, family in table.families.items()}


@lru_cache(maxsize=4)
def _known_names(table: Table) -> dict[tuple[int, Words], list[tuple[int, tuple[str, ...]]]]:
    """All names by form and words, each with the kinds in which it is known and the families of each kind."""
    known: dict[tuple[int, Words], dict[int, list[str]]] = {}

    def note(form: int, words: Words, kind: int, families: Iterable[str]) -> None:
        if words:
            known.setdefault((form, words), {}).setdefault(kind, []).extend(families)

    named = [(name, CARD, (id,)) for id, family in table.families.items() for name in family.names]
    named += [(name, PROCESSOR, (id,)) for id, family in table.families.items() for name in family.processors]
    named += [(name, CARD if re.search(r"\d", name) else GENERIC, ids) for name, ids in table.shared_names.items()]
    named += [(name, PROCESSOR, families) for name, families in table.shared_processors.items()]
    named += [(name, PROCESSOR, ()) for name in table.without_graphics]
    for name, kind, families in named:
        words = normal(name)
        as_it_is = _stands_as_it_is(tuple(_words(name)))
        note(ALL if as_it_is else TELLING, words, kind, families)
        if kind == CARD and not as_it_is:
            bare = tuple(word for word in words if word not in SERIES)
            if bare != words and any(word.isdigit() and len(word) > 2 for word in bare):
                note(WITHOUT_SERIES, bare, BARE, families)
    return {key: [(kind, tuple(ids)) for kind, ids in kinds.items()] for key, kinds in known.items()}


def _words(text: str) -> list[str]:
    return _words_and_glue(text)[0]


def _words_and_glue(text: str) -> tuple[list[str], set[int]]:
    """The words of a text, and the numbers of those that follow the one before without a space."""
    found = list(re.finditer(r"[a-z]+|\d+", NOT_A_NAME.sub(" ", text).lower()))
    glued = {at for at in range(1, len(found)) if found[at].start() == found[at - 1].end()}
    return [word[0] for word in found], glued


def _makers(words: Iterable[str]) -> set[str]:
    return {vendor for vendor, brands in BRANDS.items() if not brands.isdisjoint(words)}
