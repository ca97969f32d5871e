"""Sets Attune up and starts it, or runs its tests, with nothing but Python.

``python3 packaging/bootstrap.py run [arguments for attune]`` opens the window; without a display
it runs the rehearsal. ``python3 packaging/bootstrap.py test [arguments for pytest]`` runs every
check. Both first install what is missing and say nothing when nothing is.

This file must parse on old interpreters, so that they can be told what is wrong.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OLDEST = (3, 11)
KNOWN = ("python3.13", "python3.12", "python3.11", "python3.14")
USAGE = "usage: python3 packaging/bootstrap.py run|test [more arguments]"
EXIT_USAGE = 2


def main(arguments: list[str]) -> int:
    """Set up for what is asked and hand over to it; returns an exit code."""
    if sys.version_info < OLDEST:
        return _use_newer_python(arguments)
    if not arguments or arguments[0] not in {"run", "test"}:
        print(USAGE, file=sys.stderr)
        return EXIT_USAGE
    purpose, extra = arguments[0], arguments[1:]
    # Only now: these modules use what old interpreters lack.
    import environment
    import system

    try:
        system.provide(purpose)
        python = environment.provide(ROOT, purpose)
    except system.SetupError as error:
        print(f"attune: {error}", file=sys.stderr)
        return EXIT_USAGE
    except KeyboardInterrupt:
        return 130
    return start_tests(python, extra) if purpose == "test" else start_attune(python, extra)


def start_attune(python: Path, extra: list[str]) -> int:
    """Open the window, or rehearse where there is no display to open it on."""
    command = [str(python), "-m", "desktop"]
    named = bool(extra) and not extra[0].startswith("-")
    if named or has_display(sys.platform, dict(os.environ)):
        return _hand_over([*command, *extra])
    pictures = ROOT / "rehearsal"
    print(f"attune: there is no display here, so this is the rehearsal. Pictures: {pictures}")
    sys.stdout.flush()
    return _hand_over([*command, "rehearse", "--out", str(pictures), *extra])


def start_tests(python: Path, extra: list[str]) -> int:
    """Run the default test command from the checkout's root."""
    os.chdir(str(ROOT))
    return _hand_over([str(python), str(ROOT / "packaging" / "check.py"), *extra])


def has_display(platform: str, variables: dict[str, str]) -> bool:
    """Tell whether a window can open: always off Linux, else where a display is named."""
    if not platform.startswith("linux"):
        return True
    return bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))


def _use_newer_python(arguments: list[str]) -> int:
    for found in filter(None, map(shutil.which, KNOWN)):
        # A version manager's shim may be on the path and yet lead nowhere.
        probe = [found, "-c", "import sys; sys.exit(sys.version_info < (3, 11))"]
        if subprocess.call(probe, stderr=subprocess.DEVNULL) == 0:
            return _hand_over([found, str(Path(__file__).resolve()), *arguments])
    have = ".".join(str(part) for part in sys.version_info[:3])
    print(
        f"attune: this is Python {have}, and Attune needs 3.11 or newer. "
        "Install a newer Python and start this again with it, for example: "
        "python3.12 packaging/bootstrap.py run",
        file=sys.stderr,
    )
    return EXIT_USAGE


def _hand_over(command: list[str]) -> int:
    if os.name == "posix":
        sys.stdout.flush()
        os.execv(command[0], command)
    return subprocess.call(command)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
