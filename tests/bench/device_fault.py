"""Takes devices away from the audio path and times when it notices and when it has recovered.

Run ``python -m tests.bench.device_fault``; needs PulseAudio. Each fault gets a private sound system
and a fresh process; times are of the machine's monotonic clock.
"""

from __future__ import annotations

import argparse
import signal
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from tests.bench.figure import Figure, Verdict, heading
from tests.e2e.audio_child import Program
from tests.sound import PrivateSound, missing_programs

NOTICED_MS = 1000.0
SETTLE_S = 1.5
SLEEP_S = 8.0

Deed = Callable[[PrivateSound], object]


def _nothing(_sound: PrivateSound) -> None:
    """Repair nothing: the fault is told, or mends itself."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is taken away, how it comes back, and which message says that it was noticed."""

    name: str
    take: Deed
    give: Deed
    key: str
    devices: str = ""
    before: Deed = _nothing
    recovers: bool = True


def _plug_mic(sound: PrivateSound) -> None:
    sound.plug_microphone("desk", "Desk Mic")


def _plug_default_mic(sound: PrivateSound) -> None:
    _plug_mic(sound)
    sound.control("set-default-source", "desk")


def _plug_phones(sound: PrivateSound) -> None:
    sound.plug_speaker("phones", "Headphones")


FAULTS = (
    Fault(
        "27 microphone unplugged, plugged in again",
        lambda sound: sound.unplug("desk"),
        _plug_mic,
        "microphone",
        "Desk Mic,",
        _plug_mic,
    ),
    Fault(
        "27 microphone unplugged, back at another rate",
        lambda sound: sound.unplug("desk"),
        lambda sound: sound.plug_microphone("desk", "Desk Mic", rate=44_100),
        "microphone",
        "Desk Mic,",
        _plug_mic,
    ),
    Fault(
        "27 followed microphone unplugged: told where it went",
        lambda sound: sound.unplug("desk"),
        _nothing,
        "microphone moved",
        before=_plug_default_mic,
        recovers=False,
    ),
    Fault(
        "28 microphone suspended, resumed",
        lambda sound: sound.control("suspend-source", "mic", "1"),
        lambda sound: sound.control("suspend-source", "mic", "0"),
        "microphone",
    ),
    Fault(
        "29 sound server killed, started again",
        lambda sound: sound.kill_server(),
        lambda sound: sound.start_server(),
        "microphone",
    ),
    Fault(
        "30 speaker removed, there again",
        lambda sound: sound.unplug("phones"),
        _plug_phones,
        "speaker",
        ",Headphones",
        _plug_phones,
    ),
    Fault(
        "30 headset's speaker goes over to calls: another name, 8 kHz",
        lambda sound: sound.unplug("bluez_output.music"),
        lambda sound: sound.plug_speaker("bluez_output.call", "Headset", 8_000, 1),
        "speaker",
        ",Headset",
        lambda sound: sound.plug_speaker("bluez_output.music", "Headset"),
    ),
    Fault(
        "27 headset's microphone goes over to calls: another name, 16 kHz",
        lambda sound: sound.unplug("bluez_input.music"),
        lambda sound: sound.plug_microphone("bluez_input.call", "Headset", 16_000),
        "microphone",
        "Headset,",
        lambda sound: sound.plug_microphone("bluez_input.music", "Headset"),
    ),
    Fault(
        "30 speaker removed, back at another rate",
        lambda sound: sound.unplug("phones"),
        lambda sound: sound.plug_speaker("phones", "Headphones", 44_100),
        "speaker",
        ",Headphones",
        _plug_phones,
    ),
    Fault(
        "31 microphone of zeros: told after three seconds",
        _nothing,
        _nothing,
        "microphone silence",
        recovers=False,
    ),
)


def tried(fault: Fault) -> tuple[float, float]:
    """Return the milliseconds until the fault was told, and until all was well after the repair."""
    with PrivateSound() as sound:
        fault.before(sound)
        program = Program(sound.environment, "outlive", fault.devices)
        try:
            program.until("ready" if fault.key == "microphone silence" else "captured")
            taken = time.monotonic()
            fault.take(sound)
            told = _notice(program, fault.key)
            if not fault.recovers:
                return 1000 * (told - taken), float("nan")
            given = _repaired(sound, fault)
            well = _notice(program, fault.key, empty=True)
            return 1000 * (told - taken), 1000 * (well - given)
        finally:
            program.end()


def _repaired(sound: PrivateSound, fault: Fault) -> float:
    threading.Event().wait(SETTLE_S)
    fault.give(sound)
    return time.monotonic()


def _notice(program: Program, key: str, *, empty: bool = False) -> float:
    while True:
        fact = program.until("notice")
        if fact["key"] == key and bool(fact["notice"]) != empty:
            return float(fact["at"])


def slept() -> tuple[float, float]:
    """Stop the process as a suspended machine does; return the ms from waking to sound and health.

    The first is until captured blocks come again, the second until nothing is said to be wrong.
    """
    with PrivateSound() as sound:
        program = Program(sound.environment, "outlive")
        try:
            program.until("captured")
            program.process.send_signal(signal.SIGSTOP)
            threading.Event().wait(SLEEP_S)
            program.process.send_signal(signal.SIGCONT)
            woken = time.monotonic()
            heard = _captured_after(program, woken)
            _captured_after(program, woken + SETTLE_S)
            notices = [fact["at"] for fact in program.seen if "notice" in fact]
            well = max((at for at in notices if at > woken), default=heard)
            return 1000 * (heard - woken), 1000 * (well - woken)
        finally:
            program.end()


def _captured_after(program: Program, when: float) -> float:
    while True:
        at = float(program.until("captured")["at"])
        if at > when:
            return at


def _sleeps(rounds: int) -> list[Verdict]:
    results = [slept() for _ in range(rounds)]
    heard = Figure(f"process stopped for {SLEEP_S:g} s: sound again", [at for at, _ in results])
    well = Figure("   well again", [at for _, at in results])
    sys.stdout.write(f"{heard}\n{well}\n")
    return [Verdict("sound again after a sleep", heard.percentile(50), NOTICED_MS)]


def main() -> int:
    """Print the table; exit 1 where a fault was noticed too late."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="times each fault is tried")
    rounds = parser.parse_args().rounds
    if missing := missing_programs():
        sys.stderr.write(f"needs {', '.join(missing)}\n")
        return 1
    verdicts = []
    sys.stdout.write(heading() + "\n")
    for fault in FAULTS:
        results = [tried(fault) for _ in range(rounds)]
        noticed = Figure(fault.name, [noticed for noticed, _ in results])
        sys.stdout.write(f"{noticed}\n")
        if fault.recovers:
            sys.stdout.write(f"{Figure('   well again after it', [w for _, w in results])}\n")
        budget = 4000.0 if fault.key == "microphone silence" else NOTICED_MS
        verdicts.append(Verdict(f"{fault.name}: noticed", noticed.percentile(50), budget))
    verdicts += _sleeps(rounds)
    sys.stdout.write("\n".join(map(str, verdicts)) + "\n")
    return 0 if all(verdict.met for verdict in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
