"""A short video that stands in for a camera."""

from __future__ import annotations

from pathlib import Path

import numpy as np

WIDTH, HEIGHT, FRAMES = 640, 480, 30


def write_video(path: Path) -> None:
    """Write three seconds of a shape that moves, ten pictures a second; blocks."""
    # OpenCV takes a moment to read: only a rehearsal needs it here.
    import cv2

    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10.0, (WIDTH, HEIGHT))
    for number in range(FRAMES):
        picture = np.full((HEIGHT, WIDTH, 3), (96, 120, 60), np.uint8)
        cv2.circle(picture, (60 + 17 * number, HEIGHT // 2), 50, (40, 180, 240), -1)
        writer.write(picture)
    writer.release()
