"""Known problems are found in real messages, the root cause first, and never in healthy logs."""

import time
from pathlib import Path

import pytest
import yaml
from conftest import LANGUAGES, url_of
from playwright.sync_api import expect

from decide.diagnose import problems_in

HERE = Path(__file__).parent


def read(name):
    return yaml.safe_load((HERE / name).read_text(encoding="utf-8"))


MESSAGES, HARMLESS = read("problem-messages.yml"), read("harmless-logs.yml")


def _row(entry):
    marks = [pytest.mark.xfail(strict=True, reason=entry["wrong"])] if "wrong" in entry else []
    return pytest.param(entry, id=f"{entry['problem']} {entry['source']}", marks=marks)


@pytest.mark.parametrize("message", [_row(message) for message in MESSAGES])
def test_a_real_message_leads_to_its_root_cause(message, table):
    found = problems_in(message["text"], table)
    assert [match.id for match in found][:1] == [message["problem"]]


@pytest.mark.parametrize("log", HARMLESS, ids=lambda log: log["source"])
def test_a_healthy_log_raises_no_alarm(log, table):
    assert [match.id for match in problems_in(log["text"], table)] == []


def test_at_most_one_root_cause_in_a_hundred_is_wrong():
    assert len(MESSAGES) >= 300 and len(HARMLESS) >= 200
    assert sum("wrong" in message for message in MESSAGES) <= len(MESSAGES) / 100


def test_each_message_and_log_says_where_it_was_seen():
    assert [entry for entry in (*MESSAGES, *HARMLESS) if not entry["source"].startswith("https://")] == []


def test_there_are_as_many_problems_as_promised(table):
    assert len(table.problems) >= 120
    unseen = [id for id, problem in table.problems.items() if problem.says and not _messages_of(id)]
    assert len(unseen) < len(table.problems) / 20, unseen


def _messages_of(problem):
    return [message for message in MESSAGES if message["problem"] == problem]


def test_a_cause_stands_before_what_follows_from_it(table):
    for id, problem in table.problems.items():
        for cause in problem.because:
            if problem.says and table.problems[cause].says:
                log = "\n".join(
                    pattern.replace("*", " ") for one in (id, cause) for pattern in table.problems[one].says[0]
                )
                order = [match.id for match in problems_in(log, table)]
                if id in order and cause in order:
                    assert order.index(cause) < order.index(id)


HOSTILE = {
    "one long line of almost": "Torch not compiled with " * 50_000,
    "the first piece a million times": "libcuda.so " * 100_000,
    "many short lines": "error\n" * 200_000,
    "every first piece": "{firsts}\n" * 4,
}


@pytest.mark.parametrize("text", HOSTILE)
def test_no_log_runs_away(text, table):
    """Twice the log, about twice the time: nothing grows faster than the log. The factor leaves room for a busy machine."""
    firsts = " ".join(p.split("*")[0] for one in table.problems.values() for patterns in one.says for p in patterns)
    log = HOSTILE[text].replace("{firsts}", firsts)

    def seconds(log):
        start = time.perf_counter()
        problems_in(log, table)
        return time.perf_counter() - start

    once = min(seconds(log) for _ in range(2))
    assert seconds(log + log) < 4 * once + 0.5


# --- in the browser


def open_troubleshooting(page, language="en", fragment=""):
    page.goto(url_of(language, "troubleshooting", fragment))


def test_browser_and_python_find_the_same(page, table):
    open_troubleshooting(page)
    logs = [entry["text"] for entry in (*MESSAGES, *HARMLESS)]
    found = page.evaluate("logs => gpuPaths.problemsIn(logs)", logs)
    wanted = [[(match.id, list(match.lines), match.weight) for match in problems_in(log, table)] for log in logs]
    assert [[(match["id"], match["lines"], match["weight"]) for match in matches] for matches in found] == wanted


def test_a_pasted_log_shows_cause_line_and_pc(page, language, words):
    open_troubleshooting(page, language)
    page.locator("#log").fill(
        "Driver Version: 572.83   CUDA Version: 12.8\nNVIDIA GeForce RTX 5070\nWindows 11\n"
        "NVIDIA GeForce RTX 5070 with CUDA capability sm_120 is not compatible with the current PyTorch installation."
    )
    first = page.locator("#log-found li").first
    expect(first).to_contain_text(words[language].problems["torch-older-than-card"]["title"])
    expect(first.locator("mark")).to_contain_text("sm_120")
    assert first.locator("a").get_attribute("href").endswith("problems-check/#torch-older-than-card")
    expect(page.locator("#log-found .md-button")).to_be_visible()
    assert page.locator("#log-found .md-button").evaluate("a => a.hash") == "#gpu=nvidia-blackwell&windows=11"


def test_a_log_that_we_do_not_know_says_so(page, language, words):
    open_troubleshooting(page, language)
    page.locator("#log").fill("KeyError: 'my_own_key'")
    expect(page.locator("#log-found p").first).to_have_text(words[language].strings["ui"]["problems"]["none"])
    expect(page.locator("#log-found li")).to_have_count(0)


def test_pasted_markup_stays_text(page):
    open_troubleshooting(page)
    page.locator("#log").fill("<img src=x onerror=alert(1)> Torch not compiled with CUDA enabled <script>1</script>")
    expect(page.locator("#log-found mark")).to_be_visible()
    assert page.locator("#log-found :is(img, script)").count() == 0


def test_without_script_every_problem_can_be_searched_and_opened(page_without_script, language, table):
    page = page_without_script
    open_troubleshooting(page, language)
    assert page.locator("#log-search:visible").count() == 0
    assert page.locator("ul.problems > li").count() == len(table.problems)
    page.locator("#torch-without-cuda a").first.evaluate("link => link.href")
    page.goto(url_of(language, "problems-check", "torch-without-cuda"))
    expect(page.locator("#torch-without-cuda")).to_be_visible()


# --- as files


@pytest.mark.parametrize("target", LANGUAGES)
def test_each_problem_has_an_anchor_in_each_language(target, ids_of, table):
    for id, problem in table.problems.items():
        assert id in ids_of(target, "troubleshooting")
        assert id in ids_of(target, f"problems-{problem.shows}")


def test_each_path_links_to_the_problems_it_can_hit(path_id, soup, language, table):
    guide = soup(language, table.paths[path_id].page)
    links = {link["href"].rpartition("#")[2] for link in guide.select("article details a[href*='problems-']")}
    assert links >= {id for id, problem in table.problems.items() if path_id in problem.paths}


FAILURES = read("failures.yml")


@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: failure["who"])
def test_a_real_person_reaches_the_cause_and_the_fix(failure, table, words):
    problem = failure["problem"]
    if "pastes" in failure:
        assert problems_in(failure["pastes"], table)[0].id == problem
    assert words["en"].problems[problem]["cause"] and words["en"].problems[problem]["fix"]


def test_most_of_what_a_check_prints_instead_leads_to_a_problem(table, soup):
    differences = [(path, difference.sees) for path in table.paths.values() for difference in path.verify.differs]
    linked = 0
    for page in {path.page for path, _ in differences}:
        linked += len(soup("en", page).select("article dd > a[href*='problems-'], article dd p > a[href*='problems-']"))
    assert linked > len(differences) / 2
