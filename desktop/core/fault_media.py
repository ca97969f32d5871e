"""What is said about faults of sound and sight; a part of the table in ``fault_text``."""

from __future__ import annotations

from typing import Final

from desktop.core.reason import Reason

Text = tuple[str, str]
"""The cause and what happens next; the second may be empty."""

SOUND: Final[dict[Reason, Text]] = {
    Reason.SOUND_MISSING: (
        "Sound needs the PortAudio library, which is not installed.",
        "On Debian or Ubuntu run 'sudo apt install libportaudio2 libasound2-plugins', then start "
        "Attune again.",
    ),
    Reason.DEVICE_BUSY: (
        "The {what} is in use by another program.",
        "Close that program or choose another {what} in the settings.",
    ),
    Reason.DEVICE_NONE: (
        "No {what} was found.",
        "Plug one in, or check the system's sound settings.",
    ),
    Reason.DEVICE_FAILED: (
        "The {what} could not be opened.",
        "Check the system's sound settings.",
    ),
    Reason.DEVICE_UNPLUGGED: (
        "The {what} '{name}' is not there.",
        "Plug it in or choose another in the settings.",
    ),
    Reason.DEVICE_TWINS: (
        "Several devices have the name '{name}', and Attune does not guess which is your {what}.",
        "Choose one of them in the settings.",
    ),
    Reason.SOUND_STUCK: (
        "The computer's sound system does not answer.",
        "Restart the computer if this lasts.",
    ),
    Reason.DEVICE_STOPPED: ("The {what} stopped.", "Attune is opening it again."),
    Reason.DEVICE_MUTE: (
        "The {what} is open but silent.",
        "Check the system's sound settings.",
    ),
    Reason.DEVICE_WITHOUT: (
        "{cause}",
        "The conversation goes on without the {what}, and Attune keeps trying.",
    ),
    Reason.MICROPHONE_GONE: (
        "The microphone '{name}' has gone.",
        "Attune does not listen with another that you did not choose: plug it in again, or choose "
        "one in the settings.",
    ),
    Reason.SPEAKER_GONE: (
        "The speaker '{name}' has gone.",
        "The captions go on; plug it in again, or choose another in the settings.",
    ),
    Reason.LOOPBACK_GONE: (
        "'{name}' has gone with its loudspeaker.",
        "Attune hears the computer again once it is back; or choose another in the settings.",
    ),
    Reason.MICROPHONE_MOVED: (
        "Attune now listens with '{now}' instead of '{was}', as the system chose.",
        "You can choose another in the settings.",
    ),
    Reason.SPEAKER_MOVED: (
        "Attune now speaks through '{now}' instead of '{was}', as the system chose.",
        "You can choose another in the settings.",
    ),
    Reason.MICROPHONE_ZEROS: (
        "The microphone delivers nothing but digital silence.",
        "Check that it is not muted and that the system lets Attune use it.",
    ),
    Reason.MICROPHONE_SHUT: (
        "The system has muted the microphone '{name}', so Attune hears nothing.",
        "Unmute it in the system's sound settings.",
    ),
    Reason.SPEAKER_SHUT: (
        "The system has muted the loudspeaker '{name}', so you hear nothing.",
        "Unmute it or turn it up in the system's sound settings; the captions go on.",
    ),
    Reason.MICROPHONE_LOUD: (
        "Your microphone is overdriven, which makes you hard to understand.",
        "Turn its level down in the system's sound settings, or move it away a little.",
    ),
    Reason.MICROPHONE_CLEANING: (
        "The cleaning of the microphone's sound failed and was started again. You are heard.",
        "Should echo or noise bother you, stop and start the conversation.",
    ),
    Reason.ECHO: (
        "Attune hears its own voice through your loudspeaker and cannot take it out.",
        "Headphones help, or a lower volume.",
    ),
    Reason.ANSWER_TOO_LONG: (
        "An answer was longer than ten minutes.",
        "Its end was left out.",
    ),
    Reason.LOOPBACK_NONE: (
        "No sound server lets Attune hear what the loudspeakers play.",
        "Check the system's sound settings, or choose a loopback input in Attune's.",
    ),
    Reason.LOOPBACK_MACOS: (
        "On macOS, Attune hears the computer only through a loopback device.",
        "Install one such as BlackHole and choose it as the system audio device in the settings.",
    ),
    Reason.LOOPBACK_WINDOWS: (
        "Hearing the computer needs the package SoundCard here: pip install soundcard.",
        "Or choose a 'Stereo Mix' input as the system audio device in the settings.",
    ),
    Reason.LOOPBACK_LINUX: (
        "Hearing the computer needs PulseAudio or PipeWire with its tool pactl.",
        "Install the package pulseaudio-utils, or choose a loopback input in the settings.",
    ),
    Reason.RECORDING_UNWRITABLE: (
        "The recording cannot be written to '{file}': {why}.",
        "Nothing is recorded.",
    ),
    Reason.RECORDING_STOPPED: (
        "The recording stopped: {why}.",
        "What was written so far is complete. Press Record for another once this is mended.",
    ),
    Reason.RECORDING_FULL: (
        "The recording has reached the longest that its file can be.",
        "It ended and is complete.",
    ),
    Reason.RECORDING_NO_FLAC: (
        "Nothing is recorded: FLAC files need the Python package soundfile, which is missing here.",
        "Choose WAV as the format of recordings in the settings.",
    ),
    Reason.SAMPLE_NOTHING: (
        "Nothing was heard.",
        "Check that the microphone is not muted and that it is the right one.",
    ),
    Reason.SAMPLE_QUIET: (
        "That was quiet.",
        "Come closer to the microphone or turn its level up.",
    ),
    Reason.SAMPLE_GOOD: ("That sounds good.", ""),
    Reason.ROOM_SILENT: (
        "No echo was heard: you wear headphones, or the loudspeaker is off.",
        "Nothing has to be cancelled.",
    ),
    Reason.ROOM_BELOW: (
        "The assistant's voice comes back after {delay} ms, {level} dB below what is played, and "
        "is made {less} dB weaker.",
        "",
    ),
    Reason.ROOM_ABOVE: (
        "The assistant's voice comes back after {delay} ms, {level} dB above what is played, and "
        "is made {less} dB weaker.",
        "",
    ),
    Reason.ROOM_GOOD: ("{cause}", "You can talk over it on open loudspeakers."),
    Reason.ROOM_FAIR: (
        "{cause}",
        "It may take its own voice for yours at times: turn the volume down a little.",
    ),
    Reason.ROOM_POOR: ("{cause}", "That is not enough: headphones help."),
    Reason.HEADSET_COSTS: (
        "While a wireless headset's microphone is used, the headset itself sounds like a "
        "telephone.",
        "Another microphone avoids that.",
    ),
    Reason.LOOPBACK_ELSEWHERE: ("Attune listens to another loudspeaker now.", ""),
}

