"""``attune serve`` as the clients meet it: its conversation, its traces, a service account."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

import numpy as np
import soxr

CHECKOUT = Path(__file__).parents[2]
QUESTIONS: Mapping[str, str] = {"time": "What time is it?", "day": "What day is it today?"}
TEXTS: Mapping[str, str] = {
    "time": "It is a quarter past four.",
    "day": "Today is the first Monday of May.",
    "timer": "The timer is set.",
    "story": (
        "Once upon a time there was a lighthouse on a rock far out in the sea. Its keeper counted "
        "the ships that passed by night and wrote them into a book with blue covers. One evening "
        "no ship came, and none on the next, and so he lit a second lamp."
    ),
}
SCRIPT = f"""
[[when]]
asked = "what time is it"
say = "{TEXTS["time"]}"

[[when]]
asked = "what day is it"
say = "{TEXTS["day"]}"

[[when]]
asked = "timer"
then = [{{call = "set_timer", arguments = {{seconds = 5}}}}, {{say = "The timer is {{output}}."}}]

[[when]]
asked = "story"
say = "{TEXTS["story"]}"
"""


class Server:
    """The embedded server as a process of its own, ended with the context.

    ``told`` is what it printed: where it is and its key.
    """

    def __init__(self, folder: Path, *, plain: bool = False) -> None:
        folder.mkdir(parents=True)
        self.traces = folder / "traces"
        script = folder / "script.toml"
        script.write_text(SCRIPT, encoding="utf-8")
        command = [sys.executable, "-m", "desktop", "serve", "--until-stdin-closes"]
        command += ["--script", str(script), "--folder", str(folder / "certificate")]
        command += ["--record-without-audio", str(self.traces), *(["--plain"] if plain else [])]
        self._log = (folder / "server.log").open("w", encoding="utf-8")
        self._process = subprocess.Popen(
            command,
            cwd=CHECKOUT,
            env=os.environ | {"ATTUNE_HOME": str(folder / "home")},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )
        assert self._process.stdout is not None
        self.told: dict[str, Any] = json.loads(self._process.stdout.readline())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with suppress(OSError):
            self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()
        self._log.close()


def record_speech(folder: Path) -> dict[str, str]:
    """Say the questions with espeak-ng and return their files, raw sound at 16 kHz, by name."""
    return {name: str(_recorded(text, folder / f"{name}.pcm")) for name, text in QUESTIONS.items()}


def _recorded(text: str, path: Path) -> Path:
    command = ["espeak-ng", "-v", "en-us", "-s", "160", "--stdout", text]
    wav = subprocess.run(command, capture_output=True, check=True).stdout
    rate = int.from_bytes(wav[24:28], "little")
    samples = soxr.resample(np.frombuffer(wav[44:], "<i2").astype(np.float32), rate, 16_000)
    path.write_bytes(samples.astype("<i2").tobytes())
    return path


def make_account(told: Mapping[str, Any], path: Path) -> Path:
    """Write the file of a service account whose key is made here and whose tokens we issue."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    form, secret = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    body = {
        "type": "service_account",
        "project_id": "p",
        "private_key_id": "1",
        "private_key": key.private_bytes(serialization.Encoding.PEM, form, secret).decode(),
        "client_email": "attune@p.iam.example",
        "client_id": "1",
        "token_uri": f"{told['url']}/token?key={told['key']}",
    }
    path.write_text(json.dumps(body), encoding="utf-8")
    return path
