"""What the commands install: read from the commands, and known not to be a trap. No network here."""

import re

import pytest
from conftest import ROOT

from decide.packages import packages_of, platform_of, python_of
from decide.resolve import as_line


def test_each_path_that_installs_packages_has_a_record_of_what_resolved(path_id, table):
    installs = bool(packages_of(ROOT, table, table.paths[path_id]))
    assert installs == (path_id in table.resolutions)


def test_each_record_says_what_was_asked(resolved_id, table):
    found, path = table.resolutions[resolved_id], table.paths[resolved_id]
    assert found.python == python_of(ROOT, table, path)
    assert found.platform == platform_of(path)
    if found.result == "resolves":
        assert found.python in found.pythons and found.versions
    else:
        assert found.why.startswith("https://")


@pytest.mark.parametrize(
    ("path", "platform", "python", "requirement", "index"),
    [
        ("pytorch-cuda-windows", "windows", "3.13", "torch", "https://download.pytorch.org/whl/cu130"),
        ("pytorch-cuda-windows-arm", "arm", "3.13", "torch==2.14.0+cu134", None),
        ("jax-cuda-wsl", "linux", "3.12", "jax[cuda13]", None),
        ("tensorflow-directml-plugin-wsl", "linux", "3.10", "numpy<2", None),
        ("tensorflow-1-directml-wsl", "linux", "3.7", "tensorflow-directml==1.15.8", None),
    ],
)
def test_the_commands_say_what_is_resolved_where(path, platform, python, requirement, index, table):
    [packages] = packages_of(ROOT, table, table.paths[path])
    assert (platform_of(table.paths[path]), python_of(ROOT, table, table.paths[path])) == (platform, python)
    assert requirement in packages.requirements and packages.index == index


def test_lines_to_choose_from_are_resolved_one_by_one(table):
    choices = packages_of(ROOT, table, table.paths["pytorch-rocm-windows"])
    assert len(choices) == len({packages.requirements for packages in choices}) > 1


def test_an_index_that_did_not_answer_never_reads_as_passed(resolved_id, table, soup, language, words):
    found, page = table.resolutions[resolved_id], table.paths[resolved_id].page
    said = soup(language, page).find(id=f"{resolved_id}-limits").find_next("ul").get_text()
    resolved = found.result == "resolves"
    assert ("not reachable" in as_line(resolved_id, found)) != resolved
    assert (words[language].strings["ui"]["resolution"]["resolves"] in said) == resolved


def test_each_trap_would_be_recognised(table):
    """A resolver's answer like the one that was seen is caught; one with the missing packages is not."""
    for trap in table.traps.values():
        picked = {name: f"{begin}9" for name, begin in trap.picks.items()}
        assert trap.catches(picked)
        assert not trap.catches({name: "999" for name in trap.picks})
        if trap.lacks:
            assert not trap.catches({**picked, f"{trap.lacks}cublas": "13.0"})
        assert re.match(r"[\w.-]+", trap.asks)
