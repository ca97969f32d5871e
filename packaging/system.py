"""System libraries and tools: what Attune needs of the machine, found by looking for it.

Probing asks the loader and the search path, never a package database, so that a library built by
hand counts as much as one of a distribution.
"""

from __future__ import annotations

import ctypes.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path

from needs import RUN_NEEDS, TEST_NEEDS, Need

LISTS = Path("/var/lib/apt/lists")
LOCK_TIMEOUT_S = 300


class SetupError(Exception):
    """Setting up cannot go on; the text says what to do."""


ELSEWHERE: Mapping[str, Mapping[str, str]] = {
    "darwin": {
        "espeak-ng": "brew install espeak-ng",
        "tesseract": "brew install tesseract",
    },
    "win32": {
        "espeak-ng": "winget install --id eSpeak-NG.eSpeak-NG",
        "tesseract": "winget install --id UB-Mannheim.TesseractOCR",
    },
}
"""Lines for systems whose wheels bring PortAudio and Qt's libraries along."""

INSTALL_LINES: Mapping[str, str] = {
    "apt": "apt-get install -y --no-install-recommends",
    "dnf": "dnf install -y",
    "pacman": "pacman -S --needed --noconfirm",
    "zypper": "zypper --non-interactive install",
}


def provide(purpose: str) -> None:
    """Install what is missing for ``run`` or ``test`` where that is allowed.

    Raises ``SetupError`` with the line to run where it is not.
    """
    if not sys.platform.startswith("linux"):
        _advise_elsewhere(sys.platform)
        return
    testing = purpose == "test"
    needs = [*RUN_NEEDS, *(TEST_NEEDS if testing else ())]
    missing = missing_of(needs, is_there)
    if missing and _may_use_apt():
        missing = _mend(needs, missing)
    if missing:
        report(missing, strict=testing)


def _mend(needs: Sequence[Need], missing: Sequence[Need]) -> list[Need]:
    trouble = _apt_install(packages_of(missing, "apt"))
    _linker_cache.cache_clear()
    if trouble:
        print(f"attune: apt-get failed:\n{trouble}", file=sys.stderr)
    return missing_of(needs, is_there)


def missing_of(needs: Sequence[Need], present: Callable[[Need], bool]) -> list[Need]:
    """Return the needs that are not met."""
    return [need for need in needs if not present(need)]


def packages_of(needs: Sequence[Need], family: str) -> list[str]:
    """Return the packages that bring these needs, each once, in order."""
    words = [word for need in needs for word in str(getattr(need, family)).split()]
    return list(dict.fromkeys(words))


def is_there(need: Need) -> bool:
    """Tell whether the machine has it."""
    if need.kind == "tool":
        return shutil.which(need.name, path=_search_path()) is not None
    if need.kind == "library":
        known = f"lib{need.name}.so." in _linker_cache()
        return known or ctypes.util.find_library(need.name) is not None
    return any(_alsa_modules())


def install_line(needs: Sequence[Need], family: str) -> str:
    """Return the one line that installs everything on one family of systems."""
    return f"sudo {INSTALL_LINES[family]} {' '.join(packages_of(needs, family))}"


def family_here() -> str | None:
    """Return which package tool this machine has."""
    tools = {"apt": "apt-get", "dnf": "dnf", "pacman": "pacman", "zypper": "zypper"}
    return next((name for name, tool in tools.items() if shutil.which(tool)), None)


@cache
def _linker_cache() -> str:
    for tool in ("/sbin/ldconfig", "/usr/sbin/ldconfig"):
        if os.path.exists(tool):
            done = subprocess.run([tool, "-p"], capture_output=True, text=True, check=False)
            return done.stdout
    return ""


def _alsa_modules() -> list[Path]:
    folders = (Path("/usr/lib"), Path("/usr/lib64"))
    names = ("libasound_module_pcm_pulse.so", "libasound_module_pcm_pipewire.so")
    patterns = [f"{place}alsa-lib/{name}" for place in ("", "*/") for name in names]
    return [path for folder in folders for pattern in patterns for path in folder.glob(pattern)]


def _search_path() -> str:
    return os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin"])


def report(missing: Sequence[Need], *, strict: bool) -> None:
    """Say what is missing and how to get it; raises ``SetupError`` if something vital is.

    ``strict`` makes everything vital.
    """
    names = ", ".join(dict.fromkeys(need.name for need in missing))
    family = family_here()
    if family:
        how = f"Run this line, then start again:\n\n    {install_line(missing, family)}\n"
    else:
        how = "Install them with this system's package tool, then start again."
    if strict or any(need.vital for need in missing):
        raise SetupError(f"this machine lacks {names}. {how}")
    print(f"attune: going on without {names}. To have all of it: {how}", file=sys.stderr)


def _advise_elsewhere(platform: str) -> None:
    for tool, line in ELSEWHERE.get(platform, {}).items():
        if shutil.which(tool) is None:
            print(f"attune: going on without {tool}. To have it: {line}", file=sys.stderr)


def _may_use_apt() -> bool:
    return shutil.which("apt-get") is not None and _privilege() is not None


def _privilege() -> list[str] | None:
    if os.name == "posix" and os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    probe = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if probe.returncode == 0 else None


def _apt_install(packages: Sequence[str]) -> str:
    """Install packages; returns the end of what apt-get said where it failed, else nothing."""
    print(f"attune: installing {len(packages)} system packages ...", file=sys.stderr, flush=True)
    install = ["install", "-y", "--no-install-recommends", *packages]
    if any(LISTS.glob("*_Packages*")) and _apt_get(install).returncode == 0:
        return ""
    _apt_get(["update"])
    done = _apt_get(install)
    return "" if done.returncode == 0 else "\n".join(done.stdout.splitlines()[-15:])


def _apt_get(arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
    options = ["-q", "-o", f"DPkg::Lock::Timeout={LOCK_TIMEOUT_S}", "-o", "Dpkg::Use-Pty=0"]
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C"]
    return subprocess.run(
        [*(_privilege() or []), *quiet, "apt-get", *options, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
