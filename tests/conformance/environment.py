"""An environment for each client, made from its registry once and kept in the user's cache.

``requirement/NAME.txt`` says what is in it. Environments are made side by side; one whose
requirements have changed is made anew. Where Node.js is missing
or too old, the environment holds its own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from platformdirs import user_cache_path

REQUIREMENTS = Path(__file__).parent / "requirement"
_READY = "ready.txt"
_OWN_NODE = "node"


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
    ready = folder / _READY
    if not ready.exists() or ready.read_text(encoding="utf-8") != requirements:
        if folder.exists():
            shutil.rmtree(folder)
        folder.mkdir(parents=True)
        if script:
            _install_script(folder, requirements)
        else:
            _install_python(folder, ["-r", str(REQUIREMENTS / f"{name}.txt")])
        ready.write_text(requirements, encoding="utf-8")
    return [str(_node(folder) if script else _program(folder, "python"))]


def _program(folder: Path, name: str) -> Path:
    windows = sys.platform == "win32"
    return folder / ("Scripts" if windows else "bin") / (f"{name}.exe" if windows else name)


def _install_python(folder: Path, packages: Sequence[str]) -> None:
    uv = shutil.which("uv")
    python = str(_program(folder, "python"))
    if uv is not None:
        _run([uv, "venv", "-q", "--allow-existing", "-p", sys.executable, str(folder)])
        _run([uv, "pip", "install", "-q", "-p", python, *packages])
        return
    venv.create(folder, with_pip=True)
    _run([python, "-m", "pip", "install", "-q", *packages])


def _install_script(folder: Path, requirements: str) -> None:
    engine, *packages = requirements.split()
    npm = shutil.which("npm")
    if npm is None or _node_version() < int(engine.removeprefix("node>=")):
        own = folder / _OWN_NODE
        own.mkdir()
        _install_python(own, ["-r", str(REQUIREMENTS / "node.txt")])
        npm = str(_program(own, "npm"))
    quiet = ["--loglevel=error", "--no-audit", "--no-fund", "--prefix", str(folder)]
    _run([npm, "install", *quiet, *packages], Path(npm).parent)


def _node_version() -> int:
    node = shutil.which("node")
    if node is None:
        return 0
    told = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    return int(told.removeprefix("v").partition(".")[0] or 0)


def _node(folder: Path) -> Path:
    own = _program(folder / _OWN_NODE, "node")
    return own if own.exists() else Path(shutil.which("node") or "node")


def _run(command: list[str], programs: Path | None = None) -> None:
    # Another project's interpreter settings would put the packages elsewhere.
    own = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
    if programs is not None:
        own["PATH"] = os.pathsep.join((str(programs), own.get("PATH", "")))
    done = subprocess.run(command, capture_output=True, text=True, env=own, check=False)
    if done.returncode:
        said = (done.stderr or done.stdout).strip()[-400:]
        raise InstallError(f"{' '.join(command[:3])}: {said}")
