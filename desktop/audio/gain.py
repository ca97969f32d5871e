"""Whether the microphone's gain fits, judged on what the device delivers."""

from __future__ import annotations

from collections import deque

from desktop.core.fault import Fault, Reason

AT_FULL_SCALE = tuple(
    value.to_bytes(2, "little", signed=True) for value in (32_767, -32_767, -32_768)
)

TOO_LOUD = Fault(Reason.MICROPHONE_LOUD)


class GainWatch:
    """Counts blocks that reach full scale; ``note`` belongs to one thread, ``too_loud`` to any.

    One clipped block is a knock on the desk; several within seconds are the gain.
    """

    BLOCKS = 6
    WINDOW_S = 3.0
    CALM_S = 8.0

    def __init__(self) -> None:
        self._clipped: deque[float] = deque(maxlen=self.BLOCKS)

    def note(self, pcm: bytes, at: float) -> None:
        """Look at a block of PCM16LE as the device gave it, at a monotonic time."""
        if any(_holds(pcm, sample) for sample in AT_FULL_SCALE):
            self._clipped.append(at)

    def too_loud(self, now: float) -> bool:
        """Return whether the gain is too high; stays so for some seconds of calm."""
        clipped = tuple(self._clipped)
        if len(clipped) < self.BLOCKS or now - clipped[-1] > self.CALM_S:
            return False
        return clipped[-1] - clipped[0] <= self.WINDOW_S

    def reset(self) -> None:
        """Forget everything, as for another device."""
        self._clipped.clear()


def _holds(pcm: bytes, sample: bytes) -> bool:
    """Tell whether PCM16LE holds a sample; a search for its bytes costs a tenth of an array."""
    at = pcm.find(sample)
    while at > 0 and at % 2:
        at = pcm.find(sample, at + 1)
    return at >= 0
