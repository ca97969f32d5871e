"""What is heard, played and shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from desktop.settings.declaration import Effect, setting


@dataclass(frozen=True, slots=True)
class AudioSettings:
    """Microphone and loudspeaker."""

    EFFECT: ClassVar[Effect] = "now"

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
    recording_format: str = setting(
        "flac",
        label="Format of recordings",
        help="FLAC is smaller and as exact; every program plays WAV.",
        choices=("flac", "wav"),
        advanced=True,
    )


@dataclass(frozen=True, slots=True)
class VisionSettings:
    """Screen and camera."""

    EFFECT: ClassVar[Effect] = "share"

    frames_per_second: float = setting(1.0, label="Frames per second", minimum=0.1, maximum=2.0)
    jpeg_quality: int = setting(75, label="Picture quality", minimum=40, maximum=95)
    longest_side: int = setting(
        1536,
        label="Longest side",
        help="Pixels; larger regions are scaled down.",
        minimum=320,
        maximum=2048,
    )
    picture_kilobytes: int = setting(
        200,
        label="Largest picture",
        help="Kilobytes; a picture that is larger is sent less crisp.",
        minimum=40,
        maximum=700,
        advanced=True,
    )
    detail: bool = setting(
        default=True,
        label="Detail",
        help="Regions too large for readable text are sent as an overview and close-ups.",
    )
    ignore_clocks: bool = setting(
        default=True,
        label="Ignore clocks and carets",
        help="What only blinks or ticks sends no pictures, which saves tokens.",
    )
    mask_secrets: bool = setting(
        default=True,
        label="Hide password managers",
        help="Their windows are painted over in every picture.",
    )
    masked: str = setting(
        "",
        label="Always hide",
        help="Words of programs' names or windows' titles, with commas between; a minus before a "
        "word, as in -bitwarden, shows a password manager again. The button lists all of them.",
        kind="hidden",
    )
    pause_when_locked: bool = setting(
        default=True, label="Pause when locked", help="No pictures while the screen is locked."
    )
    camera: str = setting(
        "0", label="Camera", help="A camera's name or number, a video file, or test-pattern."
    )
    camera_size: str = setting(
        "1280x720",
        label="Camera resolution",
        help="Width x height; the camera takes what comes nearest.",
        advanced=True,
    )
    camera_inset: bool = setting(
        default=False,
        label="Camera in the picture",
        help="While the screen is shared too, the camera is a corner of its pictures.",
    )
    film_minutes: float = setting(
        5.0,
        label="Filmstrip",
        help="Minutes of sent pictures kept in memory; 0 keeps only the last one.",
        minimum=0.0,
        maximum=30.0,
        advanced=True,
    )
