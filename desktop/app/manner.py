"""How the assistant is to behave, as the settings say."""

from __future__ import annotations

from typing import cast

from desktop.conversation.co_listener import ListenerManner
from desktop.conversation.manner import Manner
from desktop.core.co_listening_event import Delivery
from desktop.core.policy import ImpressionBasis
from desktop.settings.sections import Settings


def manner_of(settings: Settings) -> Manner:
    """Return the manner that settings ask for."""
    listener, audio = settings.co_listener, settings.audio
    return Manner(
        about_person=settings.session.instruction,
        listener=ListenerManner(
            cast("Delivery", listener.delivery),
            listener.cooldown_s,
            listener.per_hour,
            listener.threshold,
        ),
        duck_db=audio.duck_db,
        impression=settings.cues.impression,
        basis=cast("ImpressionBasis", settings.cues.impression_basis),
        headphones=settings.cues.headphones,
        push_to_talk=settings.model.turn_taking == "push to talk",
        thoughts=settings.model.show_thoughts,
        polite=audio.polite,
        thrifty=audio.send_speech_only,
    )
