"""The machine's policy file, which wins over every setting of the person.

It is a TOML file ``policy.toml`` in the system's configuration folder, for example
``/etc/xdg/attune/policy.toml``, where only an administrator may write::

    voice_cues = "off"             # or "allowed"
    assistant_impression = "off"   # or "words" or "words_and_tone"

Where such a file exists, both are off unless it allows them.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import platformdirs

from desktop.core.policy import UNMANAGED, CuePolicy, ImpressionBasis

_BASES: dict[object, ImpressionBasis] = {
    "words": "words",
    "words_and_tone": "words and tone",
}
STRICT = CuePolicy(voice=False, impression="off", managed=True)


def policy_file() -> Path:
    """Return where this system's policy file would lie."""
    return Path(platformdirs.site_config_dir("attune", appauthor=False)) / "policy.toml"


def read_policy(path: Path) -> CuePolicy:
    """Return what a policy file allows; without one everything, with a broken one nothing."""
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return UNMANAGED
    except (OSError, ValueError):
        return STRICT
    basis = _BASES.get(told.get("assistant_impression"), "off")
    return CuePolicy(told.get("voice_cues") == "allowed", basis, managed=True)
