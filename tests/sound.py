"""A sound system that exists only for one test: a private PulseAudio without hardware.

Two null sinks stand in for the devices. What is played into ``mic_feed`` is what the microphone
hears; what the program plays arrives at ``speaker.monitor``. ``norewinds=1`` matters: with plain
null sinks, streams start one to two seconds late and fall into underrun storms after a stall
(measured). ``environment`` must be set before a process loads PortAudio, so programs under test
run as children.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

READY_S = 10.0
RATE = 48_000

STARTUP = """\
load-module module-native-protocol-unix auth-anonymous=1 socket={socket}
load-module module-null-sink sink_name=speaker rate=48000 channels=2 norewinds=1
load-module module-null-sink sink_name=mic_feed rate=48000 channels=1 norewinds=1
load-module module-remap-source source_name=mic master=mic_feed.monitor \
source_properties=device.description=Microphone
set-default-sink speaker
set-default-source mic
"""

ALSA = """\
pcm.!default { type pulse }
ctl.!default { type pulse }
pcm.pulse { type pulse }
pcm.attune_monitor { type pulse device "speaker.monitor" }
pcm.attune_feed { type pulse device "mic_feed" }
"""


def missing_programs() -> Sequence[str]:
    """Return which of the needed programs are not installed."""
    return [name for name in ("pulseaudio", "pactl", "paplay", "parec") if not shutil.which(name)]


class PrivateSound:
    """Starts the sound system on entering and ends it, by process id, on leaving."""

    def __init__(self) -> None:
        self.environment: dict[str, str] = {}
        self._folder = ""
        self._daemon: subprocess.Popen[bytes] | None = None
        self._children: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> PrivateSound:
        self._folder = tempfile.mkdtemp(prefix="attune-sound-")
        folder = Path(self._folder)
        socket = folder / "native"
        (folder / "default.pa").write_text(STARTUP.format(socket=socket))
        (folder / "asound.conf").write_text(ALSA)
        self.environment = os.environ | {
            "ALSA_CONFIG_PATH": f"/usr/share/alsa/alsa.conf:{folder / 'asound.conf'}",
            "PULSE_RUNTIME_PATH": self._folder,
            "PULSE_STATE_PATH": self._folder,
            "PULSE_COOKIE": str(folder / "cookie"),
            "PULSE_SERVER": f"unix:{socket}",
        }
        self.start_server()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        for child in self._children:
            _end(child)
        self.kill_server()
        shutil.rmtree(self._folder, ignore_errors=True)

    def start_server(self) -> None:
        """Start the daemon and wait until it answers."""
        self._daemon = subprocess.Popen(
            [
                "pulseaudio",
                *("-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1"),
                *("--high-priority=no", "--realtime=no", "--log-target=stderr"),
                *("-F", str(Path(self._folder) / "default.pa")),
            ],
            env=self.environment,
            # A terminal's Ctrl-C must not take the devices from whoever still has to report.
            start_new_session=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        pause = threading.Event()
        for _ in range(int(READY_S / 0.05)):
            if self._pactl("info").returncode == 0:
                return
            pause.wait(0.05)
        raise RuntimeError("the private sound server does not answer")

    def kill_server(self) -> None:
        """End the daemon as a crash would."""
        if self._daemon is not None:
            self._daemon.kill()
            self._daemon.wait()
            self._daemon = None

    def freeze(self) -> None:
        """Let the daemon hang: it answers nobody, and is there."""
        assert self._daemon is not None
        self._daemon.send_signal(signal.SIGSTOP)

    def control(self, *words: str) -> str:
        """Run ``pactl`` with these words and return what it prints."""
        done = self._pactl(*words)
        if done.returncode:
            raise RuntimeError(f"pactl {words[0]} failed")
        return done.stdout.decode().strip()

    def plug_microphone(self, name: str, description: str, rate: int = 48_000) -> None:
        """Add a microphone that hears what is played into the sink ``NAME_feed``."""
        self.control(
            *("load-module", "module-null-sink", f"sink_name={name}_feed", f"rate={rate}"),
            *("channels=1", "norewinds=1"),
        )
        self.control(
            *("load-module", "module-remap-source", f"source_name={name}"),
            *(
                f"master={name}_feed.monitor",
                f"source_properties=\"device.description='{description}'\"",
            ),
        )

    def plug_speaker(
        self, name: str, description: str, rate: int = 48_000, channels: int = 2
    ) -> None:
        """Add a speaker; what it plays is at the source ``NAME.monitor``."""
        self.control(
            *("load-module", "module-null-sink", f"sink_name={name}", "norewinds=1"),
            *(f"rate={rate}", f"channels={channels}"),
            f"sink_properties=\"device.description='{description}'\"",
        )

    def unplug(self, name: str) -> None:
        """Take away a microphone or speaker that was there, with everything it stands on."""
        for line in self.control("list", "short", "modules").splitlines():
            number, _, arguments = (*line.split("\t"), "", "")[:3]
            words = arguments.split()
            if f"source_name={name}" in words or f"sink_name={name}" in words:
                self.control("unload-module", number)

    def add_echo(self, delay_ms: int = 40, volume_percent: int = 60) -> None:
        """Let the microphone hear the speaker, as in a room.

        ``adjust_time=0`` matters: otherwise the room's clock drifts and no canceller follows.
        """
        module = self.control(
            "load-module",
            "module-loopback",
            "source=speaker.monitor",
            "sink=mic_feed",
            f"latency_msec={delay_ms}",
            "adjust_time=0",
        )
        inputs = self.control("list", "short", "sink-inputs").splitlines()
        newest = inputs[-1].split()[0]
        self.control("set-sink-input-volume", newest, f"{volume_percent}%")
        assert module.isdigit()

    def speak(self, wav: Path, into: str = "mic_feed") -> None:
        """Play a WAV file into the microphone, or a sink, and wait until it has been said."""
        subprocess.run(
            ["paplay", "--latency-msec=20", "-d", into, str(wav)],
            env=self.environment,
            check=True,
            timeout=120,
        )

    def play(self, wav: Path, into: str = "speaker") -> subprocess.Popen[bytes]:
        """Play a WAV file into a sink until its end or ``stop`` with the returned child."""
        child = subprocess.Popen(
            ["paplay", "--latency-msec=20", "-d", into, str(wav)], env=self.environment
        )
        self._children.append(child)
        return child

    def record(self, path: Path, source: str = "speaker.monitor") -> subprocess.Popen[bytes]:
        """Record raw PCM16LE mono at 48 kHz until ``stop`` is called with the returned child."""
        with path.open("wb") as out:
            child = subprocess.Popen(
                [
                    *("parec", "-d", source, "--latency-msec=20"),
                    *(f"--rate={RATE}", "--channels=1", "--format=s16le"),
                ],
                env=self.environment,
                stdout=out,
            )
        self._children.append(child)
        return child

    def stop(self, child: subprocess.Popen[bytes]) -> None:
        """End a recording or a playback."""
        _end(child)
        self._children.remove(child)

    def _pactl(self, *words: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            ["pactl", *words], env=self.environment, capture_output=True, timeout=10
        )


def _end(child: subprocess.Popen[bytes]) -> None:
    child.terminate()
    child.wait(5)
