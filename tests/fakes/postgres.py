"""A real PostgreSQL in a folder of its own, run as nobody where the tests run as root.

PostgreSQL refuses to run as root, and containers run tests as root.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

PLACES = sorted(
    Path("/usr/lib/postgresql").glob("[0-9]*/bin"),
    key=lambda place: float(place.parent.name),
    reverse=True,
)


def binaries() -> Path | None:
    """Return the folder of the server's programs, or None where it is not installed."""
    found = shutil.which("initdb")
    if found is not None:
        return Path(found).resolve().parent
    return next((place for place in PLACES if (place / "initdb").exists()), None)


class Postgres:
    """One server on the loopback; ``kill`` ends it as a power cut would."""

    def __init__(self, folder: Path) -> None:
        found = binaries()
        assert found is not None, "look with ``binaries`` first"
        self._programs = found
        self._folder = folder
        self._data = folder / "data"
        self.port = _free_port()
        folder.mkdir(parents=True, exist_ok=True)
        if os.geteuid() == 0:
            _let_pass(folder)
            shutil.chown(folder, "nobody")
        self._run("initdb", "-D", str(self._data), "-U", "owner", "-A", "trust", "-N", "-E", "UTF8",
                  "--locale=C.UTF-8")  # fmt: skip

    def start(self, *options: str) -> None:
        """Start, and return once connections are taken."""
        settings = (
            f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= "
            f"-c fsync=off {' '.join(options)}"
        )
        log = str(self._folder / "log")
        self._run(
            "pg_ctl", "-D", str(self._data), "-w", "-t", "60", "-l", log, "-o", settings, "start"
        )

    def kill(self) -> None:
        """End at once, without telling anybody."""
        self._run("pg_ctl", "-D", str(self._data), "-m", "immediate", "-w", "stop")

    def stop(self) -> None:
        """End, if it runs."""
        self._run("pg_ctl", "-D", str(self._data), "-m", "fast", "-w", "stop", check=False)

    def put(self, name: str, content: bytes) -> None:
        """Put a file into the server's folder, readable by the server alone."""
        path = self._data / name
        path.write_bytes(content)
        path.chmod(0o600)
        if os.geteuid() == 0:
            shutil.chown(path, "nobody")

    def url(self, role: str = "owner", database: str = "postgres", query: str = "") -> str:
        """Return an address of it."""
        return f"postgresql://{role}@127.0.0.1:{self.port}/{database}{query}"

    def _run(self, name: str, *arguments: str, check: bool = True) -> None:
        done = subprocess.run(
            [*_dropped(), str(self._programs / name), *arguments],
            cwd=self._folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C"},
            check=False,
            timeout=120,
        )
        assert done.returncode == 0 or not check, (name, done.returncode)


def _dropped() -> list[str]:
    """Return what runs a program as nobody where this one runs as root."""
    if os.geteuid() != 0:
        return []
    # Read here: not every system has it.
    import pwd

    nobody = pwd.getpwnam("nobody")
    return ["setpriv", f"--reuid={nobody.pw_uid}", f"--regid={nobody.pw_gid}", "--clear-groups"]


def _let_pass(folder: Path) -> None:
    """Let others pass through the temporary folders above, which are their owner's alone."""
    top = Path(tempfile.gettempdir()).resolve()
    for place in folder.resolve().parents:
        if place.is_relative_to(top) and place != top:
            place.chmod(place.stat().st_mode | 0o011)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
