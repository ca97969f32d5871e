"""What Attune needs of a Linux machine, and which package brings it on each family of systems."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["library", "tool", "alsa"]


@dataclass(frozen=True)
class Need:
    """One thing that is looked for: a library, a tool on the path, or ALSA's sound server plug-in.

    ``vital`` ones end the set-up when they are missing; without the others Attune does less.
    """

    kind: Kind
    name: str
    apt: str
    dnf: str
    pacman: str
    zypper: str
    vital: bool = True


def _library(name: str, apt: str, dnf: str, pacman: str, zypper: str = "") -> Need:
    return Need("library", name, apt, dnf, pacman, zypper or apt)


def _page_library(name: str, apt: str, dnf: str, pacman: str, zypper: str = "") -> Need:
    """What the engine that draws search suggestions is linked to; links stand in without it."""
    return Need("library", name, apt, dnf, pacman, zypper or apt, vital=False)


def _tool(
    name: str, apt: str, dnf: str = "", pacman: str = "", zypper: str = "", *, vital: bool = True
) -> Need:
    return Need("tool", name, apt, dnf or apt, pacman or apt, zypper or apt, vital)


RUN_NEEDS: tuple[Need, ...] = (
    _library("portaudio", "libportaudio2", "portaudio", "portaudio"),
    _library("xcb-cursor", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    _library("xcb-icccm", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    _library("xcb-image", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    _library("xcb-keysyms", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    _library(
        "xcb-render-util", "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"
    ),
    _library("xcb-util", "libxcb-util1", "xcb-util", "xcb-util"),
    _library("xcb-xkb", "libxcb-xkb1", "libxcb", "libxcb"),
    _library("xcb-shape", "libxcb-shape0", "libxcb", "libxcb"),
    _library("xcb-randr", "libxcb-randr0", "libxcb", "libxcb"),
    _library("xcb-shm", "libxcb-shm0", "libxcb", "libxcb"),
    _library("xcb-sync", "libxcb-sync1", "libxcb", "libxcb"),
    _library("xcb-xfixes", "libxcb-xfixes0", "libxcb", "libxcb"),
    _library("X11-xcb", "libx11-xcb1", "libX11-xcb", "libx11", "libX11-xcb1"),
    _library("xkbcommon-x11", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    _library("EGL", "libegl1", "libglvnd-egl", "libglvnd", "Mesa-libEGL1"),
    _library("GL", "libgl1", "libglvnd-glx", "libglvnd", "Mesa-libGL1"),
    _library("fontconfig", "libfontconfig1", "fontconfig dejavu-sans-fonts", "fontconfig"),
    _library("glib-2.0", "libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
    _library("dbus-1", "libdbus-1-3", "dbus-libs", "dbus"),
    _library("pulse", "libpulse0", "pulseaudio-libs", "libpulse"),
    _library("wayland-cursor", "libwayland-cursor0", "libwayland-cursor", "wayland"),
    _page_library("nss3", "libnss3", "nss", "nss", "mozilla-nss"),
    _page_library("nspr4", "libnspr4", "nspr", "nspr", "mozilla-nspr"),
    _page_library("xkbfile", "libxkbfile1", "libxkbfile", "libxkbfile"),
    _page_library(
        "Xcomposite", "libxcomposite1", "libXcomposite", "libxcomposite", "libXcomposite1"
    ),
    _page_library("Xdamage", "libxdamage1", "libXdamage", "libxdamage", "libXdamage1"),
    _page_library("Xrandr", "libxrandr2", "libXrandr", "libxrandr", "libXrandr2"),
    _page_library("Xtst", "libxtst6", "libXtst", "libxtst", "libXtst6"),
    _page_library("asound", "libasound2", "alsa-lib", "alsa-lib"),
    _page_library("gbm", "libgbm1", "mesa-libgbm", "mesa"),
    _page_library("xcb-dri3", "libxcb-dri3-0", "libxcb", "libxcb"),
    Need(
        "alsa",
        "ALSA's plug-in for the sound server",
        apt="libasound2-plugins",
        dnf="alsa-plugins-pulseaudio",
        pacman="alsa-plugins",
        zypper="alsa-plugins-pulse",
        vital=False,
    ),
    _tool("pactl", "pulseaudio-utils", pacman="libpulse", vital=False),
    _tool("espeak-ng", "espeak-ng", vital=False),
    _tool(
        "tesseract",
        "tesseract-ocr",
        "tesseract",
        "tesseract tesseract-data-eng",
        "tesseract-ocr",
        vital=False,
    ),
)

TEST_NEEDS: tuple[Need, ...] = (
    _tool("pulseaudio", "pulseaudio"),
    _tool(
        "Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", zypper="xorg-x11-server-Xvfb"
    ),
    _tool("xauth", "xauth", "xorg-x11-xauth", "xorg-xauth"),
    _tool("openbox", "openbox"),
    _tool("xdotool", "xdotool"),
    _tool("xwininfo", "x11-utils", "xwininfo", "xorg-xwininfo", "xwininfo"),
    _tool("xrandr", "x11-xserver-utils", "xrandr", "xorg-xrandr", "xrandr"),
    _tool(
        "psql", "postgresql", "postgresql-server", "postgresql", "postgresql-server", vital=False
    ),
    _tool("dbus-run-session", "dbus", "dbus-daemon", "dbus", "dbus-1"),
)
