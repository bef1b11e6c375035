"""`python -m decide`: what the wizard says, in a terminal.

Exit codes: 0 answered, 1 dead end, 2 bad input (with the allowed values) or broken data.
"""

import argparse
import json
import sys
from datetime import date
from pathlib import Path
from textwrap import indent
from typing import Any

from decide.check import load_checked
from decide.clues import clues_in
from decide.diagnose import problems_in
from decide.freshness import all_behind
from decide.glossary import check_glossaries
from decide.names import OTHER, families_named
from decide.plain import plain
from decide.problems import BrokenData
from decide.shelf_life import claims, due
from decide.table import Answer, Table
from decide.words import SOURCE_LANGUAGE, Words

ROOT = Path(__file__).parent.parent
ANSWERED, DEAD_END, BAD_INPUT = 0, 1, 2


class BadInput(Exception):
    """The command line says something that cannot be answered; the message holds the allowed values."""


def main(arguments: list[str] | None = None) -> int:
    """Answer one command line. Returns the exit code."""
    try:
        table, words = load_checked(ROOT)
    except BrokenData as broken:
        print(broken, file=sys.stderr)
        return BAD_INPUT
    options = _parser(table).parse_args(arguments)
    if options.due:
        return _print_due(table, options.due)
    if options.check:
        if slips := list(check_glossaries(ROOT, table, words)):
            print(BrokenData(slips), file=sys.stderr)
            return BAD_INPUT
        for hint in (*all_behind(ROOT, words), *due(table, date.today())):
            print(f"warning: {hint}")
        print(
            f"{len(table.paths)} paths, {len(table.families)} GPU families, "
            f"{len(table.meetings)} sets of answers: all good."
        )
        return ANSWERED
    try:
        if options.lang not in words:
            raise BadInput(f"--lang: '{options.lang}' is not known. Allowed: {', '.join(words)}.")
        if options.error:
            return _print_problems(table, words[options.lang], options)
        answers = _answers(table, options)
        missing = _missing(table, answers)
        if missing and not options.partial:
            raise BadInput("\n".join(["Not answered yet:", *missing]))
    except BadInput as bad:
        print(bad, file=sys.stderr)
        return BAD_INPUT
    if missing:
        _print_partial(table, answers, options.json)
        return ANSWERED
    answer = table.decide(answers)
    if options.json:
        print(json.dumps(as_json(table, answer), ensure_ascii=False, indent=2))
    else:
        print(as_text(table, words[options.lang], answer))
    return ANSWERED if answer.path else DEAD_END


def _parser(table: Table) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m decide", description=__doc__.splitlines()[0])
    parser.add_argument(
        "--gpu", help='a name as your PC shows it ("RTX 3060 Laptop GPU"), a family id, or - to read a pasted text'
    )
    for question, data in table.questions.items():
        if question != "gpu":
            parser.add_argument(f"--{question}", help=f"one of {', '.join(data.answers)}")
    parser.add_argument(
        "--error", metavar="TEXT", help="find known problems in an error or a log; - reads it from a file"
    )
    parser.add_argument("--lang", default=SOURCE_LANGUAGE, help="language of the answer")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--partial", action="store_true", help="leave open questions open")
    parser.add_argument("--check", action="store_true", help="check all data and words, and answer nothing")
    parser.add_argument(
        "--due",
        metavar="DATE",
        nargs="?",
        const=date.today(),
        type=date.fromisoformat,
        help="list the claims that have to be checked again by today or by DATE, and answer nothing",
    )
    return parser


def _print_problems(table: Table, words: Words, options: argparse.Namespace) -> int:
    """List the known problems in a log, the root cause first. Exit code 1 if there is none."""
    log = sys.stdin.read() if options.error == "-" else options.error
    found = problems_in(log, table)
    if options.json:
        shown = [{"id": one.id, "lines": one.lines, "anchor": f"troubleshooting/#{one.id}"} for one in found]
        print(json.dumps({"problems": shown}, indent=2))
        return ANSWERED if found else DEAD_END
    said, lines = words.strings["ui"]["problems"], log.split("\n")
    print(said["found"] if found else said["none"])
    for match in found:
        text, problem = words.problems[match.id], table.problems[match.id]
        print(f"\n{text['title']}\n  {plain(text['cause'], table)}")
        print("\n".join(f"  > {lines[line].strip()}" for line in match.lines))
        for number, (step, file) in enumerate(zip(text["fix"], problem.fix, strict=True), 1):
            print(f"  {number}. {plain(step, table)}")
            if file:
                command = (ROOT / "docs" / "commands" / file).read_text(encoding="utf-8").rstrip()
                print(indent(command, "       "))
        print(f"  {words.strings['ui']['sources']}: {problem.source}")
    return ANSWERED if found else DEAD_END


def _print_due(table: Table, day: date) -> int:
    """List what is due, the oldest first. Exit code 1 if there is something."""
    hints = list(due(table, day))
    print("\n".join(map(str, hints)))
    print(f"{len(hints)} of {sum(1 for _ in claims(table))} claims have to be checked again by {day}.")
    return 1 if hints else 0


