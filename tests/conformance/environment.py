"""An environment for each client, made from its registry once and kept in the user's cache.

``requirement/NAME.txt`` says what is in it. Environments are made side by side; one whose
requirements have changed is made anew.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from platformdirs import user_cache_path

REQUIREMENTS = Path(__file__).parent / "requirement"
_READY = "ready.txt"


class InstallError(Exception):
    """An environment could not be made; the text is what the installer said."""


def cache_folder() -> Path:
    """Return where environments are kept between runs."""
    return user_cache_path("attune") / "conformance"


def make_environments(folder: Path, names: Iterable[str]) -> dict[str, list[str]]:
    """Make what is missing and return the commands that run programs, by environment.

    Raises ``InstallError``.
    """
    wanted = sorted(set(names))
    with ThreadPoolExecutor(max_workers=4) as pool:
        return dict(
            zip(wanted, pool.map(lambda name: _make(folder / name, name), wanted), strict=True)
        )


def _make(folder: Path, name: str) -> list[str]:
    requirements = (REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8")
    script = name.startswith("js-")
    command = ["node"] if script else [str(_interpreter(folder))]
    ready = folder / _READY
    if ready.exists() and ready.read_text(encoding="utf-8") == requirements:
        return command
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    _install_script(folder, requirements) if script else _install_python(folder, name)
    ready.write_text(requirements, encoding="utf-8")
    return command


def _interpreter(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def _install_python(folder: Path, name: str) -> None:
    requirements = str(REQUIREMENTS / f"{name}.txt")
    uv = shutil.which("uv")
    if uv is not None:
        _run([uv, "venv", "-q", "--allow-existing", "-p", sys.executable, str(folder)])
        python = str(_interpreter(folder))
        _run([uv, "pip", "install", "-q", "-p", python, "-r", requirements])
        return
    venv.create(folder, with_pip=True)
    _run([str(_interpreter(folder)), "-m", "pip", "install", "-q", "-r", requirements])


def _install_script(folder: Path, requirements: str) -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise InstallError("npm is not there: install Node.js 20 or newer")
    quiet = ["--silent", "--no-audit", "--no-fund", "--prefix", str(folder)]
    _run([npm, "install", *quiet, *requirements.split()])


def _run(command: list[str]) -> None:
    # Another project's interpreter settings would put the packages elsewhere.
    own = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
    done = subprocess.run(command, capture_output=True, text=True, env=own, check=False)
    if done.returncode:
        raise InstallError(
            f"{' '.join(command[:3])}: {(done.stderr or done.stdout).strip()[-400:]}"
        )
