"""Our own data: every row, path and family does its work."""

import re
from pathlib import Path

import pytest
import yaml

from decide.names import families_named

COMMANDS = Path(__file__).parent.parent / "docs" / "commands"
COMPUTES = re.compile(r"@|matmul|MatMul|\+ *[a-z(]|\badd\b|sum\(|\.dot\(|ollama|cuda-sample|nbody|llama", re.IGNORECASE)


def test_the_data_has_no_problem(project):
    assert project[0].meetings


def test_each_row_answers_somebody(row_index, table):
    assert any(met == [row_index] for _, met in table.meetings)


def test_each_path_is_shown_on_its_guide_in_every_language(path_id, table, words):
    for language in words:
        page = Path(__file__).parent.parent / "docs" / language / f"{table.paths[path_id].page}.md"
        assert f"<!-- path: {path_id} -->" in page.read_text(encoding="utf-8")


def test_each_check_computes_on_the_device(path_id, table):
    check = (COMMANDS / table.paths[path_id].verify.command).read_text(encoding="utf-8")
    assert COMPUTES.search(check), "the check only asks whether a device is there"


def test_each_check_shows_what_it_prints(path_id, table):
    assert (COMMANDS / table.paths[path_id].verify.expect).read_text(encoding="utf-8").strip()


def test_each_command_file_is_used(table, words):
    pages = "".join(page.read_text(encoding="utf-8") for page in (COMMANDS.parent / "en").glob("*.md"))
    used = set(re.findall(r"<!-- command: (\S+) -->", pages)) | {s.command for s in table.steps.values()}
    partials = "".join(
        file.read_text(encoding="utf-8") for file in (COMMANDS.parent.parent / "overrides/partials").glob("*.md")
    )
    used |= {"shared/start-python.ps1", "shared/start-python.sh", *re.findall(r'project\.command\("(\S+)"\)', partials)}
    used |= {file for problem in table.problems.values() for file in problem.files}
    for path in table.paths.values():
        steps = (*path.steps, *path.remove)
        used |= {path.verify.command, path.verify.expect, *(step.command for step in steps)}
        used |= {variant.command for step in steps for variant in step.variants}
    assert {file.relative_to(COMMANDS).as_posix() for file in COMMANDS.rglob("*.*")} - used == set()


def test_each_fact_is_used(table):
    sentences = "".join(
        file.read_text(encoding="utf-8")
        for pattern in ("*.md", "*.yml", "paths/*.yml")
        for file in (COMMANDS.parent / "en").glob(pattern)
    )
    assert [id for id in table.facts if f"{{{{ {id} }}}}" not in sentences] == []


def test_each_gpu_name_finds_its_family(family_id, table):
    family = table.families[family_id]
    maker = {"nvidia": "NVIDIA", "amd": "AMD Radeon", "intel": "Intel(R)", "qualcomm": "Qualcomm(R)", "other": ""}
    wrong = {
        name: found
        for name in family.names
        if (found := families_named(f"{maker[table.vendor_of(family_id)]} {name}", table)) != [family_id]
    }
    assert not wrong


@pytest.mark.parametrize(
    ("pasted", "family"),
    [
        ("NVIDIA GeForce RTX 3060 Laptop GPU", "nvidia-ampere"),
        ("3060ti", "nvidia-ampere"),
        ("rx6700xt", "amd-rdna2"),
        ("GeForce GTX 1650 with Max-Q Design", "nvidia-turing"),
        ("Intel(R) Iris(R) Xe Graphics", "intel-xe-lp"),
        ("AMD Radeon(TM) 780M Graphics", "amd-rdna3-apu"),
        ("Intel(R) UHD Graphics 620", "intel-gen-9-5"),
        ("amd-rdna4", "amd-rdna4"),
    ],
)
def test_a_pasted_name_finds_the_family(pasted, family, table):
    assert families_named(pasted, table) == [family]


def test_an_unknown_name_finds_nothing(table):
    assert families_named("Voodoo 3", table) == []


def test_published_ids_stay(table):
    """Ids stand in links that people share. Remove none: give a retired one an alias that says what replaced it."""
    published = yaml.safe_load((Path(__file__).parent / "published-ids.yml").read_text(encoding="utf-8"))
    assert set(published["paths"]) <= {*table.paths, *table.retired}
    assert set(published["gpus"]) == {*table.families, *(old for old in table.retired if old not in table.paths)}
