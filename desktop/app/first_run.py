"""Whether a person opens Attune for the first time and has not said yet whom to talk with."""

from __future__ import annotations

from typing import Final

from desktop.app.ground import Ground

_KEYS: Final = ("GOOGLE_API_KEY", "GEMINI_API_KEY", "GOOGLE_CLOUD_PROJECT")


def is_first_run(ground: Ground) -> bool:
    """Return True while nothing of Attune's own lies there and nothing chooses a backend."""
    paths = ground.paths
    known = paths.config_file.exists() or (paths.state / "window.ini").exists()
    told = any(ground.environ.get(name) for name in _KEYS)
    return not (known or told or "session.backend" in ground.fixed or ground.profile)
