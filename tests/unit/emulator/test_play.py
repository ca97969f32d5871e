from __future__ import annotations

from pathlib import Path

import pytest

from desktop.emulator.mind import DemoMind
from desktop.emulator.parts import Heard, Prompt, Say, Scene
from desktop.emulator.play import PlayMind
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit


async def asked(mind: PlayMind, text: str, instruction: str) -> str:
    prompt = Prompt(Heard(text, 0.0, understood=True), spoken=False)
    acts = [act async for act in mind.answer(prompt, Scene(instruction, [], [], []))]
    return " ".join(act.text for act in acts if isinstance(act, Say))


def mind(folder: Path | None = None) -> PlayMind:
    return PlayMind(DemoMind(ManualClock()), folder)


async def test_a_named_scenarios_script_answers_first() -> None:
    said = await asked(
        mind(), "Guten Morgen, wo ist der Bahnhof?", '<scenario name="interpreter"/>'
    )
    assert said == "Good morning, where is the railway station?"


async def test_without_a_scenario_the_ordinary_mind_answers() -> None:
    assert await asked(mind(), "12 times 7", "") == "12 times 7 is 84."


@pytest.mark.parametrize("name", ["unheard-of", "plain"])
async def test_what_no_rule_fits_goes_to_the_ordinary_mind(name: str) -> None:
    assert "84" in await asked(mind(), "12 times 7", f'<scenario name="{name}"/>')


async def test_ones_own_scenario_wins_and_a_broken_one_does_no_harm(tmp_path: Path) -> None:
    own = tmp_path / "interpreter.toml"
    own.write_text("[[when]]\nasked = 'hi'\nsay = 'Mine.'\n", "utf-8")
    assert await asked(mind(tmp_path), "hi", '<scenario name="interpreter"/>') == "Mine."


@pytest.mark.expects_log
async def test_a_broken_script_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "broken.toml").write_text("[[when]]\nsay = 'x'\n", "utf-8")
    assert "84" in await asked(mind(tmp_path), "12 times 7", '<scenario name="broken"/>')
