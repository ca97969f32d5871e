from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.scenario import DemoLine, Persona
from desktop.scenario.file import ScenarioError, parse_scenario, read_scenario

pytestmark = pytest.mark.unit

WHOLE = """
title = "Recipe reader"
summary = "Reads aloud."
instructions = "Read one step at a time."
mode = "co-listen"
delivery = "speak"
voice = "Kore"
tools = ["set_timer"]
sources = ["microphone", "camera"]
panes = ["conversation"]
[knowledge]
title = "Pancakes"
text = "Two eggs."
[[persona]]
name = "chef"
text = "Be loud."
[[demo]]
say = "Begin."
[[demo]]
overhear = "How many eggs?"
[[when]]
asked = "eggs"
say = "Two."
"""


def test_a_whole_file_is_read() -> None:
    read = parse_scenario(WHOLE, "recipe")
    assert (read.name, read.title, read.mode, read.delivery) == (
        "recipe", "Recipe reader", "co-listen", "speak",
    )  # fmt: skip
    assert read.personas == (Persona("chef", "chef", "Be loud."),)
    assert read.demo == (DemoLine("Begin."), DemoLine("How many eggs?", overheard=True))
    assert (read.knowledge_title, read.knowledge) == ("Pancakes", "Two eggs.")


def test_an_empty_file_is_a_plain_assistant() -> None:
    read = parse_scenario("", "plain")
    assert (read.title, read.mode, read.tools, read.delivery) == ("plain", "answer", (), None)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("title = 3", "'title' must be a text"),
        ("titel = 'a'", "nothing is known of 'titel'"),
        ("mode = 'sing'", "'mode' must be one of answer, co-listen"),
        ("sources = ['nose']", "not 'nose'"),
        ("tools = 'all'", "a list of texts"),
        ("[[demo]]\nsay = 'a'\noverhear = 'b'", "either 'say' or 'overhear'"),
        ("[persona]\nname = 'a'", "two brackets"),
        ("[[persona]]\ntext = 'a'", "has no name"),
        ("knowledge = 'a'", "write \\[knowledge\\]"),
        ("= =", "Invalid"),
    ],
)
def test_a_mistake_is_told(text: str, what: str) -> None:
    with pytest.raises(ScenarioError, match=what):
        parse_scenario(text, "mine")


def test_knowledge_may_lie_beside_the_file(tmp_path: Path) -> None:
    (tmp_path / "eggs.txt").write_text("Two eggs.", "utf-8")
    file = tmp_path / "mine.toml"
    file.write_text("[knowledge]\nfile = 'eggs.txt'\n", "utf-8")
    assert read_scenario(file, own=True).knowledge == "Two eggs."


def test_knowledge_from_elsewhere_is_refused(tmp_path: Path) -> None:
    home = tmp_path / "scenarios"
    home.mkdir()
    (tmp_path / "secret.txt").write_text("secret", "utf-8")
    file = home / "mine.toml"
    file.write_text("[knowledge]\nfile = '../secret.txt'\n", "utf-8")
    with pytest.raises(ScenarioError, match="must lie beside it"):
        read_scenario(file, own=True)
