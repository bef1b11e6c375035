"""YAML that remembers where each value stands."""

from pathlib import Path
from typing import Any

import yaml

from decide.problems import Problem

Key = tuple[Any, ...]


class Places:
    """Maps a key such as ("paths", "rapids-wsl", "requires", 0) to the file:line where it was written."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._places: dict[Key, tuple[Path, int]] = {}
        self._aliases: dict[Key, Key] = {}

    def of(self, *key: Any) -> str:
        """The place of `key`, or of the nearest thing around it."""
        for size in range(len(key), 0, -1):
            if key[:size] in self._aliases:
                key = (*self._aliases[key[:size]], *key[size:])
                break
        while key and key not in self._places:
            key = key[:-1]
        if key not in self._places:
            return str(self.root)
        file, line = self._places[key]
        return f"{file.relative_to(self.root).as_posix()}:{line}"

    def note(self, key: Key, file: Path, line: int = 1) -> None:
        """Remember that `key` stands in `file` at `line`."""
        self._places[key] = file, line

    def alias(self, new: Key, old: Key) -> None:
        """Let `new` and what is under it stand where `old` stands."""
        self._aliases[new] = old

    def read(self, file: Path, key: Key) -> tuple[Any, list[Problem]]:
        """Read a YAML file whose root is called `key`. A file that is no YAML yields None and a problem."""
        self.note(key, file)
        try:
            loader, node = _parsed(file.read_text(encoding="utf-8"))
            problems = self._walk(loader, node, file, key) if node else []
            return (loader.construct_document(node) if node else None), problems
        except (yaml.YAMLError, UnicodeDecodeError, ValueError) as error:
            mark = getattr(error, "problem_mark", None)
            place = f"{file.relative_to(self.root).as_posix()}:{mark.line + 1 if mark else 1}"
            what = f"this is not valid YAML: {getattr(error, 'problem', None) or error}."
            return None, [Problem(place, what, "Mend the syntax.")]

    def _walk(self, loader: yaml.SafeLoader, node: yaml.Node, file: Path, key: Key) -> list[Problem]:
        problems = []
        if isinstance(node, yaml.MappingNode):
            seen = set()
            for name_node, value_node in node.value:
                name = loader.construct_object(name_node, deep=True)
                self.note((*key, name), file, name_node.start_mark.line + 1)
                if name in seen:
                    place = self.of(*key, name)
                    problems.append(Problem(place, f"'{name}' stands twice.", "Keep one of the two."))
                seen.add(name)
                problems += self._walk(loader, value_node, file, (*key, name))
        elif isinstance(node, yaml.SequenceNode):
            for index, item in enumerate(node.value):
                self.note((*key, index), file, item.start_mark.line + 1)
                problems += self._walk(loader, item, file, (*key, index))
        return problems


def _parsed(text: str) -> tuple[yaml.SafeLoader, yaml.Node | None]:
    """The root of a YAML text. The fast parser is used where there is one; the other one explains faults alike anywhere."""
    try:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
        return loader, loader.get_single_node()
    except yaml.YAMLError:
        loader = yaml.SafeLoader(text)
        return loader, loader.get_single_node()
