"""What the scripts of the site need of the table. Not for other programs: it changes with the scripts."""

from typing import Any

from decide import names
from decide.table import Table


def wizard_table(table: Table) -> dict[str, Any]:
    """Only what the browser needs to decide: ids. `needs` lists, per path, [question, answers, sentence id]."""
    return {
        "questions": {id: list(question.answers) for id, question in table.questions.items()},
        "retired": table.retired,
        "hosts": {id: family.host for id, family in table.families.items()},
        "rows": [
            {"when": row.when, "use": row.use, "because": row.because, "instead": row.instead} for row in table.rows
        ],
        "paths": {
            id: {
                "status": path.status,
                "fallback": path.fallback,
                "needs": [[q, sorted(allowed), because] for q, allowed, because in table.needs[id]],
            }
            for id, path in table.paths.items()
        },
    }


def problems_table(table: Table) -> dict[str, Any]:
    """What the browser needs to find known problems in a log as decide/diagnose.py does."""
    return {
        id: {"says": problem.says, "unless": problem.unless, "because": problem.because}
        for id, problem in table.problems.items()
    }


def names_table(table: Table) -> dict[str, Any]:
    """What the browser needs to read pasted texts as decide/names.py and decide/clues.py do, rules included."""
    return {
        "noise": sorted(names.NOISE),
        "series": sorted(names.SERIES),
        "otherSeries": sorted(names.OTHER_SERIES),
        "processorWords": sorted(names.PROCESSOR_WORDS),
        "graphicsWords": sorted(names.GRAPHICS_WORDS),
        "brands": {maker: sorted(words) for maker, words in names.BRANDS.items()},
        "notAName": names.NOT_A_NAME.pattern,
        "device": names.DEVICE.pattern,
        "mostWords": names.MOST_WORDS,
        "other": names.OTHER,
        "retired": table.retired,
        "sharedNames": table.shared_names,
        "sharedProcessors": table.shared_processors,
        "withoutGraphics": table.without_graphics,
        "clues": [[clue.tells, clue.pattern, clue.value] for clue in table.clues],
        "families": {
            id: {
                "vendor": table.vendor_of(id),
                "names": family.names,
                "processors": family.processors,
                "webgpu": family.webgpu,
                "devices": family.devices,
            }
            for id, family in table.families.items()
        },
    }
