"""Makes the checkout itself importable and gives it its command, without any index or builder."""

from __future__ import annotations

import os
import subprocess
import tomllib
from pathlib import Path
from typing import Any

INSTALLER = "attune-bootstrap"

SCRIPT = """#!{python}
import sys

from {module} import {function}

sys.exit({function}())
"""

WINDOWS_SCRIPT = """@"%~dp0python.exe" -c "import sys; from {module} import {function}; \
sys.argv[0] = '{name}'; sys.exit({function}())" %*
"""


def link_project(root: Path, python: Path) -> None:
    """Put the checkout on the environment's path and write its console script."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    packages = _site_packages(python)
    for old in packages.glob("_editable_impl_attune*"):
        old.unlink()
    link = packages / "attune.pth"
    link.write_text(f"{root}\n", encoding="utf-8")
    _write_metadata(packages, project)
    for name, target in project.get("scripts", {}).items():
        _write_script(python, name, target)


def _site_packages(python: Path) -> Path:
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    done = subprocess.run([str(python), "-c", code], capture_output=True, text=True, check=True)
    return Path(done.stdout.strip())


def _write_metadata(packages: Path, project: dict[str, Any]) -> None:
    """Write what ``importlib.metadata`` and uninstallers look for."""
    name, version = project["name"], project["version"]
    folder = packages / f"{name}-{version}.dist-info"
    folder.mkdir(exist_ok=True)
    scripts = "".join(f"{key} = {value}\n" for key, value in project.get("scripts", {}).items())
    files = {
        "METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        "INSTALLER": f"{INSTALLER}\n",
        "entry_points.txt": f"[console_scripts]\n{scripts}",
    }
    for file, text in files.items():
        (folder / file).write_text(text, encoding="utf-8")
    listed = [f"{folder.name}/{file},," for file in (*files, "RECORD")]
    record = "\n".join(["attune.pth,,", *listed]) + "\n"
    (folder / "RECORD").write_text(record, encoding="utf-8")


def _write_script(python: Path, name: str, target: str) -> None:
    module, function = target.split(":")
    if os.name == "nt":
        path = python.parent / f"{name}.cmd"
        text = WINDOWS_SCRIPT.format(name=name, module=module, function=function)
    else:
        path = python.parent / name
        text = SCRIPT.format(python=python, module=module, function=function)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
