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
_FEATURES: Final = sum(
    {getattr(__future__, name).compiler_flag for name in __future__.all_feature_names}
)
"""Which flags a text takes over from the module that has it compiled."""

_SIZE_LIMIT: Final = 4_000_000
"""Beyond this a file holds mostly what earlier versions compiled, and is begun anew."""

Key = tuple[str, int, bytes]
"""Name, flags of the compiler and the text's hash, as Python checks the byte code of files."""


def file_beside(module: str) -> str:
    """Return where the byte code of texts belongs: to that of the module, and equally trusted.

    Empty where Python keeps no byte code at all.
    """
    try:
        beside = importlib.util.cache_from_source(module)
    except NotImplementedError:
        return ""
    return f"{os.path.splitext(beside)[0]}.texts"


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

    def _compile_support(  # noqa: PLR0913 - as the compiler itself
        self,
        source: Any,  # noqa: ANN401 - as above
        filename: Any,  # noqa: ANN401 - as above
        mode: str,
        flags: int = 0,
        dont_inherit: bool = False,  # noqa: FBT001, FBT002 - as above
        optimize: int = -1,
        **more: Any,  # noqa: ANN401 - as above
    ) -> Any:  # noqa: ANN401 - as above
        if not dont_inherit:  # from whoever calls, not from this module
            flags |= sys._getframe(1).f_code.co_flags & _FEATURES  # noqa: SLF001 - documented
        named = isinstance(filename, str) and filename.startswith(_SUPPORT)
        if named and isinstance(source, bytes) and (mode, optimize, more) == ("exec", -1, {}):
            return self._code(source, filename, flags)
        return self._compile(source, filename, mode, flags, True, optimize, **more)  # noqa: FBT003 - by position

    def _execute(self, source: Any, *scopes: Any, **more: Any) -> None:  # noqa: ANN401 - as exec itself
        if isinstance(source, str):
            flags = sys._getframe(1).f_code.co_flags & _FEATURES  # noqa: SLF001 - documented
            source = self._code(source.encode(), _METHODS, flags)
        exec(source, *scopes, **more)  # noqa: S102 - what dataclasses does

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
    try:
        kept = marshal.loads(raw[start:])
    except (EOFError, TypeError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}


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
