"""Resolves the dependencies of ``pyproject.toml`` anew and writes the lock files.

Needs uv and an index. ``python3 packaging/lock.py [--upgrade]``; without ``--upgrade`` every
version that still fits stays.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
OPTIONS = (
    *("--universal", "--python-version", "3.11", "--generate-hashes"),
    *("--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links", "--quiet"),
)

MCP_SERVERS = {
    "requirements-mcp-test.lock": "mcp-server-fetch\nmcp-server-time\n",
    "requirements-mcp-old-test.lock": "mcp-server-sqlite\nmcp<2\n",
}
"""Other people's servers of tools, which the end-to-end tests run: of this and of an older SDK."""


def main(arguments: list[str]) -> int:
    """Write the lock files; returns an exit code."""
    project = "pyproject.toml"
    compile_lock("requirements.lock", [project, *arguments])
    compile_lock("requirements-dev.lock", [project, "--group", "dev", *arguments])
    compile_lock("installer.lock", ["-", *arguments], "uv\n")
    for name, given in MCP_SERVERS.items():
        compile_lock(name, ["-", *arguments], given)
    return 0


def compile_lock(name: str, arguments: list[str], given: str = "") -> None:
    """Resolve into one lock file and refuse an index address in it."""
    lock = FOLDER / name
    command = ["uv", "pip", "compile", *OPTIONS, *arguments, "--output-file", str(lock)]
    # uv looks for dependency groups in the folder that it runs in.
    done = subprocess.run(
        command,
        cwd=FOLDER.parent,
        input=given,
        text=True,
        stdout=subprocess.DEVNULL,
        check=False,
    )
    if done.returncode != 0:
        sys.exit(f"{lock.name} could not be resolved")
    if "://" in lock.read_text(encoding="utf-8"):
        sys.exit(f"{lock} names an index address")
    print(f"wrote {lock.name}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
