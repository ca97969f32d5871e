from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from desktop.core.errors import UsageError
from desktop.emulator.parts import Act, CallTool, Heard, Prompt, Say, Scene, StaySilent
from desktop.emulator.script import ScriptMind, load_script

pytestmark = pytest.mark.unit


class OtherMind:
    async def answer(self, prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
        yield Say("The other mind answers.")


def mind(tmp_path: Path, text: str) -> ScriptMind:
    path = tmp_path / "script.toml"
    path.write_text(text, encoding="utf-8")
    loaded = load_script(path, OtherMind())
    assert isinstance(loaded, ScriptMind)
    return loaded


async def acts(mind: ScriptMind, text: str) -> list[Act]:
    found: list[Act] = []
    async for act in mind.answer(Prompt(Heard(text, 1.0, understood=True), spoken=False), Scene()):
        if isinstance(act, CallTool):
            act.response.set_result({"output": "done"})
        found.append(act)
    return found


async def test_the_first_rule_that_fits_answers(tmp_path: Path) -> None:
    script = """
    [[answer]]
    to = "weather"
    say = "It is sunny."
    [[answer]]
    to = "."
    say = "Anything."
    """
    assert await acts(mind(tmp_path, script), "How is the WEATHER?") == [Say("It is sunny.")]


async def test_what_fits_nothing_goes_to_the_other_mind(tmp_path: Path) -> None:
    script = '[[answer]]\nto = "weather"\nsay = "It is sunny."\n'

    assert await acts(mind(tmp_path, script), "hello") == [Say("The other mind answers.")]


async def test_a_tool_is_called_and_then_spoken_about(tmp_path: Path) -> None:
    script = """
    [[answer]]
    to = "note"
    call = "take_note"
    arguments = { text = "milk" }
    say = "I noted it."
    """
    call, said = await acts(mind(tmp_path, script), "note milk")

    assert isinstance(call, CallTool)
    assert (call.name, call.arguments, said) == ("take_note", {"text": "milk"}, Say("I noted it."))


async def test_silence_can_be_scripted(tmp_path: Path) -> None:
    script = '[[answer]]\nto = "psst"\nsilent = true\n'

    assert await acts(mind(tmp_path, script), "psst") == [StaySilent("the script says so")]


@pytest.mark.parametrize(
    "text",
    [
        "[[answer]\n",
        '[[answer]]\nsay = "to nothing"\n',
        '[[answer]]\nto = "("\n',
        "[[answer]]\nto = 5\n",
        'answer = "yes"\n',
        '[[answer]]\nto = "a"\nsay = 5\n',
        '[[answer]]\nto = "a"\ncall = "f"\narguments = "x"\n',
    ],
)
def test_what_is_not_right_is_told_with_the_file(tmp_path: Path, text: str) -> None:
    with pytest.raises(UsageError, match=r"script\.toml is not right"):
        mind(tmp_path, text)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        load_script(tmp_path / "none.toml", OtherMind())


def test_an_empty_script_leaves_all_to_the_other_mind(tmp_path: Path) -> None:
    assert mind(tmp_path, "")._answers == []
