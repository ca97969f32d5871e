"""The settings file: read with mercy, written atomically, unknown keys kept."""

from __future__ import annotations

import contextlib
import os
import tempfile
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.core.errors import StoreError, UsageError
from desktop.core.fault import Fault, Reason
from desktop.settings.declaration import Declaration
from desktop.settings.path import private_folder
from desktop.settings.sections import Settings
from desktop.settings.value import all_declarations, checked, current, parsed, replaced

if TYPE_CHECKING:
    import tomlkit


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings that can be used, and one sentence for each thing that was wrong with them.

    ``fixed`` names what the environment has set, ``session.model`` for example, and the variable.
    """

    settings: Settings
    problems: tuple[str, ...] = ()
    fixed: Mapping[str, str] = field(default_factory=dict)


class SettingsStore:
    """Reads and writes one TOML file; environment variables win over it.

    A value that only the environment or a flag set is never written to the file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._overridden: dict[tuple[str, str], object] = {}

    def load(self, environ: Mapping[str, str]) -> Loaded:
        """Return the settings; never raises for what stands in the file."""
        problems: list[str] = []
        settings = self._from_file(problems)
        settings = self._from_environment(settings, environ, problems)
        fixed = {
            item.path: item.environment_name
            for item in all_declarations()
            if (item.section, item.name) in self._overridden
        }
        return Loaded(settings, tuple(problems), fixed)

    def hold(self, settings: Settings, names: Iterable[str]) -> None:
        """Keep out of the file what these settings hold under these names: flags have set it."""
        wanted = set(names)
        for item in all_declarations():
            if item.path in wanted:
                self._overridden[item.section, item.name] = current(settings, item)

    def save(self, settings: Settings) -> None:
        """Replace the file in one step. Raises ``StoreError``.

        Writes what differs from the defaults and what stood in the file before; comments and
        unknown keys stay.
        """
        # Fetched on first use: keeping comments takes a large library, reading does not.
        import tomlkit

        document = self._document()
        for item in all_declarations():
            self._put(document, item, current(settings, item))
        self._replace(tomlkit.dumps(document))

    def _from_file(self, problems: list[str]) -> Settings:
        try:
            tree = tomllib.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            problems.append(Fault(Reason.SETTINGS_UNREADABLE, why=str(error.strerror)))
            return Settings()
        except (tomllib.TOMLDecodeError, UnicodeDecodeError):
            problems.append(self._put_aside())
            return Settings()
        return _settings_of(tree, problems)

    def _from_environment(
        self, settings: Settings, environ: Mapping[str, str], problems: list[str]
    ) -> Settings:
        self._overridden.clear()
        for item in all_declarations():
            text = environ.get(item.environment_name)
            if text is None:
                continue
            with _noting(problems, Reason.SETTING_IGNORED, name=item.environment_name):
                value = parsed(item, text)
                self._overridden[item.section, item.name] = value
                settings = replaced(settings, item, value)
        return settings

    def _document(self) -> tomlkit.TOMLDocument:
        """Return what stands in the file, empty where it cannot be read."""
        import tomlkit
        from tomlkit.exceptions import TOMLKitError

        try:
            return tomlkit.parse(self._path.read_text(encoding="utf-8"))
        except (OSError, TOMLKitError, UnicodeDecodeError):
            return tomlkit.document()

    def _put_aside(self) -> str:
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        aside = self._path.with_name(f"{self._path.name}.bad-{stamp}")
        try:
            self._path.replace(aside)
        except OSError:
            return Fault(Reason.SETTINGS_BROKEN)
        return Fault(Reason.SETTINGS_ASIDE, file=aside.name)

    def _put(self, document: tomlkit.TOMLDocument, item: Declaration, value: object) -> None:
        key = (item.section, item.name)
        if key in self._overridden and self._overridden[key] == value:
            return
        table = document.get(item.section)
        stands = isinstance(table, Mapping) and item.name in table
        if not stands and value == item.default:
            return
        if isinstance(table, Mapping):
            document[item.section][item.name] = value
        else:
            document[item.section] = {item.name: value}

    def _replace(self, text: str) -> None:
        private_folder(self._path.parent)
        try:
            with _beside(self._path) as (descriptor, temporary):
                with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
                    file.write(text)
                    file.flush()
                    os.fsync(file.fileno())
                temporary.replace(self._path)
        except OSError as error:
            raise StoreError(Fault(Reason.SETTINGS_UNSAVED, why=str(error.strerror))) from error


def _settings_of(tree: Mapping[str, Any], problems: list[str]) -> Settings:
    settings = Settings()
    for item in all_declarations():
        section = tree.get(item.section, {})
        if not isinstance(section, Mapping) or item.name not in section:
            continue
        with _noting(problems, Reason.SETTING_DEFAULTED, value=repr(item.default)):
            settings = replaced(settings, item, checked(item, section[item.name]))
    return settings


@contextlib.contextmanager
def _noting(problems: list[str], reason: Reason, **facts: str) -> Iterator[None]:
    try:
        yield
    except UsageError as error:
        problems.append(Fault(reason, cause=str(error), **facts))


@contextlib.contextmanager
def _beside(path: Path) -> Iterator[tuple[int, Path]]:
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    temporary = Path(name)
    try:
        yield descriptor, temporary
    finally:
        temporary.unlink(missing_ok=True)
