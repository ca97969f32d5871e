"""Other people's clients against the embedded server: ``python -m tests.conformance.run``.

Each client gets an environment of its own, installed from its registry into a folder that may be
kept (``--folder``). A script answers, so that what a client hears is known; speech is made by
espeak-ng. Printed is a table of clients and what they could do.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import soxr

HERE = Path(__file__).parent
SCENARIOS = (
    "text turn", "audio turn", "barge-in", "tool round trip", "resumption", "refused setup",
)  # fmt: skip
SCRIPT = """
[[when]]
asked = "timer"
then = [{call = "set_timer", arguments = {seconds = 5}}, {say = "The status is {status}."}]

[[when]]
asked = ""
say = "This is an answer that lasts for several seconds, so that there is time to interrupt it."
"""
PYTHON_MODEL = "gemini-2.5-flash-native-audio-preview-12-2025"
VERTEX_MODEL = "gemini-live-2.5-flash-native-audio"
DEFAULT_MODEL = "gemini-3.8-live"


@dataclass(frozen=True, slots=True)
class Client:
    """A client and the way in that it takes; ``package`` as its registry names it."""

    name: str
    package: str
    program: str
    told: dict[str, Any]
    account: bool = False
    settings: dict[str, str] = field(default_factory=dict)


GENAI = "google-genai==3.4.*"
CLIENTS = (
    Client("google-genai v1beta", GENAI, "google_genai.py",
           {"version": "v1beta", "model": DEFAULT_MODEL}),
    Client("google-genai v1alpha", GENAI, "google_genai.py",
           {"version": "v1alpha", "model": PYTHON_MODEL}),
    Client("google-genai ephemeral token", GENAI, "google_genai.py",
           {"version": "v1alpha", "model": PYTHON_MODEL, "ephemeral": True}),
    Client("google-genai Vertex express", GENAI, "google_genai.py",
           {"version": "v1beta1", "model": DEFAULT_MODEL, "vertexai": True}),
    Client("google-genai Vertex project", GENAI, "google_genai.py",
           {"version": "v1beta1", "model": VERTEX_MODEL, "vertexai": True, "project": "p",
            "location": "us-central1"}, account=True),
    Client("@google/genai v1beta", "@google/genai@2", "genai.mjs",
           {"version": "v1beta", "model": DEFAULT_MODEL}),
)  # fmt: skip


class Server:
    """``attune serve`` with the script, ended with the context."""

    def __init__(self, folder: Path) -> None:
        script = folder / "script.toml"
        script.write_text(SCRIPT)
        command = [sys.executable, "-m", "desktop", "serve", "--until-stdin-closes"]
        self._process = subprocess.Popen(
            [*command, "--script", str(script), "--folder", str(folder / "certificate")],
            env=os.environ | {"ATTUNE_HOME": str(folder / "home")},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        self.told: dict[str, Any] = json.loads(self._process.stdout.readline())

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        with suppress(OSError):
            self._process.stdin.close()
        self._process.wait(10)
        if self._process.stdout is not None:
            self._process.stdout.close()


def python_environment(folder: Path, package: str) -> list[str]:
    """Return the interpreter of an environment with one package in it."""
    program = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not (folder / "ready").exists():
        venv.create(folder, with_pip=True)
        subprocess.run([program, "-m", "pip", "install", "-q", package], check=True)
        (folder / "ready").touch()
    return [str(program)]


def node_environment(folder: Path, package: str) -> list[str]:
    """Return Node, with the package installed into the folder."""
    if not (folder / "ready").exists():
        folder.mkdir(parents=True, exist_ok=True)
        npm = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder)]
        subprocess.run([*npm, package], check=True)
        (folder / "ready").touch()
    return ["node"]


def speech() -> bytes:
    """Return a sentence that the demo understands, at 16 kHz."""
    command = ["espeak-ng", "-v", "en-us", "-s", "160", "--stdout", "What time is it?"]
    wav = subprocess.run(command, capture_output=True, check=True).stdout
    rate = int.from_bytes(wav[24:28], "little")
    samples = soxr.resample(np.frombuffer(wav[44:], "<i2").astype(np.float32), rate, 16_000)
    return bytes(samples.astype("<i2").tobytes())


def account(told: dict[str, Any], folder: Path) -> dict[str, str]:
    """Return the settings of a service account whose key is made here."""
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
    path = folder / "account.json"
    path.write_text(json.dumps(body))
    return {"GOOGLE_APPLICATION_CREDENTIALS": str(path), "REQUESTS_CA_BUNDLE": told["ca_file"]}


def converse(client: Client, server: Server, folder: Path, work: Path) -> dict[str, str]:
    """Run one client and return its result by scenario."""
    name = "".join(letter if letter.isalnum() else "-" for letter in client.package)
    python = client.program.endswith(".py")
    home = folder / name
    build = python_environment if python else node_environment
    command = [*build(home, client.package), str(HERE / "client" / client.program)]
    told = server.told | client.told | {"speech": str(work / "speech.pcm")}
    environment = os.environ | {"NO_PROXY": "127.0.0.1", "NODE_EXTRA_CA_CERTS": told["ca_file"]}
    environment |= account(server.told, work) if client.account else {}
    done = subprocess.run(
        command, input=json.dumps(told), capture_output=True, text=True, env=environment,
        cwd=home, timeout=240, check=False,
    )  # fmt: skip
    results = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    found = {result["scenario"]: result["result"] for result in results}
    last = (done.stderr.strip().splitlines() or ["nothing"])[-1][:100]
    return {scenario: found.get(scenario, last) for scenario in SCENARIOS}


def run(folder: Path, clients: Sequence[Client] = CLIENTS) -> dict[str, dict[str, str]]:
    """Run every client and return the results."""
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        (work / "speech.pcm").write_bytes(speech())
        with Server(work) as server:
            return {client.name: converse(client, server, folder, work) for client in clients}


def table(results: dict[str, dict[str, str]]) -> str:
    """Return the results as a table, and what went wrong below it."""
    lines = [f"{'':<30}" + "".join(f"{scenario:<17}" for scenario in SCENARIOS)]
    notes: list[str] = []
    for name, row in results.items():
        marks = ["pass" if row[scenario] == "pass" else "FAIL" for scenario in SCENARIOS]
        lines.append(f"{name:<30}" + "".join(f"{mark:<17}" for mark in marks))
        notes += [f"{name}, {what}: {why}" for what, why in row.items() if why != "pass"]
    return "\n".join([*lines, *notes])


def passed(results: dict[str, dict[str, str]]) -> bool:
    """Tell whether every client could do everything."""
    return all(result == "pass" for row in results.values() for result in row.values())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, help="keep the environments here")
    parser.add_argument("--only", default="", help="clients whose name contains this")
    options = parser.parse_args()
    chosen = [client for client in CLIENTS if options.only in client.name]
    kept = options.folder or Path(tempfile.mkdtemp(prefix="attune-conformance-"))
    try:
        outcome = run(kept.resolve(), chosen)
    finally:
        if options.folder is None:
            shutil.rmtree(kept)
    sys.stdout.write(table(outcome) + "\n")
    sys.exit(0 if passed(outcome) else 1)
