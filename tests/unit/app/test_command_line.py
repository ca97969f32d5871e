from __future__ import annotations

import re

import pytest

from desktop.__main__ import COMMAND_MODULES, REMOTE_COMMANDS, _parser, _plain_start, main

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    "words",
    [
        "",
        "--start --backend local --model m",
        "rehearse --out folder",
        "talk --backend developer --endpoint https://a.example --ca-file a.pem --model m "
        "--mic none --speaker out.wav --share 1,2,3,4 --camera 0 --text a --text b --co-listen "
        "--profile p --seconds 2.5 --json",
        "serve --host 127.0.0.1 --port 0 --plain --model m --script s.toml",
        "check --json",
        "mute", "unmute", "co-listen", "answer", "share", "share 1,2,3,4", "pause", "stop", "show",
    ],
)  # fmt: skip
def test_every_promised_command_is_understood(words: str) -> None:
    options = _parser().parse_args(words.split())

    assert options.command == (words.split()[0] if words and words[0] != "-" else None)


def test_a_start_without_words_is_what_the_parser_makes_of_it() -> None:
    assert _plain_start() == _parser().parse_args([])


def test_text_can_be_said_several_times() -> None:
    assert _parser().parse_args(["talk", "--text", "a", "--text", "b"]).text == ["a", "b"]


def test_a_flag_after_a_command_does_not_undo_one_before_it() -> None:
    assert _parser().parse_args(["--backend", "local", "check"]).backend == "local"


@pytest.mark.parametrize(
    "words",
    [
        "dance",
        "talk --seconds soon",
        "serve --port http",
        "serve --port 70000",
        "--backend cloud",
        "mute now",
        "talk x",
    ],
)
def test_wrong_usage_is_exit_code_two(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words.split())

    assert ended.value.code == 2
    assert "usage: attune" in capsys.readouterr().err


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])

    shown = capsys.readouterr().out
    assert ended.value.code == 0
    for command in ({*COMMAND_MODULES} - {"window"}) | {*REMOTE_COMMANDS}:
        assert re.search(rf"^    {command}\s", shown, re.MULTILINE)
