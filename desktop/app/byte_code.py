"""Byte code of what Python compiles from text at every start, kept beside that of the files.

Python keeps the byte code of files only. But PySide6 carries its support modules as text, because
one library serves many versions of Python, and ``dataclasses`` writes the methods of each class as
text: about a quarter of the time to the first paint went into compiling both anew.
"""

from __future__ import annotations
import __future__

import builtins
import dataclasses
import importlib.util
import marshal
import os
import sys
from contextlib import suppress
from types import CodeType
from typing import Any, Final

_SUPPORT: Final = "shibokensupport/"
"""The modules that PySide6 compiles by itself begin with this."""

_METHODS: Final = "<string>"
_DEFERRED: Final = __future__.annotations.compiler_flag
_SIZE_LIMIT: Final = 4_000_000
"""Beyond this a file holds mostly what earlier versions compiled, and is begun anew."""

Key = tuple[str, int, bytes]
"""Name, flags of the compiler and the text's hash, as Python checks the byte code of files."""


def file_beside(module: str) -> str:
    """Return where the byte code of texts belongs: to that of the module, and equally trusted."""
    return f"{os.path.splitext(importlib.util.cache_from_source(module))[0]}.texts"


class CompiledTexts:
    """Stands in for the compiler between ``open`` and ``close``, on one thread.

    A text that was seen at an earlier start is not compiled again. Nothing is written where Python
    is told to write no byte code, and a file that cannot be used costs time alone.
    """

    def __init__(self, file: str = "") -> None:
        self._file = file or file_beside(__file__)
        self._kept: dict[Key, CodeType] = {}
        self._grown = False
        self._compile = builtins.compile

    def open(self) -> None:
        """Read what is kept, and compile nothing of that from here on."""
        self._kept = _read(self._file)
        # dataclasses looks the name up in its own module first.
        vars(dataclasses)["exec"] = self._execute
        builtins.compile = self._compile_support

    def release_compiler(self) -> None:
        """Give the compiler back to all but ``dataclasses``: PySide6 has been loaded."""
        builtins.compile = self._compile

    def close(self) -> None:
        """Give everything back; what was compiled is written by ``keep``."""
        self.release_compiler()
        vars(dataclasses).pop("exec", None)

    def keep(self) -> None:
        """Write what was compiled in this start, if anything, and let go of it; on any thread."""
        kept, self._kept = self._kept, {}
        if not self._grown or sys.dont_write_bytecode:
            return
        with suppress(OSError):
            _write(self._file, kept)

    def _compile_support(self, source: Any, filename: Any, *rest: Any, **more: Any) -> Any:  # noqa: ANN401 - as the compiler itself
        plain = rest == ("exec",) and not more and isinstance(source, bytes)
        inherited = sys._getframe(1).f_code.co_flags & _DEFERRED  # noqa: SLF001 - documented
        if plain and isinstance(filename, str) and filename.startswith(_SUPPORT):
            return self._code(source, filename, inherited)
        if len(rest) < 2 and "flags" not in more:
            more = {**more, "flags": inherited, "dont_inherit": True}
        return self._compile(source, filename, *rest, **more)

    def _execute(self, source: str, *scopes: Any) -> None:  # noqa: ANN401 - as exec itself
        exec(self._code(source.encode(), _METHODS, 0), *scopes)  # noqa: S102 - what dataclasses does

    def _code(self, source: bytes, name: str, flags: int) -> CodeType:
        key = name, flags, importlib.util.source_hash(source)
        code = self._kept.get(key)
        if code is None:
            code = self._compile(source, name, "exec", flags, True)  # noqa: FBT003 - by position
            self._kept[key] = code
            self._grown = True
        return code


def _read(file: str) -> dict[Key, CodeType]:
    magic = importlib.util.MAGIC_NUMBER
    try:
        with open(file, "rb") as stream:
            raw = stream.read(_SIZE_LIMIT)
    except OSError:
        return {}
    start = len(magic) + 8
    if raw[: len(magic)] != magic or importlib.util.source_hash(raw[start:]) != raw[4:start]:
        return {}
    kept: dict[Key, CodeType] = marshal.loads(raw[start:])
    return kept


def _write(file: str, kept: dict[Key, CodeType]) -> None:
    body = marshal.dumps(kept)
    whole = importlib.util.MAGIC_NUMBER + importlib.util.source_hash(body) + body
    if len(whole) > _SIZE_LIMIT:
        os.unlink(file)
        return
    os.makedirs(os.path.dirname(file), exist_ok=True)
    draft = f"{file}.{os.getpid()}"
    try:
        with open(draft, "xb") as stream:
            stream.write(whole)
        os.replace(draft, file)
    except OSError:
        with suppress(OSError):
            os.unlink(draft)
        raise
