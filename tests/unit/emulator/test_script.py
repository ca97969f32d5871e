from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from desktop.core.errors import UsageError
from desktop.core.events import Source
from desktop.core.resource import resource
from desktop.emulator.parts import (
    Act,
    CallTool,
    Fail,
    Ground,
    Heard,
    Mind,
    Prompt,
    Say,
    Scene,
    StaySilent,
    Wait,
)
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


async def acts(mind: Mind, text: str, **response: object) -> list[Act]:
    found: list[Act] = []
    async for act in mind.answer(Prompt(Heard(text, 1.0, understood=True), spoken=False), Scene()):
        if isinstance(act, CallTool):
            act.response.set_result(response or {"output": "done"})
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
    assert mind(tmp_path, "").rules == []


def heard(text: str, *, spoken: bool) -> Prompt:
    return Prompt(Heard(text, 1.0, understood=True), spoken=spoken)


async def said(acts: AsyncIterator[Act] | None) -> list[str]:
    return [act.text async for act in acts or _nothing() if isinstance(act, Say)]


async def _nothing() -> AsyncIterator[Act]:
    acts: tuple[Act, ...] = ()
    for act in acts:
        yield act


async def test_what_is_heard_is_not_what_is_typed(tmp_path: Path) -> None:
    session = mind(tmp_path, '[[when]]\nhear = "hello"\nsay = "I hear you."\n').open()
    assert await said(session.answer(heard("hello", spoken=True), Scene())) == ["I hear you."]
    assert await said(session.answer(heard("hello", spoken=False), Scene())) == [
        "The other mind answers."
    ]


async def test_session_begins_sees_and_waits_by_itself(tmp_path: Path) -> None:
    script = """
    [[when]]
    start = true
    say = "Hello."
    [[when]]
    see = true
    say = "I see."
    times = 1
    [[when]]
    after = 2.5
    say = "Time flies."
    """
    session = mind(tmp_path, script).open()
    assert session.delays == [2.5]
    assert await said(session.cued("start")) == ["Hello."]
    assert await said(session.cued("after", 2.5)) == ["Time flies."]
    assert [await said(session.cued("see")) for _ in range(2)] == [["I see."], []]


async def test_every_session_counts_for_itself(tmp_path: Path) -> None:
    scripted = mind(tmp_path, '[[when]]\nsee = true\nsay = "I see."\ntimes = 1\n')
    assert [await said(scripted.open().cued("see")) for _ in range(2)] == [["I see."]] * 2


async def draws(tmp_path: Path, seed: int) -> list[bool]:
    script = f'seed = {seed}\n[[when]]\nsee = true\nsay = "Heads."\nprobability = 0.5\n'
    session = mind(tmp_path, script).open()
    return [session.cued("see") is not None for _ in range(20)]


async def test_seed_decides_what_chance_does(tmp_path: Path) -> None:
    first = await draws(tmp_path, 1)
    assert await draws(tmp_path, 1) == first
    assert await draws(tmp_path, 2) != first
    assert set(first) == {True, False}


