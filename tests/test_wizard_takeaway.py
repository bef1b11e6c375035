"""What people take away from a recommendation: a summary, and scripts for the shells that the commands are for."""

import subprocess
from pathlib import Path

import pytest
from conftest import BOTH_ENGINES, ROOT
from playwright.sync_api import expect
from wizard_page import FULL, choose, expect_path, open_wizard

ENGINES = BOTH_ENGINES


def test_a_summary_can_be_copied(page, language, words):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_wizard(page, language, FULL)
    page.locator("[data-take=summary]:visible").click()
    expect(page.locator("[data-take=summary]:visible + [role=status]")).to_have_text(
        words[language].strings["ui"]["wizard"]["copied"]
    )
    summary = page.evaluate("navigator.clipboard.readText()")
    assert words[language].paths["pytorch-cuda-windows"]["title"] in summary
    assert summary.endswith(f"#{FULL}")
    assert words[language].strings["questions"]["where"]["answers"]["any"]["label"] in summary


def saved(page, shell):
    with page.expect_download() as download:
        page.locator(f"[data-take={shell}]:visible").click()
    return download.value.suggested_filename, Path(download.value.path()).read_text(encoding="utf-8")


def test_the_commands_can_be_saved_as_scripts_for_their_shells(page, table):
    open_wizard(page, fragment="gpu=nvidia-ampere&use=rapids&where=any")
    name, bash = saved(page, "bash")
    assert name == "rapids-wsl.sh" and bash.startswith("#!/bin/bash\n") and "set -euo pipefail" in bash
    assert subprocess.run(["bash", "-n"], input=bash, text=True).returncode == 0
    install = (ROOT / "docs/commands/rapids-wsl/install.sh").read_text(encoding="utf-8").strip()
    assert install in bash and "wsl --update" not in bash
    name, powershell = saved(page, "powershell")
    assert name == "rapids-wsl.ps1" and powershell.startswith("\ufeff# ")
    assert "wsl --update\nif ($LASTEXITCODE)" in powershell and "gpu-env/bin" not in powershell


def test_a_script_has_only_the_commands_of_the_card(page):
    open_wizard(page, fragment="gpu=amd-rdna4-lower&use=pytorch&where=windows&windows=11")
    expect(page.locator("[data-take=bash]")).to_have_count(2)  # one in the templates, one in the result
    expect(page.locator("[data-take=bash]:visible")).to_have_count(0)
    _, powershell = saved(page, "powershell")
    assert "device-gfx1201" in powershell and "device-gfx1100" not in powershell


def test_a_script_ends_with_the_check_and_what_it_shall_print(page, table, words):
    open_wizard(page, fragment="gpu=nvidia-ampere&use=rapids&where=any")
    check = table.paths["rapids-wsl"].verify
    code, shown = (
        (ROOT / "docs/commands" / file).read_text(encoding="utf-8").strip() for file in (check.command, check.expect)
    )
    _, bash = saved(page, "bash")
    assert bash.index("pip install") < bash.index(f"~/gpu-env/bin/python - << 'CHECK'\n{code}\nCHECK\n")
    assert all(line in bash.split("CHECK")[-1] for line in shown.splitlines())
    assert code not in saved(page, "powershell")[1]
    open_wizard(page, fragment="gpu=nvidia-ampere&use=pytorch&where=windows")
    code = (
        (ROOT / "docs/commands" / table.paths["pytorch-cuda-windows"].verify.command)
        .read_text(encoding="utf-8")
        .strip()
    )
    assert f"@'\n{code}\n'@ | & $HOME\\gpu-env\\Scripts\\python.exe -\n" in saved(page, "powershell")[1]


@pytest.fixture(scope="session")
def answers_to(table):
    """A set of answers for each path with commands for Ubuntu that some answers lead to."""

    def is_for_ubuntu(path):
        return any(step.command and step.command.endswith(".sh") for _, _, step in path.all_steps())

    return {
        table.rows[row].use: answers
        for answers, [row] in table.meetings
        if table.rows[row].use in table.paths and is_for_ubuntu(table.paths[table.rows[row].use])
    }


def test_a_script_asks_which_card_it_is_where_a_family_has_several_lines(page):
    open_wizard(page, fragment="gpu=amd-rdna3&use=pytorch&where=wsl&windows=11")
    _, bash = saved(page, "bash")
    install = bash[bash.index("case $choice in") : bash.index("esac")]
    assert install.count("pip install") == bash.count("pip install") == 2
    open_wizard(page, fragment="gpu=amd-rdna3&use=pytorch&where=windows&windows=11")
    _, powershell = saved(page, "powershell")
    assert powershell.index("switch (Read-Host") < powershell.index("pip install")


def test_each_bash_script_is_well_formed(wizards, language, answers_to):
    """Whatever the titles and commands hold: quotes, apostrophes, dollar signs."""
    page = wizards(language)
    for path, answers in answers_to.items():
        open_wizard(page, language, "&".join(f"{question}={answer}" for question, answer in answers.items()))
        expect_path(page, path)
        _, bash = saved(page, "bash")
        assert subprocess.run(["bash", "-n"], input=bash, text=True).returncode == 0, path
    assert answers_to


def test_a_script_names_the_steps_that_have_no_command_in_it(page, words):
    open_wizard(page, fragment="gpu=nvidia-ampere&use=rapids&where=any")
    _, bash = saved(page, "bash")
    driver = words["en"].steps["update-nvidia-driver"]["title"]
    assert bash.index(driver) < bash.index("pip install")
    assert words["en"].strings["ui"]["wizard"]["script_elsewhere"] in bash


def test_a_saved_copy_of_the_page_still_answers(browsers, engine, site):
    page = browsers(engine).new_context().new_page()
    page.goto(f"{(site / 'wizard' / 'index.html').as_uri()}#{FULL}")
    expect_path(page, "pytorch-cuda-windows")
    page.locator(".wizard-told dd a").nth(1).click()
    choose(page, "use", "jax")
    expect_path(page, "jax-cuda-wsl")
    page.context.close()
