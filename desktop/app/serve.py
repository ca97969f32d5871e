"""``attune serve``: the embedded Live server for other programs, until it is interrupted."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from desktop.app.ground import prepare
from desktop.app.hoard import return_large_blocks
from desktop.audio.voice_activity import open_voice_activity
from desktop.core.errors import StoreError, UsageError
from desktop.emulator.assembly import open_parts
from desktop.emulator.lifetime import Limits, service_limits
from desktop.emulator.model import Family
from desktop.emulator.parts import Mind
from desktop.emulator.play import PlayMind
from desktop.emulator.script import load_script
from desktop.emulator.server import EmbeddedServer
from desktop.emulator.trace import Recorder, load_trace
from desktop.settings.path import private_folder

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def run(options: argparse.Namespace) -> int:
    """Serve until interrupted; the first line printed is the address as JSON."""
    if options.dangerously_listen_on is None and options.host not in LOOPBACK:
        raise UsageError(
            f"The embedded server listens on this computer only, not on {options.host}. "
            "Use 127.0.0.1, and a tunnel of your own to reach it from elsewhere; "
            "--dangerously-listen-on opens it to a network."
        )
    return_large_blocks()
    asyncio.run(_serve(options))
    return 0


async def _serve(options: argparse.Namespace) -> None:
    server = _build(options)
    try:
        endpoint = await server.start()
    except OSError as error:
        raise UsageError(
            f"Port {options.port} cannot be used ({error.strerror}). "
            "Leave --port out and a free one is found."
        ) from error
    try:
        told = {
            "url": endpoint.url,
            "ca_file": str(endpoint.ca_file) if endpoint.ca_file else None,
            "key": endpoint.key,
        }
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        await _until_told(follow_stdin=options.until_stdin_closes)
    finally:
        await server.aclose()


def _build(options: argparse.Namespace) -> EmbeddedServer:
    ground = prepare(options)
    demo = ground.settings.demo
    ear, mind, voice = open_parts(demo.ear_url, demo.mind_url, demo.mind_model)
    played: Mind = PlayMind(mind, ground.paths.config / "scenarios")
    scripted: Mind = load_script(Path(options.script), mind) if options.script else played
    return EmbeddedServer(
        ear=ear,
        mind=scripted,
        voice=voice,
        voice_activity=open_voice_activity,
        model=options.model or ground.settings.session.model,
        host=options.dangerously_listen_on or options.host,
        dangerously=options.dangerously_listen_on is not None,
        port=options.port,
        tls=not options.plain,
        key=sys.stdin.readline().strip() if options.key_from_stdin else None,
        folder=_writable(options.folder) if options.folder else None,
        limits=_limits(options),
        recorder=_recorder(options),
        replay=load_trace(Path(options.replay)) if options.replay else (),
        text_frames=options.text_frames,
        deflate=options.deflate,
        interim_transcripts=options.interim_transcripts,
    )


def _limits(options: argparse.Namespace) -> Limits | Callable[[Family], Limits]:
    idle_s = options.idle_close
    if options.service_limits:
        return lambda family: replace(service_limits(family), idle_s=idle_s)
    return Limits(connection_s=options.lifetime, idle_s=idle_s)


def _recorder(options: argparse.Namespace) -> Recorder | None:
    folder = options.record or options.record_without_audio
    if not folder:
        return None
    sound = options.record is not None
    return Recorder(private_folder(Path(folder)), time.monotonic, sound=sound)


def _writable(name: str) -> Path | None:
    """Return the folder; None, which means a temporary one, where nothing can be written to it."""
    try:
        folder = private_folder(Path(name))
    except StoreError:
        return None
    return folder if os.access(folder, os.W_OK) else None


async def _until_told(*, follow_stdin: bool) -> None:
    """Wait for a signal, or for the parent program to go."""
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows has no signal handlers on its loop
            loop.add_signal_handler(number, told.set)
    if follow_stdin:

        def watch() -> None:
            # Past the buffered reader, whose lock a thread that waits would hold at exit.
            while os.read(sys.stdin.fileno(), 1024):
                pass
            with suppress(RuntimeError):  # the loop may have closed on a signal
                loop.call_soon_threadsafe(told.set)

        threading.Thread(target=watch, name="parent watch", daemon=True).start()
    await told.wait()
