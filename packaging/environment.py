"""The locked environment in ``.venv``: made once, then recognised by its stamp.

Whatever pip and uv are told about mirrors, proxies and certificates on this machine stays in force:
no address is named here, and what pip alone was told is passed on to uv.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from shutil import which

from project import link_project
from system import SetupError

STAMP = "attune-stamp.json"
STAMP_FORMAT = 1
LOCKS: Mapping[str, str] = {"run": "requirements.lock", "test": "requirements-dev.lock"}
INSTALLER_LOCK = "installer.lock"
OLDEST_PIP = (22, 3)
"""The first pip that installs into another interpreter's environment."""

PIP_TO_UV: Mapping[str, str] = {
    "index-url": "UV_DEFAULT_INDEX",
    "extra-index-url": "UV_INDEX",
    "find-links": "UV_FIND_LINKS",
    "trusted-host": "UV_INSECURE_HOST",
    "cert": "SSL_CERT_FILE",
}


def provide(root: Path, purpose: str) -> Path:
    """Return the environment's interpreter, having made what is missing.

    ``run`` is content with an environment made for ``test``. Raises ``SetupError``.
    """
    python = interpreter(root)
    if is_current(root, purpose):
        return python
    started = time.monotonic()
    print("attune: setting up .venv (the first time takes a minute) ...", file=sys.stderr)
    (root / ".venv" / STAMP).unlink(missing_ok=True)
    _ensure_interpreter(root)
    _install(root, purpose)
    link_project(root, python)
    write_stamp(root, purpose)
    print(f"attune: .venv is ready after {time.monotonic() - started:.0f} s", file=sys.stderr)
    return python


def interpreter(root: Path) -> Path:
    """Return where the environment's interpreter is, or will be."""
    if os.name == "nt":
        return root / ".venv" / "Scripts" / "python.exe"
    return root / ".venv" / "bin" / "python"


