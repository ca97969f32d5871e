"""Phones of English in the symbols of the CMU dictionary, and how alike they sound."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

_CLASSES = """
IY IH EY Y
EH AE AH IH
AA AO AH AW AY OW
UW UH OW W
ER R AH
P T K TH
P T K B D G
B D G DH V
F TH S SH HH
S Z SH ZH CH JH
V DH TH F
M N NG
L R W
T D CH JH DH
"""
_SETS = [frozenset(line.split()) for line in _CLASSES.strip().splitlines()]
_VOWEL_NAMES = "AA AE AH AO AW AY EH ER EY IH IY OW OY UH UW"
_VOWELS = frozenset(_VOWEL_NAMES.split())
_GAP = 0.7
_ALIKE = 0.4
_SAME_KIND = 0.8


@cache
def substitution(one: str, other: str) -> float:
    """Return the cost of hearing one phone for the other: 0 the same, 1 nothing in common."""
    if one == other:
        return 0.0
    if any(one in group and other in group for group in _SETS):
        return _ALIKE
    return _SAME_KIND if (one in _VOWELS) == (other in _VOWELS) else 1.0


def distance(expected: Sequence[str], heard: Sequence[str]) -> float:
    """Return the weighted edit distance of two phone strings, per expected phone."""
    row = [_GAP * at for at in range(len(heard) + 1)]
    for phone in expected:
        before, row = row, [row[0] + _GAP]
        for at, other in enumerate(heard):
            row.append(
                min(
                    before[at] + substitution(phone, other),
                    before[at + 1] + _GAP,
                    row[at] + _GAP,
                )
            )
    return row[-1] / max(1, len(expected))
