"""What is heard, played and shown."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.settings.declaration import setting


@dataclass(frozen=True, slots=True)
class AudioSettings:
    """Microphone and loudspeaker."""

    microphone: str = setting("", label="Microphone", help="Empty follows the system.")
    speaker: str = setting("", label="Speaker", help="Empty follows the system.")
    echo_cancellation: bool = setting(
        default=True, label="Echo cancellation", help="Off with headphones."
    )
    noise_suppression: bool = setting(default=True, label="Noise suppression")
    gain_control: bool = setting(
        default=False, label="Automatic gain", help="Brings a quiet voice to a usual level."
    )
    high_pass: bool = setting(
        default=True, label="Rumble filter", help="Takes out what lies below speech.", advanced=True
    )
    talk_key: str = setting(
        "Space",
        label="Talk key",
        help="Held to talk where nothing is typed; with Ctrl also while typing.",
    )
    volume: float = setting(1.0, label="Volume", minimum=0.0, maximum=2.0)
    duck_db: float = setting(
        -18.0,
        label="Ducking",
        help="Decibels while you begin to speak.",
        minimum=-40.0,
        maximum=0.0,
        advanced=True,
    )
    polite: bool = setting(
        default=False,
        label="Polite",
        help="A short mhm, a yeah or a cough does not stop the assistant.",
    )
    send_speech_only: bool = setting(
        default=False,
        label="Save tokens",
        help="While co-listening only speech is sent.",
        advanced=True,
    )
    system_audio: bool = setting(
        default=False,
        label="Hear the computer",
        help="The assistant also hears what this computer plays, such as a meeting.",
    )
    system_audio_volume: float = setting(
        1.0, label="Volume of the computer", help="In the mix.", minimum=0.0, maximum=2.0
    )
    system_audio_device: str = setting(
        "",
        label="System audio device",
        help="Empty is the default loudspeaker; or the name of a loopback input.",
        advanced=True,
    )


@dataclass(frozen=True, slots=True)
class VisionSettings:
    """Screen and camera."""

    frames_per_second: float = setting(1.0, label="Frames per second", minimum=0.1, maximum=2.0)
    jpeg_quality: int = setting(75, label="Picture quality", minimum=40, maximum=95)
    longest_side: int = setting(
        1536,
        label="Longest side",
        help="Pixels; larger regions are scaled down.",
        minimum=320,
        maximum=2048,
    )
    camera: str = setting("0", label="Camera", help="A number, or a video file.")
