"""Data that is broken in any way stops the build with file and line, and with nothing else."""

import random
import re
import shutil
from pathlib import Path

import pytest

from decide.check import load_checked
from decide.problems import BrokenData

TINY = Path(__file__).parent / "tiny"
FILES = sorted(file.relative_to(TINY).as_posix() for file in TINY.glob("docs/**/*.yml"))
ROUNDS = 1_000
GARBAGE = [
    "",
    ":",
    "- [",
    "{",
    "}",
    "null",
    "[]",
    "{}",
    "~",
    "yes",
    "0",
    "-1",
    "1e9",
    "2026-99-99",
    "2999-01-01",
    "\t",
    "é圖",
]
GARBAGE += [
    "&a",
    "*a",
    "<<: *a",
    "!!python/object/apply:os.getcwd []",
    "!!binary x",
    "%",
    "\x00",
    "'",
    '"',
    "|",
    "# ",
    "{{ x }}",
]
PLACE = re.compile(r"^docs/[\w./-]+:\d+$")


def lines_of(text, chance):
    return text.split("\n"), chance.randrange(text.count("\n") + 1)


def drop_a_line(text, chance):
    lines, at = lines_of(text, chance)
    return "\n".join(lines[:at] + lines[at + 1 :])


def double_a_line(text, chance):
    lines, at = lines_of(text, chance)
    return "\n".join(lines[: at + 1] + lines[at:])


def swap_two_lines(text, chance):
    lines, at = lines_of(text, chance)
    other = chance.randrange(len(lines))
    lines[at], lines[other] = lines[other], lines[at]
    return "\n".join(lines)


def indent_a_line(text, chance):
    lines, at = lines_of(text, chance)
    lines[at] = " " * chance.randint(1, 4) + lines[at]
    return "\n".join(lines)


def put_garbage_for_a_word(text, chance):
    word = chance.choice(list(re.finditer(r"[^\s]+", text)))
    return text[: word.start()] + chance.choice(GARBAGE) + text[word.end() :]


def cut_the_end_off(text, chance):
    return text[: chance.randrange(len(text))]


MUTATIONS = (drop_a_line, double_a_line, swap_two_lines, indent_a_line, put_garbage_for_a_word, cut_the_end_off)


@pytest.mark.parametrize("file", FILES)
def test_broken_data_is_never_silent_and_never_a_crash(file, tmp_path):
    root = Path(shutil.copytree(TINY, tmp_path / "tiny"))
    chance, text = random.Random(file), (root / file).read_text(encoding="utf-8")
    stopped = 0
    for _ in range(ROUNDS // len(FILES) + 1):
        mutated = chance.choice(MUTATIONS)(text, chance)
        (root / file).write_text(mutated, encoding="utf-8")
        try:
            load_checked(root)
        except BrokenData as broken:
            stopped += 1
            assert broken.problems and all(PLACE.match(p.place) and p.what and p.do for p in broken.problems), mutated
    assert stopped
