"""`python -m decide`: says what the wizard says, and its exit codes are a promise."""

import io
import json

import pytest

from decide.__main__ import main

RTX_3060 = ["--gpu", "RTX 3060 Laptop GPU", "--use", "tensorflow", "--level", "beginner"]


def test_an_answer_is_exit_code_0(capsys):
    assert main([*RTX_3060, "--where", "any", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["path"] == "tensorflow-cuda-wsl"
    assert answer["gpu"] == {"family": "nvidia-ampere", "vendor": "nvidia", "architecture": "Ampere"}
    assert answer["anchor"] == "wizard/#tensorflow-cuda-wsl"
    assert set(answer) >= {"answers", "status", "because", "alternatives", "why_not", "would_change"}


def test_a_dead_end_is_exit_code_1_and_says_what_works_instead(capsys):
    assert main([*RTX_3060, "--where", "windows", "--json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert answer["path"] is None
    assert answer["instead"][0] == "tensorflow-cuda-wsl"
    assert {"where": "any", "path": "tensorflow-cuda-wsl"} in answer["would_change"]


@pytest.mark.parametrize(
    ("arguments", "allowed"),
    [
        (["--gpu", "RTX 4060", "--use", "fortran"], "pytorch, tensorflow, jax"),
        (["--gpu", "Voodoo 3", "--use", "pytorch"], "nvidia-ampere"),
        (["--gpu", "RTX 4060", "--use", "pytorch", "--where", "linux"], "windows, wsl, any"),
        ([*RTX_3060, "--where", "any", "--lang", "tlh"], "en"),
        (["--gpu", "RTX 4060", "--use", "pytorch", "--windows", "arm"], "x64"),
    ],
)
def test_bad_input_is_exit_code_2_and_lists_what_is_allowed(arguments, allowed, capsys):
    assert main(arguments) == 2
    assert allowed in capsys.readouterr().err


def test_all_wrong_answers_are_told_at_once(capsys):
    assert main(["--gpu", "Voodoo 3", "--use", "fortran", "--where", "linux"]) == 2
    told = capsys.readouterr().err
    assert all(question in told for question in ("--gpu", "--use", "--where"))


def test_open_questions_are_asked_for(capsys):
    assert main(["--gpu", "RTX 4060", "--use", "pytorch"]) == 2
    told = capsys.readouterr().err
    assert "--where" in told and "--level" in told and "--windows" not in told


def test_open_questions_may_stay_open(capsys):
    assert main(["--gpu", "RTX 4060", "--use", "pytorch", "--partial", "--json"]) == 0
    assert set(json.loads(capsys.readouterr().out)["paths"]) == {"pytorch-cuda-windows", "pytorch-cuda-wsl"}


def test_the_answer_comes_in_the_language_asked_for(language, words, capsys):
    assert main([*RTX_3060, "--where", "any", "--lang", language]) == 0
    assert words[language].paths["tensorflow-cuda-wsl"]["title"] in capsys.readouterr().out


def test_an_unknown_name_gets_the_general_way_of_its_maker_and_says_so(capsys):
    assert main(["--gpu", "NVIDIA GeForce RTX 9999", "--use", "llm", "--where", "any", "--json"]) == 0
    printed = capsys.readouterr()
    assert json.loads(printed.out)["gpu"]["family"] == "nvidia-other"
    assert "RTX 9999" in printed.err


def test_a_name_that_fits_several_families_is_asked_back(capsys):
    assert main(["--gpu", "GeForce GT 730", "--use", "llm", "--where", "any"]) == 2
    assert "nvidia-kepler (GeForce GTX 700, GTX 600), nvidia-fermi (" in capsys.readouterr().err


def test_what_is_due_is_listed_and_an_exit_code(capsys, table):
    assert main(["--due", "2000-01-01"]) == 0
    assert main(["--due", "2999-01-01"]) == 1
    assert "docs/data/facts/" in capsys.readouterr().out


def test_a_pasted_text_is_read_from_standard_input(capsys, monkeypatch):
    dxdiag = "Operating System: Windows 11 Home 64-bit (10.0, Build 26100)\n Card name: AMD Radeon RX 7900 XTX\n"
    monkeypatch.setattr("sys.stdin", io.StringIO(dxdiag))
    assert main(["--gpu", "-", "--use", "pytorch", "--where", "windows", "--level", "beginner", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["answers"]["windows"] == "11"


def test_an_error_leads_to_its_cause_and_fix(capsys, words):
    log = "line one\nAssertionError: Torch not compiled with CUDA enabled"
    assert main(["--error", log, "--lang", "fr-FR"]) == 0
    said = capsys.readouterr().out
    assert words["fr-FR"].problems["torch-without-cuda"]["title"] in said and "> AssertionError" in said
    assert "pip uninstall -y torch" in said
    assert main(["--error", log, "--json"]) == 0
    [problem] = json.loads(capsys.readouterr().out)["problems"]
    assert problem == {"id": "torch-without-cuda", "lines": [1], "anchor": "troubleshooting/#torch-without-cuda"}


def test_an_unknown_error_is_exit_code_1(capsys):
    assert main(["--error", "KeyError: 'mine'"]) == 1
    assert capsys.readouterr().out
