"""What every command stands on: folders, settings, logging and keys."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.core.errors import StoreError, UsageError
from desktop.diagnostics.crash import CrashHooks
from desktop.diagnostics.log import configure_logging
from desktop.live.model_file import OwnModels, read_models
from desktop.settings.override import with_values
from desktop.settings.path import Paths
from desktop.settings.profile import ProfileShelf
from desktop.settings.secret import KeyStore
from desktop.settings.sections import Settings
from desktop.settings.store import SettingsStore

logger = logging.getLogger(__name__)

_FLAGS = {
    "backend": "session.backend",
    "endpoint": "session.endpoint",
    "ca_file": "session.ca_file",
    "model": "session.model",
    "system_audio": "audio.system_audio",
    "project": "session.project",
    "location": "session.location",
    "credentials": "session.credentials_file",
}


@dataclass(frozen=True, slots=True)
class Ground:
    """Folders, settings, keys and own models; ``problems`` tell what could not be read.

    ``environ`` is the environment as backends are to see it, a key from a file in it. ``fixed``
    names the settings that flags and environment have set, and what set each. ``profile`` is the
    name of the one in use.
    """

    paths: Paths
    store: SettingsStore
    settings: Settings
    keys: KeyStore
    problems: tuple[str, ...]
    models: OwnModels = OwnModels()
    environ: Mapping[str, str] = field(default_factory=lambda: dict(os.environ), repr=False)
    fixed: Mapping[str, str] = field(default_factory=dict)
    profile: str = ""


def prepare(options: argparse.Namespace) -> Ground:
    """Start logging and read the settings."""
    paths = Paths.of(os.environ)
    problems: list[str] = []
    _log_to(_folder(paths, problems))
    return read_ground(options, paths, os.environ, problems)


def read_ground(
    options: argparse.Namespace,
    paths: Paths,
    environ: Mapping[str, str],
    problems: Sequence[str] = (),
) -> Ground:
    """Read the settings: flag over environment over file over default. Raises ``UsageError``."""
    profile = getattr(options, "profile", "") or ""
    store = ProfileShelf(paths).store(profile)
    loaded = store.load(environ)
    flags: dict[str, Any] = {
        setting: value
        for flag, setting in _FLAGS.items()
        if (value := getattr(options, flag, None)) is not None
    }
    models = read_models(paths.config)
    settings = with_values(loaded.settings, flags)
    store.hold(settings, flags)
    fixed = {
        **loaded.fixed,
        **{_FLAGS[flag]: _spelt(flag) for flag in _FLAGS if _FLAGS[flag] in flags},
    }
    told = (*problems, *loaded.problems, *models.problems)
    seen = with_key(environ, getattr(options, "key_file", None), flags)
    return Ground(paths, store, settings, KeyStore(), told, models, seen, fixed, profile)


def with_key(
    environ: Mapping[str, str], key_file: str | None, flags: Mapping[str, object]
) -> Mapping[str, str]:
    """Return the environment with the key or token of a file; ``-`` is standard input.

    Such a key wins over a cloud project that only the environment names. Raises ``UsageError``.
    """
    if not key_file:
        return dict(environ)
    try:
        text = sys.stdin.readline() if key_file == "-" else Path(key_file).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"The key file {key_file} cannot be read.") from error
    key = text.strip()
    if not key or not key.isprintable() or " " in key:
        raise UsageError(f"The key file {key_file} holds no key.")
    kept = dict(environ) | {"GOOGLE_API_KEY": key}
    if not flags.get("session.project"):
        kept.pop("GOOGLE_CLOUD_PROJECT", None)
    return kept


def _spelt(flag: str) -> str:
    return "--" + flag.replace("_", "-")


def _folder(paths: Paths, problems: list[str]) -> Path | None:
    try:
        return paths.state_folder
    except StoreError as error:
        problems.append(str(error))
        return None


def _log_to(folder: Path | None) -> None:
    configure_logging(folder, os.environ.get("ATTUNE_LOG_LEVEL", "INFO"))
    CrashHooks(folder).install()
