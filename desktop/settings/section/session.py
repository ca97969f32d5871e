"""Whom to talk with."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.settings.declaration import setting

DEFAULT_MODEL = "gemini-3.8-live"


@dataclass(frozen=True, slots=True)
class SessionSettings:
    """Whom to talk with, and how."""

    backend: str = setting(
        "auto",
        label="Backend",
        help="Auto uses Gemini when a key is found and the demo otherwise.",
        choices=("auto", "local", "developer", "vertex"),
    )
    model: str = setting(DEFAULT_MODEL, label="Model", help="A Live model of the backend.")
    voice: str = setting("Puck", label="Voice", help="One of the service's voices.")
    language: str = setting("", label="Language", help="Empty lets the model follow you.")
    endpoint: str = setting(
        "", label="Endpoint", help="Another server's https address.", advanced=True
    )
    ca_file: str = setting("", label="CA file", help="PEM that vouches for it.", advanced=True)
    project: str = setting("", label="Cloud project", help="Vertex AI only.", advanced=True)
    credentials_file: str = setting(
        "",
        label="Credentials file",
        help="Vertex AI only: a service account's JSON; empty uses the default credentials.",
        advanced=True,
    )
    location: str = setting("global", label="Location", help="Vertex AI only.", advanced=True)
    locations: str = setting(
        "",
        label="Allowed locations",
        help="Vertex AI only, with commas between; nothing outside is dialled.",
        advanced=True,
    )
    backends_allowed: str = setting(
        "",
        label="Backends allowed to take over",
        help="developer, vertex or local, in this order, when the chosen one fails; a model may "
        "follow after a colon. Empty keeps what you say with the chosen one.",
        advanced=True,
    )
    instruction: str = setting(
        "", label="About you", help="Told to the model in every session.", effect="now"
    )
    affective: bool = setting(
        default=True, label="Affective dialogue", help="Where the model has it."
    )
    record_messages: bool = setting(
        default=False,
        label="Record messages",
        help="Writes what goes over the connection to a file, for reports of faults.",
        advanced=True,
    )
    record_sound: bool = setting(
        default=False,
        label="Record messages with sound",
        help="Both voices as they were sent.",
        advanced=True,
    )
