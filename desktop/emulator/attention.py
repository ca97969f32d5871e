"""From what is heard to what is answered: utterances become turns, and clients are told of them."""

from __future__ import annotations

from desktop.core.media import INPUT_RATE, SAMPLE_BYTES
from desktop.emulator.anticipation import Anticipation
from desktop.emulator.dialogue import Dialogue
from desktop.emulator.listening import Activity, SpeechEnded, SpeechPaused, SpeechStarted
from desktop.emulator.stage import Stage
from desktop.emulator.turn import UserTurn

_BYTES_PER_S = INPUT_RATE * SAMPLE_BYTES


class Attention:
    """Hands the utterances of one session to its dialogue, and recognises them ahead."""

    def __init__(self, stage: Stage, dialogue: Dialogue) -> None:
        self._stage = stage
        self._dialogue = dialogue
        self._anticipation = Anticipation(
            stage.parts.ear, self._on_interim, lambda: stage.context.instruction
        )

    def on_activity(self, activity: Activity) -> None:
        """Act on speech that began, paused or ended."""
        match activity:
            case SpeechStarted():
                self._signal("ACTIVITY_START", activity.offset_ms)
                self._dialogue.on_speech_started()
            case SpeechPaused():
                self._anticipation.on_paused(activity.pcm)
            case SpeechEnded():
                self._signal("ACTIVITY_END", activity.offset_ms)
                self._dialogue.on_speech_ended()
                self._ask(activity)

    async def aclose(self) -> None:
        """End the recognition that nobody waits for any more."""
        await self._anticipation.aclose()

    def _ask(self, ended: SpeechEnded) -> None:
        listening = self._anticipation.take(ended.pcm)
        if not ended.worthwhile:
            return
        self._stage.counts.last_utterance_s = round(len(ended.pcm) / _BYTES_PER_S, 3)
        self._dialogue.ask(
            UserTurn(
                self._stage.clock.now(),
                pcm=ended.pcm,
                listening=listening,
                detection_ms=ended.waited_ms,
            )
        )

    def _signal(self, kind: str, offset_ms: int) -> None:
        if self._stage.setup.voice_signals:
            signal = {"type": kind, "audioOffset": f"{offset_ms / 1000:.3f}s"}
            self._stage.outbox.post({"voiceActivity": signal})

    def _on_interim(self, text: str) -> None:
        if self._stage.setup.interim_transcription:
            content = {"interimInputTranscription": {"text": f" {text.strip()}"}}
            self._stage.outbox.post({"serverContent": content})
