"""Makes pictures smaller for a connection that takes no larger ones in time."""

from __future__ import annotations

import asyncio
import dataclasses

from desktop.core.media import VideoFrame

QUALITIES = (60, 45, 30, 20)
"""JPEG qualities to try; large letters can still be read at the last."""


async def slimmed(frame: VideoFrame, largest: int) -> VideoFrame:
    """Return a frame in at most so many bytes, or in as few as its size in pixels allows.

    Places in the picture stay what they were, so whatever points into it goes on to do so.
    """
    if len(frame.jpeg) <= largest:
        return frame
    return await asyncio.to_thread(_encoded_anew, frame, largest)


def _encoded_anew(frame: VideoFrame, largest: int) -> VideoFrame:
    import cv2  # 35 MB that the window's first paint must not wait for
    import numpy as np

    picture = cv2.imdecode(np.frombuffer(frame.jpeg, np.uint8), cv2.IMREAD_COLOR)
    if picture is None:
        return frame
    smallest = frame.jpeg
    for quality in QUALITIES:
        done, jpeg = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
        if done and len(jpeg) < len(smallest):
            smallest = jpeg.tobytes()
        if len(smallest) <= largest:
            break
    return dataclasses.replace(frame, jpeg=smallest)
