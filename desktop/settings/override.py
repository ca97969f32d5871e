"""Settings changed by flags: the strongest of the four sources."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.core.errors import UsageError
from desktop.settings.sections import Settings
from desktop.settings.value import all_declarations, checked, parsed, replaced


def with_values(settings: Settings, values: Mapping[str, object]) -> Settings:
    """Return the settings with values changed by name, for example ``session.model``.

    Text is read in the setting's own type. Raises ``UsageError`` for an unknown name or a value
    that does not fit.
    """
    known = {f"{item.section}.{item.name}": item for item in all_declarations()}
    for name, value in values.items():
        declaration = known.get(name)
        if declaration is None:
            raise UsageError(f"There is no setting named {name}.")
        if isinstance(value, str):
            typed = parsed(declaration, value)
        else:
            typed = checked(declaration, value)
        settings = replaced(settings, declaration, typed)
    return settings
