"""From a pasted text (dxdiag, systeminfo, nvidia-smi, a log) to what it tells about a PC besides its GPU."""

import re

from decide.table import Table

UNKNOWN = "unknown"
"""The value of a clue that rules out the next ones, such as Windows Server, and tells nothing itself."""


def clues_in(text: str, table: Table) -> dict[str, str]:
    """What the text tells: an answer to `windows`, and versions as the text writes them, by the name of the clue.

    overrides/assets/gpu-search.js does the same in the browser; a test compares both.
    """
    told: dict[str, str] = {}
    for clue in table.clues:
        if clue.tells not in told and (found := re.search(clue.pattern, text, re.IGNORECASE | re.MULTILINE)):
            told[clue.tells] = clue.value or found[1]
    return {kind: value for kind, value in told.items() if value != UNKNOWN}
