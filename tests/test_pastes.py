"""Pasted outputs of tools, each with its source, tell which GPU and which Windows a PC has."""

from pathlib import Path

import pytest
import yaml

from decide.clues import clues_in
from decide.names import families_named

PASTES = yaml.safe_load((Path(__file__).parent / "pastes.yml").read_text(encoding="utf-8"))
each_paste = pytest.mark.parametrize("paste", [pytest.param(p, id=f"{p['kind']} {p['source']}") for p in PASTES])


@each_paste
def test_a_paste_tells_the_gpu(paste, table):
    assert set(families_named(paste["text"], table)) == set(paste["families"])


@each_paste
def test_a_paste_tells_about_the_pc(paste, table):
    assert clues_in(paste["text"], table) == paste["tells"]


def test_each_tool_that_people_use_is_among_the_pastes(table):
    kinds = {paste["kind"] for paste in PASTES}
    assert kinds >= {"nvidia-smi", "dxdiag", "systeminfo", "wsl-version", "task-manager", "winver"}
    assert {clue.tells for clue in table.clues} == {kind for paste in PASTES for kind in paste["tells"]}


def test_a_server_is_no_windows_that_we_ask_about(table):
    assert "windows" not in clues_in("Microsoft Windows Server 2025 Standard\n10.0.26100 N/A Build 26100", table)


def test_the_browser_reads_the_same(page, table):
    page.goto("gpus/")
    read = "texts => gpuPaths.load().then(({cluesIn, familiesNamed}) => texts.map(t => [familiesNamed(t), cluesIn(t)]))"
    texts = [paste["text"] for paste in PASTES]
    assert page.evaluate(read, texts) == [[families_named(t, table), clues_in(t, table)] for t in texts]