def is_current(root: Path, purpose: str) -> bool:
    """Tell by the stamp whether the environment is what the lock file asks for."""
    try:
        stamp = json.loads((root / ".venv" / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    if not isinstance(stamp, dict) or not _exists(root):
        return False
    wanted = _stamp(root, purpose)
    held = stamp.get("locks", {})
    return held.get(purpose) == _digest(root, purpose) and {**wanted, "locks": held} == stamp


def write_stamp(root: Path, purpose: str) -> None:
    """Note what the environment now holds."""
    text = json.dumps(_stamp(root, purpose), indent=1)
    (root / ".venv" / STAMP).write_text(text + "\n", encoding="utf-8")


def uv_settings(pip_configuration: str, variables: Mapping[str, str]) -> dict[str, str]:
    """Return what uv must be told of pip's configuration, as environment variables.

    ``pip_configuration`` is what ``pip config list`` prints. Nothing that uv was told already is
    touched. Hashes pin every file, so uv may look for a version in all indexes.
    """
    told = {}
    for line in pip_configuration.splitlines():
        match = re.match(r"(?:global|install|:env:)\.([\w-]+)=(.*)", line.strip())
        if match and match[1] in PIP_TO_UV:
            told[PIP_TO_UV[match[1]]] = " ".join(shlex.split(match[2]))
    if "UV_FIND_LINKS" in told:
        told["UV_FIND_LINKS"] = ",".join(told["UV_FIND_LINKS"].split())
    if "UV_INDEX" in told or "UV_DEFAULT_INDEX" in told:
        told["UV_INDEX_STRATEGY"] = "unsafe-best-match"
    return {name: value for name, value in told.items() if name not in variables}


def _stamp(root: Path, purpose: str) -> dict[str, object]:
    held = ("run", "test") if purpose == "test" else ("run",)
    locks = {name: _digest(root, name) for name in held}
    python = os.path.realpath(interpreter(root))
    return {"format": STAMP_FORMAT, "root": str(root), "python": python, "locks": locks}


def _digest(root: Path, purpose: str) -> str:
    lock = root / "packaging" / LOCKS[purpose]
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def _exists(root: Path) -> bool:
    return interpreter(root).exists()


def _ensure_interpreter(root: Path) -> None:
    probe = "import sys; sys.exit(sys.version_info < (3, 11))"
    if _exists(root) and _run([str(interpreter(root)), "-c", probe]).returncode == 0:
        return
    # Without pip, this needs no ensurepip, which Debian keeps in a package of its own.
    make = [sys.executable, "-m", "venv", "--without-pip", "--clear", str(root / ".venv")]
    done = _run(make)
    if done.returncode != 0:
        raise SetupError(f"Python could not make an environment:\n{_tail(done)}")


def _install(root: Path, purpose: str) -> None:
    lock = root / "packaging" / LOCKS[purpose]
    ways: list[Callable[[Path, Path], subprocess.CompletedProcess[str] | None]]
    ways = [_install_with_uv, _install_with_pip]
    failures = []
    for way in ways:
        done = way(root, lock)
        if done is not None and done.returncode == 0:
            # Compiled now, or every start would do it where Python may not write its cache.
            _run([str(interpreter(root)), "-m", "compileall", "-q", str(root / "desktop")])
            return
        if done is not None:
            failures.append(_tail(done))
    if not failures:
        raise SetupError(
            "neither uv nor pip is here to install Attune's packages. Install one of them "
            "(on Debian: apt-get install python3-pip), then start again."
        )
    raise SetupError("the packages could not be installed:\n" + "\n---\n".join(failures))


def _install_with_uv(root: Path, lock: Path) -> subprocess.CompletedProcess[str] | None:
    uv = which("uv") or _fetch_uv(root)
    if uv is None:
        return None
    # Only the lock of the tests is complete enough to remove what it does not list.
    verb = ["sync"] if lock.name == LOCKS["test"] else ["install", "-r"]
    command = [uv, "--quiet", "pip", *verb, str(lock), "--require-hashes", "--compile-bytecode"]
    return _run([*command, "--python", str(interpreter(root))], _uv_variables(uv, root))


def _fetch_uv(root: Path) -> str | None:
    place = root / ".venv" / "installer"
    found = which("uv", path=str(place / "bin"))
    python = _python_with_pip()
    if found or python is None:
        return found
    lock = root / "packaging" / INSTALLER_LOCK
    _run(
        [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        + ["--require-hashes", "--only-binary=:all:", "--target", str(place), "-r", str(lock)]
    )
    return which("uv", path=str(place / "bin"))


def _uv_variables(uv: str, root: Path) -> dict[str, str]:
    variables = {**os.environ, "UV_NATIVE_TLS": "1", "UV_SYSTEM_CERTS": "1"}
    configured = [Path("/etc/uv/uv.toml"), Path.home() / ".config" / "uv" / "uv.toml"]
    if not any(path.exists() for path in configured):
        listed = _run([_python_with_pip() or sys.executable, "-m", "pip", "config", "list"])
        variables.update(uv_settings(listed.stdout, os.environ))
    cache = _run([uv, "cache", "dir"]).stdout.strip()
    if "UV_LINK_MODE" not in variables and not _same_disk(Path(cache), root):
        variables["UV_LINK_MODE"] = "copy"
    return variables


def _same_disk(cache: Path, root: Path) -> bool:
    existing = next((path for path in (cache, *cache.parents) if path.exists()), root)
    return existing.stat().st_dev == root.stat().st_dev


def _install_with_pip(root: Path, lock: Path) -> subprocess.CompletedProcess[str] | None:
    python = str(interpreter(root))
    if _pip_version([sys.executable]) >= OLDEST_PIP:
        pip = [sys.executable, "-m", "pip", "--python", python]
    else:
        if not _pip_version([python]):
            _run([python, "-m", "ensurepip"])
        if not _pip_version([python]):
            return None
        pip = [python, "-m", "pip"]
    print("attune: installing with pip, which takes a little longer ...", file=sys.stderr)
    command = [*pip, "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    return _run([*command, "-r", str(lock)])


def _python_with_pip() -> str | None:
    """Return this interpreter, or else the one that its environment was made with."""
    candidates = (sys.executable, getattr(sys, "_base_executable", sys.executable))
    return next((python for python in candidates if _pip_version([python])), None)


def _pip_version(python: Sequence[str]) -> tuple[int, ...]:
    done = _run([*python, "-m", "pip", "--version"])
    match = re.match(r"pip (\d+)\.(\d+)", done.stdout)
    return (int(match[1]), int(match[2])) if done.returncode == 0 and match else ()


def _run(
    command: Sequence[str], variables: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )


def _tail(done: subprocess.CompletedProcess[str]) -> str:
    return "\n".join(done.stdout.splitlines()[-15:])
