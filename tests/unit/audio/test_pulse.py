from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from desktop.audio.pulse import Pulse, opening

pytestmark = pytest.mark.unit

SOURCES = [
    {
        "index": 0,
        "name": "speaker.monitor",
        "description": "Monitor of Speaker",
        "sample_specification": "s16le 2ch 48000Hz",
        "properties": {"device.class": "monitor"},
    },
    {
        "index": 7,
        "name": "bluez_input.AA",
        "description": "Headset",
        "sample_specification": "s16le 1ch 16000Hz",
        "properties": {"device.bus": "bluetooth"},
        "mute": True,
    },
]
STREAMS = [
    {"source": 0, "properties": {"attune.stream": "1.1"}},
    {"source": 7, "properties": {"attune.stream": "1.2"}},
]


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in for ``pactl`` that prints the file of its last word."""
    tool = tmp_path / "pactl"
    tool.write_text(f'#!/bin/sh\nfor word; do :; done\nexec cat "{tmp_path}/$word"\n')
    tool.chmod(0o755)
    (tmp_path / "sources").write_text(json.dumps(SOURCES))
    (tmp_path / "source-outputs").write_text(json.dumps(STREAMS))
    (tmp_path / "info").write_text(json.dumps({"default_source_name": "bluez_input.AA"}))
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


@pytest.mark.usefixtures("server")
def test_sources_carry_name_kind_and_shape() -> None:
    monitor, headset = Pulse().devices("input")
    assert (monitor.monitor, headset.monitor) == (True, False)
    assert (headset.description, headset.kind, headset.is_default) == ("Headset", "bluetooth", True)
    assert (headset.sample_rate, headset.channels) == (16_000, 1)
    assert (monitor.muted, headset.muted) == (False, True)


@pytest.mark.parametrize(("left", "right", "silent"), [(0, 0, True), (0, 900, False)])
def test_a_device_turned_down_to_nothing_is_as_good_as_muted(
    server: Path, left: int, right: int, silent: bool
) -> None:
    volume = {"front-left": {"value": left}, "front-right": {"value": right}}
    sink = {"index": 1, "name": "desk", "mute": False, "volume": volume}
    (server / "sinks").write_text(json.dumps([sink]))
    [found] = Pulse().devices("output")
    assert found.muted is silent


def test_only_other_programs_streams_on_the_sink_are_foreign(server: Path) -> None:
    streams = [
        {"index": 3, "sink": 1, "client": "5", "properties": {}},
        {"index": 4, "sink": 1, "client": "6", "properties": {"attune.stream": "1.1"}},
        {"index": 5, "sink": 2, "client": "7", "properties": {}},
        {"index": 6, "sink": 1, "client": "n/a", "properties": {}},
    ]
    sinks = [{"index": number, "name": name} for number, name in ((1, "desk"), (2, "phones"))]
    (server / "sinks").write_text(json.dumps(sinks))
    (server / "sink-inputs").write_text(json.dumps(streams))
    assert Pulse().foreign_streams("desk") == {3}
    assert Pulse().foreign_streams("gone") == frozenset()


@pytest.mark.usefixtures("server")
def test_a_stream_is_found_by_its_label() -> None:
    place = Pulse().place("input", "1.2")
    assert place is not None
    assert place.key == "bluez_input.AA"


@pytest.mark.usefixtures("server")
def test_an_unknown_label_has_no_place() -> None:
    assert Pulse().place("input", "2.1") is None


@pytest.mark.parametrize("answer", ["", "not JSON", "{}"])
def test_a_tool_that_answers_nonsense_means_no_devices(server: Path, answer: str) -> None:
    (server / "sources").write_text(answer)
    assert Pulse().devices("input") == ()


def test_without_the_tool_there_are_no_devices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert Pulse().devices("output") == ()


def test_a_stream_is_labelled_only_while_it_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SOURCE", "mine")
    monkeypatch.delenv("PULSE_PROP", raising=False)
    with opening("input", "desk", "1.3"):
        inside = (os.environ["PULSE_SOURCE"], "attune.stream='1.3'" in os.environ["PULSE_PROP"])
    assert inside == ("desk", True)
    assert (os.environ["PULSE_SOURCE"], "PULSE_PROP" in os.environ) == ("mine", False)


def test_following_the_system_leaves_the_persons_own_choice_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PULSE_SINK", "mine")
    with opening("output", "", "1.4"):
        assert os.environ["PULSE_SINK"] == "mine"
