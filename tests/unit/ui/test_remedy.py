from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import desktop
from desktop.core.fault import Fault, Reason
from desktop.ui.remedy import FAULTS, OWN, TELLING, Remedy, remedy_for

pytestmark = pytest.mark.unit

ROOT = Path(desktop.__file__).parent
TABLES = (
    "remedy.py",
    "fault_text.py",
    "fault_media.py",
    "fault_shared.py",
    "fault_file.py",
    "reason.py",
)
WINDOW = ("ui", "bridge")
REMEDIES = sorted(dict.fromkeys((*FAULTS.values(), *OWN.values())), key=lambda one: one.action)

GOOD_NEWS = {
    Reason.KEY_ASKED,
    Reason.KEY_ACCEPTED,
    Reason.KEY_KEPT,
    Reason.SAVING_AGAIN,
    Reason.CAST_ASKING,
    Reason.CAST_STARTING,
    Reason.CONTINUED,
    Reason.NOTES_TOLD,
    Reason.SHARED_AGAIN,
    Reason.PASSWORD_KEPT,
}
"""Nothing has to be done about these in the window."""

WAITING = {
    Reason.STARTING,
    Reason.STORE_CLOSED,
    Reason.SOUND_TEST_BUSY,
    Reason.PRIVATE,
    Reason.NOTE_EMPTY,
}
"""These pass by themselves, or what they tell of is already before the person."""


@cache
def trees() -> dict[Path, ast.Module]:
    files = [file for file in ROOT.rglob("*.py") if file.name not in TABLES]
    return {file.relative_to(ROOT): ast.parse(file.read_text("utf-8")) for file in files}


@cache
def reasons_told() -> frozenset[str]:
    nodes = (node for tree in trees().values() for node in ast.walk(tree))
    found = (node for node in nodes if isinstance(node, ast.Attribute))
    return frozenset(node.attr for node in found if getattr(node.value, "id", "") == "Reason")


def alarms() -> Iterator[tuple[Path, ast.Call]]:
    """Yield every notice of the engine that is a warning or an error, with its file."""
    for file, tree in trees().items():
        for node in ast.walk(tree) if file.parts[0] not in WINDOW else ():
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Notice":
                said = {word.arg: word.value for word in node.keywords}
                level = node.args[1] if len(node.args) > 1 else said.get("level")
                if getattr(level, "attr", "") in ("WARNING", "ERROR"):
                    yield file, node


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_is_told_somewhere(reason: Reason) -> None:
    assert reason.name in reasons_told()


def test_the_engine_writes_no_warning_out_by_itself() -> None:
    found = list(alarms())
    assert len(found) > 15
    texts = [(file, call.args[0]) for file, call in found if call.args]
    own = [file for file, text in texts if isinstance(text, ast.Constant | ast.JoinedStr)]
    assert own == []


def test_every_reason_has_its_place_in_the_table() -> None:
    assert set(FAULTS) == set(Reason)


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_offers_something_to_do_unless_it_is_good_news(reason: Reason) -> None:
    assert bool(FAULTS[reason].action) is (reason not in GOOD_NEWS | WAITING)


@pytest.mark.parametrize("remedy", REMEDIES, ids=lambda one: one.action or "nothing")
def test_a_remedy_has_words_where_it_has_an_action(remedy: Remedy) -> None:
    assert bool(remedy.action) == bool(remedy.text) == bool(remedy.tip)
    assert remedy.text == remedy.text.strip()


@pytest.mark.parametrize("reason", TELLING)
def test_a_fault_that_tells_another_offers_what_helps_there(reason: Reason) -> None:
    inner = Fault(Reason.KEY_REFUSED)
    facts = {"words": "", "host": "", "what": "microphone"}
    assert remedy_for("link", Fault(reason, cause=inner, **facts)).action == "key"


def test_a_text_without_a_reason_offers_what_its_key_says() -> None:
    assert remedy_for("cost reached", "Too dear.").action == "resume"
    assert remedy_for("anything", "Hello.") == Remedy()
