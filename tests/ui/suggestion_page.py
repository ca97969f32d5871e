"""HTML of suggestions in the shape that the service sends, and everything that it must not do."""

from __future__ import annotations

from typing import Final

CHIPS: Final = (
    ("weather in Berlin", "https://vertexaisearch.cloud.google.com/r?x=a%2Bb&y=%C3%A4#top"),
    ("rain radar", "https://www.google.com/search?q=rain+radar&client=app"),
)
_STYLE: Final = """<style>
.container {align-items: center; border-radius: 8px; display: flex; padding: 8px 12px}
.chip {display: inline-block; border: solid 1px; border-radius: 16px; padding: 5px 16px}
.carousel {overflow: auto; white-space: nowrap}
@media (prefers-color-scheme: light) {.container {background-color: #fafafa}}
@media (prefers-color-scheme: dark) {.container {background-color: #1f1f1f}}
</style>"""
_REACHING_OUT: Final = """
<link rel="preconnect" href="http://127.0.0.1:{port}">
<link rel="dns-prefetch" href="http://localhost:{port}">
<link rel="stylesheet" href="http://127.0.0.1:{port}/style.css">
<link rel="prefetch" href="http://127.0.0.1:{port}/next">
<style>@import url("http://127.0.0.1:{port}/import.css");
.chip {{background: url("http://127.0.0.1:{port}/chip.png")}}</style>
<meta http-equiv="refresh" content="0;url=http://127.0.0.1:{port}/refresh">
<img src="http://127.0.0.1:{port}/pixel.png" width="1" height="1">
<iframe src="http://127.0.0.1:{port}/frame" width="1" height="1"></iframe>
<video src="http://127.0.0.1:{port}/film" width="1" height="1"></video>
<script>document.body.id = "ran"; fetch("http://127.0.0.1:{port}/script")</script>
<img src="x" onerror="document.body.id = 'ran'" width="1" height="1">
"""


def markup(port: int) -> str:
    """Return the HTML; what reaches out reaches for this port of this computer."""
    chips = "".join(
        f'<a class="chip" href="{url.replace("&", "&amp;")}">{text}</a>' for text, url in CHIPS
    )
    others = (
        f'<a class="chip" target="_blank" href="{CHIPS[1][1].replace("&", "&amp;")}">blank</a>'
        '<a class="chip" href="https://evil.example/">elsewhere</a>'
    )
    body = f'<div class="container"><div class="carousel">{chips}{others}</div></div>'
    return _STYLE + body + _REACHING_OUT.format(port=port)
