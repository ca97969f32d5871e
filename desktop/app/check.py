"""``attune check``: finds out what works and says how to mend the rest."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform
import shutil
import sys
import urllib.request
from urllib.parse import urlsplit

from desktop.app.embedded import EmbeddedServerProcess
from desktop.app.ground import Ground, prepare
from desktop.app.key import examine
from desktop.app.screen import require_display
from desktop.audio.checkup import GOOD, DeviceSoundTest
from desktop.audio.device import list_microphones, list_speakers
from desktop.audio.echo import Cleaning, WebRtcCleaner, open_cleaner
from desktop.audio.room import FAIR_DB
from desktop.core.assistant import ShareTarget
from desktop.core.check_text import CheckSentence, CheckText
from desktop.core.clock import SystemClock
from desktop.core.display import on_wayland
from desktop.core.errors import DeviceError
from desktop.core.media import Region
from desktop.core.ports import FrameSource
from desktop.diagnostics.check import (
    Finding,
    Outcome,
    Probe,
    Verdict,
    as_lines,
    as_objects,
    run_probes,
)
from desktop.diagnostics.check import worst as worst_verdict
from desktop.live.backend import Backend, LocalEndpoint, backend_kind, resolve_backend
from desktop.live.probe import probe
from desktop.vision.source import open_camera, open_screen
from desktop.vision.wayland.offer import cast_offer
from desktop.vision.wayland.token import TokenFile

TIMEOUT_S = 20.0
FRAME_TIMEOUT_S = 6.0

QT_SHOWS_ITSELF = platform.system() in ("Darwin", "Windows")


def run(options: argparse.Namespace) -> int:
    """Probe everything; exit 0 when a conversation can be had, 4 when none can."""
    findings = asyncio.run(_find_out(prepare(options), sound=options.sound))
    if options.json:
        lines = [json.dumps(item, ensure_ascii=False) for item in as_objects(findings)]
    else:
        lines = as_lines(findings)
    sys.stdout.write("\n".join(lines) + "\n")
    session = [finding for finding in findings if finding.name == "session"]
    return 4 if worst_verdict(session) == "fail" else 0


async def _find_out(ground: Ground, *, sound: bool = False) -> list[Finding]:
    check = Check(ground, sound=sound)
    try:
        return await run_probes(check.probes(), TIMEOUT_S)
    finally:
        await check.aclose()


class Check:
    """The probes of this machine and these settings."""

    def __init__(self, ground: Ground, *, sound: bool = False) -> None:
        self._ground = ground
        self._sound = sound
        self._sound_test = DeviceSoundTest(lambda: ground.settings.audio)
        self._quiet = asyncio.Lock()
        self._embedded = EmbeddedServerProcess(ground.paths.data / "demo")

    def probes(self) -> list[Probe]:
        """Return every probe, in the order in which they are shown."""
        return [
            Probe("settings", self._settings),
            Probe("display", self._display),
            Probe("capture", self._capture),
            Probe("microphone", self._microphone),
            Probe("speaker", self._speaker),
            Probe("echo", self._echo),
            *self._sound_tests(),
            Probe("camera", self._camera),
            Probe("demo voice", self._voice),
            Probe("keyring", self._keyring),
            Probe("key", self._key),
            Probe("proxy", self._proxy),
            Probe("session", self._session),
            *(self._endpoint(name, url) for name, url in self._addresses()),
        ]

    async def aclose(self) -> None:
        """End what the probes started."""
        await self._embedded.aclose()

    async def _settings(self) -> Outcome:
        if self._ground.problems:
            return Outcome("warn", " ".join(self._ground.problems))
        return Outcome("ok", str(self._ground.paths.config_file))

    async def _display(self) -> Outcome:
        if QT_SHOWS_ITSELF:
            return Outcome("ok", CheckSentence(CheckText.DISPLAY_OWN))
        try:
            await asyncio.to_thread(require_display)
        except DeviceError:
            return Outcome(
                "warn",
                CheckSentence(CheckText.DISPLAY_NONE),
                CheckSentence(CheckText.DISPLAY_MEND),
            )
        names = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
        told = [f"{name}={os.environ[name]}" for name in names if os.environ.get(name)]
        return Outcome("ok", ", ".join(told))

    async def _capture(self) -> Outcome:
        if on_wayland():
            return await self._cast()
        target = ShareTarget("region", region=Region(0, 0, 320, 240))
        return await _first_frame(open_screen(self._ground.settings.vision, target))

    async def _cast(self) -> Outcome:
        """Look whether the portal and its parts are there; a picture would ask the person."""
        tokens = TokenFile(self._ground.paths.data / "screen-cast")
        try:
            offer = await asyncio.to_thread(cast_offer, tokens)
        except DeviceError as error:
            return Outcome("warn", str(error))
        return Outcome("ok", offer.sentence, CheckSentence(CheckText.WAYLAND))

    async def _camera(self) -> Outcome:
        settings = self._ground.settings.vision
        return await _first_frame(open_camera(settings, settings.camera))

    async def _microphone(self) -> Outcome:
        devices = await asyncio.to_thread(list_microphones)
        return _devices([device.name for device in devices], CheckText.MICROPHONE_NONE)

    async def _speaker(self) -> Outcome:
        devices = await asyncio.to_thread(list_speakers)
        return _devices([device.name for device in devices], CheckText.SPEAKER_NONE)

    async def _echo(self) -> Outcome:
        audio = self._ground.settings.audio
        if not audio.echo_cancellation:
            return Outcome(
                "warn", CheckSentence(CheckText.ECHO_OFF), CheckSentence(CheckText.ECHO_OFF_MEND)
            )
        cleaner = await asyncio.to_thread(open_cleaner, Cleaning.of(audio))
        if not isinstance(cleaner, WebRtcCleaner):
            return Outcome(
                "warn",
                CheckSentence(CheckText.ECHO_MISSING),
                CheckSentence(CheckText.ECHO_MISSING_MEND),
            )
        return Outcome("ok", CheckSentence(CheckText.ECHO_READY))

    def _sound_tests(self) -> list[Probe]:
        """Return what records and plays, which nobody wants unasked."""
        if not self._sound:
            return []
        return [Probe("recording", self._recording), Probe("room", self._room)]

    async def _recording(self) -> Outcome:
        async with self._quiet:
            sample = await self._sound_test.record(3.0)
        text = f"{sample.advice} ({sample.level.rms_db:.0f} dB, peak {sample.level.peak_db:.0f} dB)"
        return Outcome("ok" if sample.advice == GOOD else "warn", text)

    async def _room(self) -> Outcome:
        async with self._quiet:
            finding = await self._sound_test.echo()
        weak = finding.heard and finding.reduction_db < FAIR_DB
        return Outcome("warn" if weak else "ok", finding.sentence)

    async def _voice(self) -> Outcome:
        if shutil.which("espeak-ng"):
            return Outcome("ok", "espeak-ng")
        return Outcome(
            "warn",
            CheckSentence(CheckText.VOICE_MISSING),
            CheckSentence(CheckText.VOICE_MEND),
        )

    async def _keyring(self) -> Outcome:
        kept = await self._ground.keys.set("check", "probe")
        await self._ground.keys.delete("check")
        if kept.where == "keyring":
            return Outcome("ok", CheckSentence(CheckText.KEYRING_READY))
        return Outcome("warn", kept.why, CheckSentence(CheckText.KEYRING_MEND))

    async def _key(self) -> Outcome:
        for name in ("GOOGLE_API_KEY", "GEMINI_API_KEY"):
            if self._ground.environ.get(name):
                return Outcome("ok", CheckSentence(CheckText.KEY_SET, name=name))
        key = await self._ground.keys.get("developer")
        if not key:
            mend = CheckSentence(CheckText.KEY_NONE_MEND)
            return Outcome("ok", CheckSentence(CheckText.KEY_NONE), mend)
        finding = await examine(self._ground, self._ground.settings.session, "developer", key)
        text = CheckSentence(CheckText.KEY_KEPT, finding=finding.sentence)
        verdict: Verdict = "ok" if finding.verdict == "accepted" else "warn"
        return Outcome(verdict, text, "" if verdict == "ok" else CheckSentence(CheckText.KEY_MEND))

    async def _proxy(self) -> Outcome:
        proxies = urllib.request.getproxies()
        if not proxies:
            return Outcome("ok", CheckSentence(CheckText.PROXY_NONE))
        hosts = sorted({urlsplit(url).hostname or "?" for url in proxies.values()})
        return Outcome("ok", CheckSentence(CheckText.PROXY, hosts=", ".join(hosts)))

    async def _session(self) -> Outcome:
        backend = await self._backend()
        took_ms = await probe(
            backend, self._ground.settings.session, SystemClock(), own=self._ground.models
        )
        return Outcome(
            "ok",
            CheckSentence(
                CheckText.SESSION, backend=backend.describe(), model=backend.model, took_ms=took_ms
            ),
        )

    async def _backend(self) -> Backend:
        settings = self._ground.settings.session
        name = "vertex" if settings.backend == "vertex" else "developer"
        key = await self._ground.keys.get(name) or ""
        endpoint = None
        if backend_kind(settings, self._ground.environ, key) == "local" and not settings.endpoint:
            address = await self._embedded.address()
            endpoint = LocalEndpoint(address.url, str(address.ca_file or ""), address.key)
        return resolve_backend(settings, self._ground.environ, key, endpoint=endpoint)

    def _addresses(self) -> list[tuple[str, str]]:
        demo = self._ground.settings.demo
        named = [("transcription", demo.ear_url), ("chat", demo.mind_url)]
        return [(name, url) for name, url in named if url]

    def _endpoint(self, name: str, url: str) -> Probe:
        async def probe() -> Outcome:
            parts = urlsplit(url)
            port = parts.port or (443 if parts.scheme == "https" else 80)
            try:
                _, writer = await asyncio.open_connection(parts.hostname, port)
            except OSError as error:
                return Outcome(
                    "fail",
                    CheckSentence(CheckText.ENDPOINT_SILENT, url=url, why=str(error.strerror)),
                    CheckSentence(CheckText.ENDPOINT_MEND),
                )
            writer.close()
            await writer.wait_closed()
            return Outcome("ok", url)

        return Probe(f"{name} endpoint", probe)


async def _first_frame(source: FrameSource) -> Outcome:
    try:
        async with asyncio.timeout(FRAME_TIMEOUT_S):
            await source.open()
            async for frame in source.frames():
                return Outcome(
                    "ok",
                    CheckSentence(
                        CheckText.PICTURE, what=source.what, width=frame.width, height=frame.height
                    ),
                )
    except DeviceError as error:
        return Outcome("warn", str(error))
    except TimeoutError:
        return Outcome("warn", CheckSentence(CheckText.PICTURE_NONE, what=source.what))
    finally:
        await source.aclose()
    return Outcome("warn", CheckSentence(CheckText.PICTURE_NONE, what=source.what))


def _devices(names: list[str], none: CheckText) -> Outcome:
    if not names:
        return Outcome("warn", CheckSentence(none), CheckSentence(CheckText.DEVICE_MEND))
    if len(names) == 1:
        return Outcome("ok", names[0])
    return Outcome("ok", CheckSentence(CheckText.DEVICES, name=names[0], count=len(names) - 1))