def _answers(table: Table, options: argparse.Namespace) -> dict[str, str]:
    """The given answers as ids. Raises BadInput naming every wrong one with what is allowed."""
    answers, wrong = {}, []
    if options.gpu == "-":
        _read_paste(table, options)
    for question, data in table.questions.items():
        given = getattr(options, question)
        if given is None:
            continue
        found = families_named(given, table) if question == "gpu" else [given] if given in data.answers else []
        if len(found) == 1:
            answers[question] = found[0]
            if found[0].endswith(OTHER) and given != found[0]:
                print(f"--gpu: no list knows '{given}'. This is the general way for its maker.", file=sys.stderr)
        elif found:
            wrong.append(f"--gpu: '{given}' fits several families. Say which one: {_with_labels(table, found)}.")
        else:
            wrong.append(f"--{question}: '{given}' is not known. Allowed: {', '.join(data.answers)}.")
    if not wrong and not table.can_be(answers):
        host = table.families[answers["gpu"]].host
        wrong.append(
            f"--windows: '{answers['windows']}' does not go with this GPU, which sits in a PC of the kind {host}."
        )
    if wrong:
        raise BadInput("\n".join(wrong))
    return answers


def _read_paste(table: Table, options: argparse.Namespace) -> None:
    """Take the GPU, and the Windows if it was not given, from a text such as dxdiag's on standard input."""
    options.gpu = sys.stdin.read()
    options.windows = options.windows or clues_in(options.gpu, table).get("windows")


def _with_labels(table: Table, families: list[str]) -> str:
    labels = {id: table.families[id].label for id in families}
    return ", ".join(f"{id} ({label})" if label else id for id, label in labels.items())


def _missing(table: Table, answers: dict[str, str]) -> list[str]:
    return [
        f"--{question}: one of {', '.join(data.answers)}"
        for question, data in table.questions.items()
        if question not in answers and table.can_matter(question, answers)
    ]


def _print_partial(table: Table, answers: dict[str, str], in_json: bool) -> None:
    paths = sorted({row.use for row in map(table.row_for, table.answer_sets(answers))} - {"none"})
    open_questions = [id for id in table.questions if id not in answers and table.can_matter(id, answers)]
    if in_json:
        print(json.dumps({"answers": answers, "open": open_questions, "paths": paths}, indent=2))
    else:
        print(f"Open questions: {', '.join(open_questions)}\nStill possible: {', '.join(paths) or 'no path'}")


def as_json(table: Table, answer: Answer) -> dict[str, Any]:
    """The public form of an answer; ids only."""
    family = table.families.get(answer.answers.get("gpu", ""))
    return {
        "answers": answer.answers,
        "gpu": family
        and {
            "family": family.id,
            "vendor": table.vendor_of(family.id),
            "architecture": family.architecture,
        },
        "path": answer.path,
        "status": table.paths[answer.path].status if answer.path else None,
        "because": answer.because,
        "instead": list(answer.instead),
        "alternatives": list(answer.alternatives),
        "why_not": answer.why_not,
        "would_change": [{question: to, "path": path} for question, to, path in answer.would_change],
        "anchor": f"wizard/#{answer.path or answer.because}",
    }


def as_text(table: Table, words: Words, answer: Answer) -> str:
    """What the wizard says, in the words of a language."""
    ui, strings = words.strings["ui"]["wizard"], words.strings
    reason = strings["reasons"][answer.because]

    def title(path: str) -> str:
        return plain(words.paths[path]["title"], table)

    def label(question: str, id: str) -> str:
        own = table.families[id].label if question == "gpu" else ""
        return own or strings["questions"][question]["answers"][id]["label"]

    def requirement(because: str) -> str:
        return plain(strings["requirements"][because], table)

    def listed(heading: str, lines: list[str]) -> list[str]:
        return ["", heading, *(f"  - {line}" for line in lines)] if lines else []

    lines = [ui["recommended"] if answer.path else ui["dead_end"]]
    if note := strings.get("gpu-notes", {}).get(answer.answers.get("gpu")):
        lines += [f"  {plain(note, table)}", ""]
    if answer.path:
        path = table.paths[answer.path]
        text = words.paths[answer.path]
        lines += [f"  {title(answer.path)}", f"  {plain(text['summary'], table)}", "", plain(reason["text"], table)]
        lines += ["", strings["status"][path.status], strings["evidence"][path.evidence]]
    else:
        lines += [f"  {reason['title']}", "", plain(reason["text"], table)]
    given = [f"{strings['questions'][q]['title']} {label(q, a)}" for q, a in answer.answers.items()]
    lines += listed(ui["because"], given)
    if answer.path:
        needs = [requirement(claim.because) for claim in table.paths[answer.path].requires]
        lines += listed(words.strings["ui"]["needs"], [*needs, *(plain(need, table) for need in text["needs"])])
    lines += listed(ui["instead"], [f"{title(path)} (#{path})" for path in answer.instead])
    lines += listed(ui["alternatives"], [f"{title(path)} (#{path})" for path in answer.alternatives])
    barred = {path: why for path, why in answer.why_not.items() if why != "serves-another-purpose"}
    lines += listed(ui["why_not"], [f"{title(path)}: {requirement(why)}" for path, why in barred.items()])
    flips = [f"{label(question, to)} → {title(path)}" for question, to, path in answer.would_change]
    lines += listed(ui["would_change"], flips)
    sourced = table.paths[answer.path].requires if answer.path else [table.reasons[answer.because]]
    lines += listed(words.strings["ui"]["sources"], [f"{claim.source} ({claim.checked})" for claim in sourced])
    return "\n".join([*lines, "", f"wizard/#{answer.path or answer.because}"])


if __name__ == "__main__":
    sys.exit(main())