SIGHT: Final[dict[Reason, Text]] = {
    Reason.CAMERA_SILENT: (
        "The camera has stopped delivering pictures.",
        "Check its cable and switch it on again.",
    ),
    Reason.CAMERA_FROZEN: (
        "The camera delivers the same picture over and over.",
        "Check whether another program holds it.",
    ),
    Reason.CAMERA_STILL: (
        "The camera was switched off because its picture stood still.",
        "Switch it on again.",
    ),
    Reason.CAMERA_DARK: (
        "The camera sees nothing but black.",
        "Open its shutter or switch on a light.",
    ),
    Reason.CAMERA_UNPLUGGED: ("The camera {name} is not connected.", "{rest}"),
    Reason.CAMERAS_THERE: ("There is {names}.", ""),
    Reason.CAMERA_NONE: ("No camera is connected.", ""),
    Reason.CAMERA_SHUT: (
        "The camera delivers no picture.",
        "Check its shutter.",
    ),
    Reason.SCREEN_LOCKED: (
        "The screen is locked.",
        "Attune sees nothing until it is unlocked.",
    ),
    Reason.LOCK_UNKNOWN: (
        "This desktop does not tell when the screen is locked.",
        "Pause or stop sharing before you leave.",
    ),
    Reason.SCREEN_LOST: (
        "The screen can no longer be captured.",
        "Share it again when the display is back.",
    ),
    Reason.SCREEN_AWAY: (
        "The screen cannot be captured now.",
        "Attune tries again every second.",
    ),
    Reason.SCREEN_CHANGED: (
        "The shared screen has changed its size, scale or place.",
        "Pick a region again, or put the screen back as it was.",
    ),
    Reason.SCREEN_UNPLUGGED: (
        "The screen {name} is not connected.",
        "Pick another screen.",
    ),
    Reason.REGION_GONE: (
        "The shared region is not on any screen.",
        "Pick a region again.",
    ),
    Reason.WINDOW_CLOSED: ("The shared window was closed.", "Share another one."),
    Reason.WINDOW_MINIMISED: (
        "The shared window is minimised.",
        "Attune sees it again once you open it.",
    ),
    Reason.WINDOW_ELSEWHERE: (
        "The shared window is on another workspace.",
        "Attune sees it again once you are there.",
    ),
    Reason.WINDOW_COVERED: (
        "A part of the shared window lies under other windows;",
        "Attune sees grey there.",
    ),
    Reason.WINDOW_HIDDEN: (
        "Other windows lie over the shared window.",
        "Attune sees it again once it is in front.",
    ),
    Reason.WINDOWS_UNSEEN: (
        "On this desktop Attune cannot see the windows.",
        "Share a region or a screen.",
    ),
    Reason.NO_DISPLAY: (
        "There is no display to share from.",
        "Start Attune inside a desktop session, or share a picture file.",
    ),
    Reason.WAYLAND: (
        "This desktop runs on Wayland, where only its portal shows the screen.",
        "Share from Attune's window, which asks the portal.",
    ),
    Reason.CAST_ASKING: ("Your desktop asks what Attune may see.", "Choose it there."),
    Reason.CAST_STARTING: ("The desktop is about to show the screen.", ""),
    Reason.CAST_ABSENT: (
        "This Wayland desktop offers no way to share the screen.",
        "Install xdg-desktop-portal and the part of it for your desktop, or log in to an X11 "
        "session.",
    ),
    Reason.CAST_LIBRARY: (
        "PipeWire's client library is missing, without which no program sees a Wayland screen.",
        "Install it (libpipewire), or log in to an X11 session.",
    ),
    Reason.CAST_DENIED: (
        "You did not allow the screen to be shared.",
        "Share again when you want to.",
    ),
    Reason.CAST_FAILED: (
        "The desktop could not share the screen.",
        "Share again, and choose what to show.",
    ),
    Reason.CAST_REVOKED: (
        "The desktop has stopped the sharing of the screen.",
        "Share again when you want to.",
    ),
    Reason.CAST_UNREACHED: (
        "The desktop gave permission, but its pictures do not arrive.",
        "Share again.",
    ),
    Reason.CAST_UNMASKED: (
        "On Wayland Attune cannot tell windows apart: neither password managers nor its own "
        "window are painted over.",
        "Share a single window, or hide parts by hand.",
    ),
    Reason.X_SILENT: ("The X server does not answer.", ""),
    Reason.PICTURE_TOO_LARGE: ("This picture is larger than 64 MB.", ""),
    Reason.PICTURE_UNREADABLE: ("This is not a picture that Attune can read.", ""),
}
