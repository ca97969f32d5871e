"""The person's own table of models, laid over the one that ships."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin, get_type_hints

if TYPE_CHECKING:
    from desktop.live.capability import Row

FILE_NAME = "models.toml"

_FAMILIES = ("developer", "vertex")
_NOUN = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: "text",
    tuple: "a list of texts",
}


@dataclass(frozen=True, slots=True)
class OwnModels:
    """Rows and voices that the person has added; ``problems`` are sentences about the rest."""

    rows: tuple[Row, ...] = ()
    voices: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def read_models(folder: Path) -> OwnModels:
    """Read ``models.toml`` in the folder of the settings; never raises for what stands there.

    A row has the form of the shipped table. It needs a ``backend`` and a ``match``; every other
    field that it leaves out has the value of the shipped row for the same model.
    """
    try:
        text = (folder / FILE_NAME).read_text(encoding="utf-8")
        table = tomllib.loads(text)
    except FileNotFoundError:
        return OwnModels()
    except OSError as error:
        return OwnModels(problems=(f"{FILE_NAME} cannot be read ({error.strerror}).",))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        return OwnModels(problems=(f"{FILE_NAME} is ignored: {error}.",))
    return _own_models(table)


def _own_models(table: Mapping[str, Any]) -> OwnModels:
    problems: list[str] = []
    rows: list[Row] = []
    listed = table.get("model", [])
    for number, row in enumerate(listed if isinstance(listed, list) else [listed], 1):
        fault = next(_faults(row), "")
        if fault:
            problems.append(f"{FILE_NAME}: entry {number} is ignored, because {fault}.")
        else:
            rows.append({"source": f"your {FILE_NAME}", **row})
    voices = table.get("voices", [])
    if not _fits(voices, tuple[str, ...]):
        problems.append(f"{FILE_NAME}: voices must be a list of texts.")
        voices = []
    return OwnModels(tuple(rows), tuple(voices), tuple(problems))


def _faults(row: object) -> Iterator[str]:
    if not isinstance(row, dict):
        yield "it is not a table"
        return
    if row.get("backend") not in _FAMILIES:
        yield f"its backend must be {' or '.join(_FAMILIES)}"
    if not row.get("match") or not _fits(row["match"], tuple[str, ...]):
        yield "its match must be a list of model names"
    # Read here: the window is to be painted before, and most people have no such file.
    from desktop.live.capability import Capability

    hints = get_type_hints(Capability)
    for name, value in row.items():
        if name in ("backend", "match"):
            continue
        if name not in hints or name == "known":
            yield f"there is no field {name}"
        elif not _fits(value, hints[name]):
            yield f"{name} must be {_noun(hints[name])}"


def _fits(value: object, hint: Any) -> bool:  # noqa: ANN401 - a type hint is of any type
    if get_origin(hint) is Literal:
        return value in get_args(hint)
    if get_origin(hint) is tuple:
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    if hint is float:
        return type(value) in (int, float)
    return type(value) is hint


def _noun(hint: Any) -> str:  # noqa: ANN401 - a type hint is of any type
    if get_origin(hint) is Literal:
        return "one of " + ", ".join(get_args(hint))
    return _NOUN[get_origin(hint) or hint]
