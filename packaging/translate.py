"""Renews the translations: ``python packaging/translate.py`` after any change of a text.

Texts are collected with ``lupdate`` into ``packaging/translations/attune_*.ts``, which translators
edit with Qt Linguist, and packed with ``lrelease`` into ``resources/translations``.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
LANGUAGES = ("de", "es", "ja", "ar")
SOURCES = ("desktop/ui", "desktop/bridge", "desktop/app/global_key.py", "desktop/app/hotkey")
RIGHT_TO_LEFT = ("ar",)
_PLACE = re.compile(r"\{\w+\}")
# Addresses inside markup are no words.
_TRANSLATION = re.compile(r"(?<=>)(?:(?!&lt;a )[^<>])+(?=</(?:translation|numerusform)>)")
_TOOLS = Path(sys.executable).parent


def source_file(language: str) -> Path:
    """Return the file that translators edit."""
    return ROOT / "packaging" / "translations" / f"attune_{language}.ts"


def packed_file(language: str) -> Path:
    """Return the file that ships."""
    return ROOT / "resources" / "translations" / f"attune_{language}.qm"


def tabled_texts() -> Iterator[tuple[str, str]]:
    """Yield context and text of what stands in tables, where ``lupdate`` does not see it."""
    sys.path.insert(0, str(ROOT))
    from desktop.core.events import SessionState
    from desktop.core.tool import ToolCallState
    from desktop.ui.activity.sentence import chip_of, texts
    from desktop.ui.state import co_listening_word, look

    for state in SessionState:
        yield "SessionState", look(state).word
        if co_listening_word(state):
            yield "SessionState", co_listening_word(state)
    for call_state in ToolCallState:
        yield "ToolCall", chip_of(call_state).word
    for text in texts():
        yield "ToolCall", text
    yield from _declared_texts()
    yield from _check_texts()
    yield from _remedy_texts()
    yield from _fault_texts()
    yield from _unit_texts()
    yield from _scenario_texts()
    yield from _mcp_texts()
    yield from _simulated_texts()


def _declared_texts() -> Iterator[tuple[str, str]]:
    from desktop.settings.value import all_declarations
    from desktop.ui.preferences.wording import CONTEXT, EFFECTS, TITLES

    for text in (*TITLES.values(), *EFFECTS.values()):
        yield from [(CONTEXT, text)] if text else []
    for item in all_declarations():
        for text in (item.label, item.help, *map(str, item.choices)):
            yield from [(CONTEXT, text)] if text else []


def _remedy_texts() -> Iterator[tuple[str, str]]:
    from desktop.ui.remedy import CONTEXT, texts

    for text in texts():
        yield CONTEXT, text


def _mcp_texts() -> Iterator[tuple[str, str]]:
    from desktop.ui.mcp.wording import CONTEXT, texts

    for text in texts():
        yield CONTEXT, text


def _simulated_texts() -> Iterator[tuple[str, str]]:
    from desktop.emulator.repertoire import FAULTS
    from desktop.ui.simulate.wording import CONTEXT, texts

    for text in texts():
        yield CONTEXT, text
    for fault in FAULTS:
        for text in (fault.title, fault.sentence, *(one.sentence for one in fault.parameters)):
            yield CONTEXT, text


def _fault_texts() -> Iterator[tuple[str, str]]:
    from desktop.ui.fault import CONTEXT, PHRASES, phrases, texts

    for text in texts():
        yield CONTEXT, text
    for text in phrases():
        yield PHRASES, text


def _unit_texts() -> Iterator[tuple[str, str]]:
    from desktop.ui.locale import CONTEXT, COUNTS, UNITS, Count

    for text in UNITS:
        yield CONTEXT, text
    for what in Count:
        yield COUNTS, what.value[1]


def _scenario_texts() -> Iterator[tuple[str, str]]:
    from desktop.scenario.shelf import FileShelf
    from desktop.ui.scenario.wording import CONTEXT, texts

    for scenario in FileShelf(ROOT / "absent").scenarios():
        for text in texts(scenario):
            yield CONTEXT, text


def _check_texts() -> Iterator[tuple[str, str]]:
    from desktop.core.check_text import CheckText
    from desktop.ui.check.wording import ACTIONS, CONTEXT, NAMES, VERDICTS

    for text in (*CheckText, *NAMES, *ACTIONS.values(), *VERDICTS.values(), "Being looked at"):
        yield CONTEXT, text


def collect(language: str, target: Path) -> None:
    """Bring a ``.ts`` file up to date with the texts of the program."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        tables = Path(folder) / "table.py"
        pairs = dict.fromkeys(tabled_texts())
        # The collector reads double quotes only; JSON's are Python's too.
        calls = [
            f"translate({json.dumps(one)}, {_quoted(text)}{_plural(one, text)})"
            for one, text in pairs
        ]
        tables.write_text("\n".join(calls) + "\n", "utf-8")
        command = [str(_TOOLS / "pyside6-lupdate"), "-extensions", "py", *SOURCES, str(tables)]
        options = ["-no-obsolete", "-locations", "none", "-silent", "-source-language", "en"]
        options += ["-target-language", language, "-ts", str(target)]
        subprocess.run([*command, *options], cwd=ROOT, check=True)


def _plural(context: str, text: str) -> str:
    """Say that a language has a form of its own for each kind of number."""
    from desktop.ui.fault import CONTEXT, counting
    from desktop.ui.locale import COUNTS

    return ', "", 1' if context == COUNTS or (context == CONTEXT and counting(text)) else ""


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def pack(language: str) -> None:
    """Make the ``.qm`` file that ships."""
    packed_file(language).parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        text = source_file(language).read_text("utf-8")
        ready = Path(folder) / source_file(language).name
        ready.write_text(isolated(text) if language in RIGHT_TO_LEFT else text, "utf-8")
        command = [str(_TOOLS / "pyside6-lrelease"), "-silent", str(ready)]
        subprocess.run([*command, "-qm", str(packed_file(language))], cwd=ROOT, check=True)


def isolated(text: str) -> str:
    """Let each name and figure be ordered by itself within a sentence from right to left.

    First Strong Isolate and Pop Directional Isolate are put around the places of translations. A
    sentence that begins with a name is marked as one from right to left: widgets go by its first
    letter.
    """

    def around(found: re.Match[str]) -> str:
        kinds = [unicodedata.bidirectional(letter) for letter in _PLACE.sub("", found[0])]
        strong = [kind for kind in kinds if kind in ("L", "R", "AL")]
        mark = "\N{RIGHT-TO-LEFT MARK}" if strong[:1] == ["L"] and "AL" in strong else ""
        return mark + _PLACE.sub(
            "\N{FIRST STRONG ISOLATE}\\g<0>\N{POP DIRECTIONAL ISOLATE}", found[0]
        )

    return _TRANSLATION.sub(around, text)


def main() -> int:
    """Collect and pack every language."""
    for language in LANGUAGES:
        collect(language, source_file(language))
        pack(language)
    return 0


if __name__ == "__main__":
    sys.exit(main())
