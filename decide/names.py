"""From the name that people have ("NVIDIA GeForce RTX 3060 Laptop GPU") to a GPU family."""

import re
from collections.abc import Callable

from decide.table import Table

NOISE = frozenset(
    [
        "nvidia",
        "geforce",
        "amd",
        "ati",
        "radeon",
        "intel",
        "qualcomm",
        "graphics",
        "laptop",
        "notebook",
        "mobile",
        "gpu",
        "card",
        "with",
        "design",
        "max",
        "q",
        "core",
        "processor",
        "inc",
        "corporation",
    ]
)
"""Words that do not tell one family from another."""
SERIES = frozenset(["rtx", "gtx", "gt", "rx", "arc", "adreno"])
TRADEMARK = re.compile(r"\((?:r|tm|c)\)|[®™©]", re.IGNORECASE)


BRANDS = {
    "nvidia": {"nvidia", "geforce", "quadro", "rtx", "gtx"},
    "amd": {"amd", "radeon", "ryzen", "rx"},
    "intel": {"intel", "arc", "iris", "uhd"},
    "qualcomm": {"qualcomm", "adreno", "snapdragon"},
}
"""Words that name the maker: 'GeForce 840M' is no Radeon 840M."""


def normal(name: str) -> tuple[str, ...]:
    """The words of a name that count: lower case, letters and digits apart, so that '3060ti' equals '3060 Ti'."""
    return tuple(word for word in _words(name) if word not in NOISE)


def _words(name: str) -> list[str]:
    return re.findall(r"[a-z]+|\d+", TRADEMARK.sub(" ", name).lower())


def families_named(text: str, table: Table) -> list[str]:
    """The families whose longest known name stands in `text` as whole words; an id counts as a name.

    One family is an answer, several are a question back, none means that the name is not known.
    """
    if text in table.families:
        return [text]
    words = normal(text)
    return _matching(words, text, table, normal) or _matching(
        _bare(words), text, table, lambda name: _bare(normal(name))
    )


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name without its series: people write '3060ti' for 'RTX 3060 Ti'."""
    return tuple(word for word in words if word not in SERIES)


def _matching(words: tuple[str, ...], text: str, table: Table, form: Callable[[str], tuple[str, ...]]) -> list[str]:
    said = set(_words(text))
    makers = {vendor for vendor, brands in BRANDS.items() if brands & said} or set(BRANDS)
    best, found = 0, set()
    for id, family in table.families.items():
        if table.vendor_of(id) not in makers:
            continue
        for name in family.names:
            wanted = form(name)
            size = len(wanted)
            if size and size >= best and any(words[i : i + size] == wanted for i in range(len(words) - size + 1)):
                found = found | {id} if size == best else {id}
                best = size
    return sorted(found)
