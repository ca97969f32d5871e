"""Reads JSON as people write it, and knows where everything stands.

Comments and a comma before a closing bracket are read past and noted. A member of the second
level that cannot be read (one server among many) is noted and left out; the others are kept.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop.core.errors import AttuneError

_SPACE = re.compile(r"(?:[ \t\r\n\ufeff]+|//[^\n]*|/\*.*?\*/)*", re.DOTALL)
_STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"')
_LITERAL = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null", re.ASCII)
_KEPT_DEPTH = 2
_MAX_DEPTH = 32


class _BrokenError(AttuneError):
    def __init__(self, form: str, at: int, name: str = "") -> None:
        super().__init__(form)
        self.form, self.at, self.name = form, at, name


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is wrong at an offset of the text; ``path`` names the members around it.

    ``form`` is one of ``FLAWS``, ``name`` what fills its place.
    """

    form: str
    at: int
    path: tuple[str, ...] = ()
    name: str = ""


class LocatedReader:
    """Reads one text; ``flaws`` are in the order of the text, ``places`` tell where values stand.

    Paths are the names of the members and the numbers of the items that lead to a value.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self.flaws: list[Flaw] = []
        self.places: dict[tuple[str, ...], int] = {}

    def read(self) -> Any:  # noqa: ANN401 - the JSON edge
        """Return the value, or None where nothing of it can be read."""
        try:
            value = self._value(())
            self._skip()
            if self._at < len(self._text):
                self._note("nothing may follow the closing bracket", self._at, ())
        except _BrokenError as error:
            self._note(error.form, error.at, (), error.name)
            return None
        return value

    def position(self, at: int) -> tuple[int, int]:
        """Return line and column of an offset, counted from 1."""
        line = self._text.count("\n", 0, at) + 1
        return line, at - (self._text.rfind("\n", 0, at) + 1) + 1

    def _value(self, path: tuple[str, ...]) -> Any:  # noqa: ANN401 - the JSON edge
        self._skip()
        self.places[path] = self._at
        if len(path) > _MAX_DEPTH:
            raise _BrokenError("this is nested too deeply", self._at)
        match self._text[self._at : self._at + 1]:
            case "{":
                return self._object(path)
            case "[":
                return self._array(path)
            case '"':
                return self._string()
            case "":
                raise _BrokenError("the file ends too early", self._at)
            case _:
                return self._literal()

    def _object(self, path: tuple[str, ...]) -> dict[str, Any]:
        found: dict[str, Any] = {}

        def member() -> None:
            name_at = self._at
            name = self._string()
            if name in found:
                self._note("{name} stands here twice; the last one counts", name_at, path, name)
            self._skip()
            self._expect(":", "a colon is missing after {name}", name)
            inner = (*path, name)
            if len(inner) != _KEPT_DEPTH:
                found[name] = self._value(inner)
                return
            begin = self._at
            try:
                found[name] = self._value(inner)
            except _BrokenError as error:
                self._note(error.form, error.at, inner, error.name)
                self._pass_over(begin)

        self._list("}", member)
        return found

    def _array(self, path: tuple[str, ...]) -> list[Any]:
        found: list[Any] = []
        self._list("]", lambda: found.append(self._value((*path, str(len(found))))))
        return found

    def _list(self, closing: str, item: Callable[[], None]) -> None:
        self._at += 1
        comma_at = -1
        while True:
            self._skip()
            if self._text[self._at : self._at + 1] == closing:
                self._at += 1
                if comma_at >= 0:
                    self._note("this comma has nothing after it", comma_at, ())
                return
            item()
            self._skip()
            comma_at = self._at if self._text[self._at : self._at + 1] == "," else -1
            if comma_at >= 0:
                self._at += 1
            elif self._text[self._at : self._at + 1] != closing:
                raise _BrokenError("a comma or {name} is missing here", self._at, closing)

    def _string(self) -> str:
        found = _STRING.match(self._text, self._at)
        if found is None:
            text = "a name or text in double quotes is missing here"
            if self._text[self._at : self._at + 1] == '"':
                text = "this text has no closing quote"
            raise _BrokenError(text, self._at)
        try:
            value: str = json.loads(found.group(), strict=False)
        except ValueError:
            raise _BrokenError("this text holds a wrong \\ sequence", self._at) from None
        self._at = found.end()
        return value

    def _literal(self) -> Any:  # noqa: ANN401 - the JSON edge
        found = _LITERAL.match(self._text, self._at)
        if found is None:
            raise _BrokenError("this is not a value", self._at)
        try:
            value = json.loads(found.group())
        except ValueError:  # Python reads no number of thousands of digits
            raise _BrokenError("this is not a value", self._at) from None
        self._at = found.end()
        return value

    def _expect(self, sign: str, otherwise: str, name: str) -> None:
        if self._text[self._at : self._at + 1] != sign:
            raise _BrokenError(otherwise, self._at, name)
        self._at += 1

    def _pass_over(self, begin: int) -> None:
        """Go to where the member that began there ends, as far as its brackets tell."""
        depth, self._at = 0, begin
        while self._at < len(self._text):
            sign = self._text[self._at]
            if sign == '"' and (found := _STRING.match(self._text, self._at)):
                self._at = found.end()
                continue
            if depth == 0 and sign in ",}]":
                return
            depth += (sign in "{[") - (sign in "}]")
            self._at += 1
        raise _BrokenError("a closing bracket is missing", len(self._text))

    def _skip(self) -> None:
        found = _SPACE.match(self._text, self._at)
        self._at = found.end() if found else self._at

    def _note(self, form: str, at: int, path: tuple[str, ...], name: str = "") -> None:
        self.flaws.append(Flaw(form, at, path, name))
