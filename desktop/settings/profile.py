"""Profiles: named sets of settings, a TOML file each beside the settings file.

``profiles/NAME.toml`` has the form of the settings file: a table for each section, holding what
differs from the defaults, the instruction (``session.instruction``) among it. Keys never stand
there. The settings file itself is the profile without a name.
"""

from __future__ import annotations

from pathlib import Path

from desktop.core.errors import StoreError, UsageError
from desktop.core.fault import Fault, Reason
from desktop.settings.path import Paths, private_folder
from desktop.settings.sections import Settings
from desktop.settings.store import SettingsStore

_LONGEST = 40


class ProfileShelf:
    """Lists, makes, renames and removes profiles, and remembers which one the window uses."""

    def __init__(self, paths: Paths) -> None:
        self._default = paths.config_file
        self._folder = paths.config / "profiles"
        self._chosen = paths.state / "profile"

    def names(self) -> list[str]:
        """Return every profile with a name, in alphabetical order."""
        try:
            found = [file.stem for file in self._folder.glob("*.toml")]
        except OSError:
            return []
        return sorted((name for name in found if is_profile_name(name)), key=str.casefold)

    def file(self, name: str) -> Path:
        """Return the file of a profile that exists; the empty name is the settings file.

        Raises ``UsageError``.
        """
        if not name:
            return self._default
        path = self._path(name)
        beside = self._default.with_name(f"{name}.toml")
        if not path.is_file() and beside.is_file() and name not in _RESERVED:
            return beside
        if not path.is_file():
            known = ", ".join(self.names()) or "none yet"
            raise UsageError(f"There is no profile named {name}. Profiles: {known}.")
        return path

    def store(self, name: str) -> SettingsStore:
        """Return the store of a profile that exists. Raises ``UsageError``."""
        return SettingsStore(self.file(name))

    def create(self, name: str, settings: Settings) -> None:
        """Keep settings under a new name. Raises ``UsageError`` or ``StoreError``."""
        path = self._path(name)
        if path.exists():
            raise UsageError(Fault(Reason.PROFILE_TAKEN, name=name))
        SettingsStore(path).save(settings)

    def duplicate(self, name: str, copy: str) -> None:
        """Keep a profile's settings under another name too. Raises as ``create`` does."""
        self.create(copy, self.store(name).load({}).settings)

    def rename(self, name: str, to: str) -> None:
        """Give a profile another name. Raises ``UsageError`` or ``StoreError``."""
        source, target = self._existing(name), self._path(to)
        was_chosen = self.chosen() == name
        if target.exists():
            raise UsageError(Fault(Reason.PROFILE_TAKEN, name=to))
        try:
            source.rename(target)
        except OSError as error:
            raise StoreError(Fault(Reason.PROFILE_NOT_RENAMED, why=str(error.strerror))) from error
        if was_chosen:
            self.choose(to)

    def delete(self, name: str) -> None:
        """Remove a profile; the window's choice falls back. Raises ``StoreError``."""
        was_chosen = self.chosen() == name
        try:
            self._existing(name).unlink()
        except OSError as error:
            raise StoreError(Fault(Reason.PROFILE_NOT_DELETED, why=str(error.strerror))) from error
        if was_chosen:
            self.choose("")

    def chosen(self) -> str:
        """Return the profile that the window uses; empty where it is gone or none was chosen."""
        try:
            name = self._chosen.read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return ""
        return name if name in self.names() else ""

    def choose(self, name: str) -> None:
        """Remember which profile the window uses. Raises ``UsageError`` or ``StoreError``."""
        if name:
            self._existing(name)
        private_folder(self._chosen.parent)
        try:
            self._chosen.write_text(name, "utf-8")
        except OSError as error:
            raise StoreError(Fault(Reason.PROFILE_NOT_CHOSEN, why=str(error.strerror))) from error

    def _existing(self, name: str) -> Path:
        if name not in self.names():
            raise UsageError(Fault(Reason.PROFILE_UNKNOWN, name=name))
        return self._path(name)

    def _path(self, name: str) -> Path:
        if not is_profile_name(name):
            raise UsageError(Fault(Reason.PROFILE_NAME, name=repr(name)))
        return self._folder / f"{name}.toml"


_RESERVED = ("settings", "models")
"""Files beside the settings file that are no profiles."""


def is_profile_name(name: str) -> bool:
    """Whether a name can be a profile's."""
    return len(name) <= _LONGEST and name.replace("-", "").replace("_", "").isalnum()
