"""Which ear, mind and voice the embedded server gets on this machine."""

from __future__ import annotations

from desktop.emulator.ear import open_ear
from desktop.emulator.mind import DemoMind
from desktop.emulator.parts import Ear, Mind, Voice
from desktop.emulator.remote import RemoteEar, RemoteMind
from desktop.emulator.voice import open_voice


def open_parts(ear_url: str, mind_url: str, mind_model: str) -> tuple[Ear, Mind, Voice]:
    """Return the parts; an empty address means the demo's own."""
    ear: Ear = RemoteEar(ear_url) if ear_url else open_ear()
    mind: Mind = RemoteMind(mind_url, mind_model) if mind_url else DemoMind()
    return ear, mind, open_voice()
