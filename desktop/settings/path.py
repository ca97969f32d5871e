"""Where Attune's own files live, on every system."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.core.errors import StoreError

APP_NAME = "attune"
_PRIVATE = 0o700


@dataclass(frozen=True, slots=True)
class Paths:
    """Attune's folders; ``ATTUNE_HOME`` moves all of them below one folder.

    The folder properties create the folder for its owner alone and raise ``StoreError`` where
    that fails. ``config_file`` is only named, never created.
    """

    config: Path
    data: Path
    state: Path
    cache: Path

    @classmethod
    def of(cls, environ: Mapping[str, str]) -> Paths:
        """Return the folders that an environment asks for."""
        home = environ.get("ATTUNE_HOME", "")
        if home:
            root = Path(home).expanduser()
            return cls(root / "config", root / "data", root / "state", root / "cache")
        # Read here: not needed where the environment says it all.
        import platformdirs

        system = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
        return cls(
            system.user_config_path,
            system.user_data_path,
            system.user_state_path,
            system.user_cache_path,
        )

    @property
    def config_file(self) -> Path:
        """The settings file."""
        return self.config / "settings.toml"

    @property
    def config_folder(self) -> Path:
        """The folder of the settings file, created on demand."""
        return private_folder(self.config)

    @property
    def data_folder(self) -> Path:
        """Conversations, notes and the demo's certificate, created on demand."""
        return private_folder(self.data)

    @property
    def state_folder(self) -> Path:
        """Logs and crash reports, created on demand."""
        return private_folder(self.state)

    @property
    def cache_folder(self) -> Path:
        """What can be made again, created on demand."""
        return private_folder(self.cache)


def private_folder(path: Path) -> Path:
    """Create a folder that only its owner may enter, and return it.

    Raises ``StoreError``. A folder that exists keeps its permissions.
    """
    try:
        path.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"Attune cannot create its folder {path} ({error.strerror}); nothing is kept there."
        ) from error
    return path
