"""Does each name and id of a GPU lead to one answer, or to one question back?"""

from collections.abc import Iterator

from decide.names import normal
from decide.problems import Problem
from decide.table import Table


def each_gpu_name_is_in_one_family(table: Table) -> Iterator[Problem]:
    """A name that two families claim would be answered by chance; one that fits several is a shared name."""
    owner: dict[tuple[str, ...], str] = {}
    for id, family in table.families.items():
        for kind in ("names", "processors"):
            for name in getattr(family, kind):
                key, place = normal(name), table.places.of("families", id, kind)
                if not key:
                    yield Problem(place, f"'{name}' holds no model.", "Write the model.")
                elif key in owner:
                    remedy = "Keep it in one family, or move it to `shared-names`."
                    yield Problem(place, f"'{name}' is in '{owner[key]}' already.", remedy)
                owner.setdefault(key, id)


def each_shared_name_fits_several_families(table: Table) -> Iterator[Problem]:
    """The question back lists families that exist, at least two."""
    shared = [("shared-names", table.shared_names), ("shared-processors", table.shared_processors)]
    for kind, name, families in ((kind, *item) for kind, names in shared for item in names.items()):
        place = table.places.of(kind, name)
        for id in families:
            if id not in table.families:
                yield Problem(place, f"there is no family '{id}'.", "Correct it.")
        if len(families) < 2:
            yield Problem(place, f"'{name}' fits only one family.", "Move it to that family.")


def each_retired_id_is_free(table: Table) -> Iterator[Problem]:
    """A retired id leads to what replaced it, so nothing else may bear it."""
    for kind, things in (("families", table.families), ("paths", table.paths)):
        for id, thing in things.items():
            for old in thing.formerly:
                if old in table.families or old in table.paths or table.retired[old] != id:
                    place = table.places.of(kind, id, "formerly")
                    yield Problem(place, f"the retired id '{old}' is in use.", "Remove it here, or rename the other.")


def each_disagreement_disagrees(table: Table) -> Iterator[Problem]:
    """What another source says stands beside ours only where it says something else."""
    for id, family in table.families.items():
        for topic, trait in family.traits.items():
            if any(other.value == trait.value for other in trait.others):
                place = table.places.of("families", id, "traits", topic)
                yield Problem(place, f"the sources of '{topic}' agree on '{trait.value}'.", "Keep one of them.")


RULES_OF_GPUS = (
    each_gpu_name_is_in_one_family,
    each_shared_name_fits_several_families,
    each_retired_id_is_free,
    each_disagreement_disagrees,
)
