"""One scenario's TOML file, checked so that a mistake is told in a sentence.

The form is explained, with an example, in ``resources/scenarios/README.md``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

from desktop.core.co_listening_event import Delivery
from desktop.core.errors import UsageError
from desktop.core.fault import Fault, Reason
from desktop.core.scenario import DemoLine, Mode, Pane, Persona, Scenario, SourceKind

LONGEST_KNOWLEDGE = 100_000

_TEXTS = ("title", "summary", "icon", "instructions", "voice")
_KNOWN = {
    *_TEXTS, "mode", "delivery", "tools", "sources", "panes", "persona", "knowledge", "demo",
    "when", "seed",
}  # fmt: skip


class ScenarioError(UsageError):
    """A file that makes no sense as a scenario."""


def read_scenario(path: Path, *, own: bool) -> Scenario:
    """Read a file, whose name is the scenario's; raises ``ScenarioError``."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ScenarioError(Fault(Reason.SCENARIO_UNREADABLE, file=path.name)) from error
    return parse_scenario(text, path.stem, own=own, folder=path.parent)


def parse_scenario(
    text: str, name: str, *, own: bool = False, folder: Path | None = None
) -> Scenario:
    """Return what a file's text says; a knowledge file is looked for in ``folder``."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ScenarioError(Fault(Reason.SCENARIO_WRONG, name=name, why=str(error))) from error
    try:
        return _scenario(table, name, own, folder)
    except ValueError as error:
        raise ScenarioError(Fault(Reason.SCENARIO_WRONG, name=name, why=str(error))) from error


def _scenario(table: Mapping[str, Any], name: str, own: bool, folder: Path | None) -> Scenario:
    strange = [key for key in table if key not in _KNOWN]
    if strange:
        raise ValueError(f"nothing is known of {strange[0]!r}")
    told = {key: _text(table, key) for key in _TEXTS if key in table}
    title, knowledge = _knowledge(table.get("knowledge", {}), folder)
    return Scenario(
        name=name,
        title=told.pop("title", name),
        mode=_one_of(table, "mode", get_args(Mode), "answer"),
        delivery=_one_of(table, "delivery", get_args(Delivery), None),
        tools=_texts(table, "tools"),
        sources=_all_of(table, "sources", get_args(SourceKind), ("microphone",)),
        panes=_all_of(table, "panes", get_args(Pane), ("conversation", "activity")),
        personas=tuple(_persona(item) for item in _tables(table, "persona")),
        knowledge_title=title,
        knowledge=knowledge,
        demo=tuple(_line(item) for item in _tables(table, "demo")),
        own=own,
        **told,
    )


def _persona(table: Mapping[str, Any]) -> Persona:
    name = _text(table, "name")
    if not name:
        raise ValueError("a persona has no name")
    return Persona(name, _text(table, "title") or name, _text(table, "text"), _text(table, "voice"))


def _line(table: Mapping[str, Any]) -> DemoLine:
    said, overheard = _text(table, "say"), _text(table, "overhear")
    if bool(said) == bool(overheard):
        raise ValueError("a line of the demo holds either 'say' or 'overhear'")
    return DemoLine(said or overheard, overheard=bool(overheard))


def _knowledge(table: object, folder: Path | None) -> tuple[str, str]:
    if not isinstance(table, dict):
        raise ValueError("write [knowledge] with title and text, or file")  # noqa: TRY004 - told as a sentence, like all mistakes here
    text, file = _text(table, "text"), _text(table, "file")
    if file and folder is not None:
        text = _beside(folder, file)
    if len(text) > LONGEST_KNOWLEDGE:
        raise ValueError(f"its knowledge is longer than {LONGEST_KNOWLEDGE:,} characters")
    return _text(table, "title"), text.strip()


def _beside(folder: Path, name: str) -> str:
    path = (folder / name).resolve()
    if folder.resolve() not in path.parents:
        raise ValueError("its knowledge must lie beside it")
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ValueError(f"its knowledge {name} cannot be read as text") from error


def _text(table: Mapping[str, Any], key: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise ValueError(f"{key!r} must be a text")  # noqa: TRY004 - as above
    return value.strip()


def _texts(table: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError(f"{key!r} must be a list of texts")
    return tuple(value)


def _tables(table: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise ValueError(f"write [[{key}]], with two brackets")
    return value


def _one_of(table: Mapping[str, Any], key: str, known: tuple[Any, ...], default: Any) -> Any:  # noqa: ANN401 - one of the values of a literal type
    value = table.get(key, default)
    if value != default and value not in known:
        raise ValueError(f"{key!r} must be one of {', '.join(known)}")
    return value


def _all_of(
    table: Mapping[str, Any], key: str, known: tuple[Any, ...], default: tuple[Any, ...]
) -> tuple[Any, ...]:
    values = _texts(table, key) if key in table else default
    for value in values:
        if value not in known:
            raise ValueError(f"{key!r} knows {', '.join(known)}, not {value!r}")
    return values