async def test_steps_follow_each_other_and_know_the_response(tmp_path: Path) -> None:
    script = """
    [[when]]
    asked = "note"
    then = [
      {call = "take_note", arguments = {text = "milk"}},
      {say = "It is {output}, {unknown}."},
      {fail = "close", with = {code = 1012}},
    ]
    """
    _, said, failed = await acts(mind(tmp_path, script), "note milk")
    assert said == Say("It is done, {unknown}.")
    assert failed == Fail("close", {"code": 1012})


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('[[when]]\nsay = "a"\n', "exactly one of"),
        ('[[when]]\nstart = true\nsee = true\nsay = "a"\n', "exactly one of"),
        ("[[when]]\nstart = true\n", "not what"),
        ('[[when]]\nstart = true\nfail = "dance"\n', "no fault 'dance'"),
        ('[[when]]\nstart = true\nshout = "a"\n', "nothing is known of 'shout'"),
        ('[[when]]\nstart = true\nsay = "a"\nprobability = 2\n', "between 0 and 1"),
        ('[[when]]\nstart = true\nsay = "a"\ntimes = true\n', "times cannot be True"),
        ('[when]\nstart = true\nsay = "a"\n', "two brackets"),
        ("colour = 1\n", "nothing is known of 'colour'"),
    ],
)
def test_rule_that_makes_no_sense_is_explained(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(UsageError, match=complaint):
        mind(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('\n[[when]]\nasked = "a"\nsya = "b"\n', "[[when]] at line 2: nothing is known of 'sya'"),
        (
            '[[when]]\nasked = "a"\nsay = "b"\n\n[[when]]\nhear = "("\nsay = "c"\n',
            "[[when]] at line 5: the pattern makes no sense, missing )",
        ),
        ('[[answer]]\nto = "x"\n', "[[answer]] at line 1: it says when, but not what"),
        (
            '[[when]]\nasked = "a"\nthen = [{say = "b"}, {fail = "explode"}]\n',
            "[[when]] at line 1: step 2 of 'then': there is no fault 'explode'",
        ),
        (
            '[[when]]\nasked = "a"\nfail = "close"\nwith = {code = 5}\n',
            "[[when]] at line 1: code must lie between 1000 and 4999",
        ),
        ('[[when]]\nasked = "a"\narguments = {x = 1}\n', "'arguments' belongs to 'call'"),
        ('[[when]]\nasked = "a"\nwait = -1\n', "wait must lie between 0 and 3600 seconds"),
        ('[[when]]\nasked = "a"\nsay = [1]\n', "a list for 'say' holds texts only"),
        ('[[when]]\nasked = "a"\ntimes = 0\nsay = "b"\n', "times must be 1 or more"),
        ('[[when]]\nasked = "a"\nsee = true\nsay = "b"\n', "it needs exactly one of hear, asked"),
        ('[[when]]\nasked = "a"\nsay = "b\n', "(at line 3, column"),
        ('[[whn]]\nasked = "a"\n', "nothing is known of 'whn'; write seed, [[when]]"),
        ("seed = true\n", "seed must be a whole number"),
        ('when = [{asked = "a"}]\n', "[[when]] number 1: it says when, but not what"),
    ],
)
def test_mistake_is_told_with_its_place(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        mind(tmp_path, text)
    assert message in str(caught.value)


def test_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    tmp_path.joinpath("script.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(UsageError, match="not UTF-8 text"):
        load_script(tmp_path / "script.toml", OtherMind())


async def test_what_was_found_fills_texts_and_arguments(tmp_path: Path) -> None:
    script = r"""
    [[when]]
    asked = 'timer for (\d+) (?P<unit>minutes|seconds)'
    call = "set_timer"
    arguments = { amount = "{1}", unit = "{unit}", label = "{1} {unit}", deep = ["{1}"] }
    say = "{status} after {1} {unit} {nothing}"
    """
    call, said = await acts(mind(tmp_path, script), "a timer for 5 minutes", status="rings")
    assert isinstance(call, CallTool)
    assert call.arguments == {"amount": 5, "unit": "minutes", "label": "5 minutes", "deep": [5]}
    assert said == Say("rings after 5 minutes {nothing}")


async def test_steps_keep_their_order(tmp_path: Path) -> None:
    script = """
    [[when]]
    asked = "."
    then = [
      {say = "One."}, {wait = 2}, {say = "Two."}, {cite = [{title = "Atlas"}], searched = ["q"]},
    ]
    """
    found = await acts(mind(tmp_path, script), "count")
    assert found == [Say("One."), Wait(2.0), Say("Two."), Ground((Source("Atlas"),), ("q",))]


async def test_one_of_several_texts_is_said_and_the_same_for_the_same_seed(tmp_path: Path) -> None:
    script = '[[when]]\nasked = "."\nsay = ["a", "b", "c"]\n'
    first = [await acts(mind(tmp_path, script).open(), "x") for _ in range(2)]
    talk = mind(tmp_path, script).open()
    many = [(await acts(talk, "x"))[0] for _ in range(30)]
    assert first[0] == first[1]
    assert {act.text for act in many if isinstance(act, Say)} == {"a", "b", "c"}


async def test_colours_decide_what_is_said_of_a_picture(tmp_path: Path) -> None:
    script = """
    [[when]]
    see = "red"
    say = "Red."
    [[when]]
    see = true
    say = "Something."
    """
    talk = mind(tmp_path, script).open()
    assert talk.looks
    assert await said(talk.cued("see", seen="red 60%, white 40%")) == ["Red."]
    assert await said(talk.cued("see", seen="blue 90%")) == ["Something."]


def documented() -> list[str]:
    page = resource("emulator/README.md").read_text(encoding="utf-8")
    return re.findall(r"```toml\n(.*?)```", page, re.DOTALL)


@pytest.mark.parametrize("text", documented())
def test_documented_script_is_right(tmp_path: Path, text: str) -> None:
    assert mind(tmp_path, text).rules


async def test_shipped_example_is_found_by_its_name() -> None:
    example = load_script(Path("example"), OtherMind())
    call, told = await acts(example, "set a timer for 5 minutes", status="5 minutes")
    assert isinstance(call, CallTool)
    assert call.arguments == {"amount": 5, "unit": "minute"}
    assert told == Say("The timer says 5 minutes.")
