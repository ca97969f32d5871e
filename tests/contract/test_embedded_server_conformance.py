"""What other people's clients rely on, found by running them (see ``tests/conformance``)."""

from __future__ import annotations

import base64

import pytest

from tests.contract.test_embedded_server import House
from tests.fakes.emulator import loud, quiet, words
from tests.fakes.holding import holding

pytestmark = pytest.mark.contract

NATIVE = "models/gemini-2.5-flash-native-audio-preview-12-2025"


@holding(House)
async def test_older_models_hear_the_deprecated_media_chunks(house: House) -> None:
    """The Agent Development Kit sends its sound so to models before 3.0."""
    await house.open()
    client = await house.dial()
    await client.setup(model=NATIVE, inputAudioTranscription={})
    data = base64.b64encode(loud(400) + quiet(1200)).decode()
    chunk = {"data": data, "mimeType": "audio/pcm;rate=16000"}
    await client.send({"realtime_input": {"media_chunks": [chunk]}})
    turn = await client.turn()
    assert words(turn, "inputTranscription").strip()
