"""Sentences for the ear's benchmark: drawn from the grammar, and from outside it."""

from __future__ import annotations

import random
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import soxr
from numpy.typing import NDArray

from desktop.core.media import INPUT_RATE
from desktop.emulator.saying import Phrasebook

Sound: TypeAlias = NDArray[np.float64]

_TOKEN = re.compile(r"<\w+>|[\[\]()|]|[^\s\[\]()|<>]+")
_ESPEAK_RATE = 22_050

FOREIGN = """
the garden needs watering before the holidays
somebody parked a lorry in front of our gate
we might go skating if the lake freezes over
where is the nearest post office
the orchestra rehearses every wednesday evening
i cannot find my glasses anywhere
does this bus go to the university
he painted the fence a horrible shade of purple
remind your sister about the dentist
the recipe calls for two cups of flour
our neighbours have adopted three kittens
turn left at the second traffic light
the lecture was rather boring today
i would like a table for two near the window
how was your trip to portugal
the battery of my phone is nearly empty
what is the meaning of this word
nobody told me about the party on saturday
the river flooded the lower fields last spring
could you lend me twenty pounds until friday
set the alarm for half past six
the shop sells second hand records
please close the door behind you
what time does your flight leave
they have been waiting for over an hour
my grandmother baked the best apple pie
switch on the heating in the bathroom
the manager asked for five more copies
why is the sky blue
the stage lights went out during the first act
i am going to the gym after work
how far is it from berlin to munich
read me the latest headlines please
the picture on the wall is crooked
who is going to feed the fish
that was not what i meant at all
start the dishwasher before you go to bed
the minutes of the last meeting were approved
the children counted to one hundred
what shall we have for dinner tonight
a strange noise came out of the engine
cancel my subscription to the magazine
she plays chess better than her father
open the bottle and let it breathe
the lighthouse can be seen from ten miles away
do you take milk in your coffee
thank goodness it is nearly the weekend
he forgot to sign the second page
is there anything good on television
the tea is too hot to drink
add a pinch of pepper and stir slowly
it took me hours to assemble that wardrobe
say hello to your parents from me
the exhibition closes at the end of march
many people here do not own a car
what do you think about the new teacher
stop the car i feel sick
copy the key and give it back to me
the plumber will come between nine and eleven
i have never been so happy in my life
show me the way to the station
goodness me look at the size of that pumpkin
they convert old barns into holiday flats
see if there is any bread left
""".strip().splitlines()


@dataclass(frozen=True, slots=True)
class Speaker:
    """An espeak-ng voice with its speed in words a minute."""

    voice: str
    speed: int


REPORT = (
    Speaker("en-us", 165),
    Speaker("en-gb", 150),
    Speaker("en-us+f3", 175),
    Speaker("en-gb+m3", 160),
    Speaker("en-gb-scotland", 160),
    Speaker("en-gb-x-rp", 185),
    Speaker("en-us-nyc+f2", 150),
    Speaker("en-029+m5", 165),
)
"""The voices that the benchmark reports on; nothing was tuned on them."""


def spoken(book: Phrasebook, count: int, seed: int) -> Iterator[str]:
    """Yield sentences of the grammar, every pattern as often as any other."""
    chance = random.Random(seed)
    patterns = [pattern for saying in book.sayings for pattern in saying.spoken]
    made = 0
    while made < count:
        chance.shuffle(patterns)
        for pattern in patterns[: count - made]:
            yield " ".join(_draw(pattern, book, chance))
            made += 1


def _draw(pattern: str, book: Phrasebook, chance: random.Random) -> list[str]:
    words, rest = _choice(_TOKEN.findall(pattern), book, chance)
    assert not rest
    return words


def _choice(
    tokens: list[str], book: Phrasebook, chance: random.Random
) -> tuple[list[str], list[str]]:
    """Draw one of the alternatives up to the end of the group, and return what follows it."""
    branches: list[list[str]] = [[]]
    while tokens and tokens[0] not in ("]", ")"):
        token, tokens = tokens[0], tokens[1:]
        if token == "|":
            branches.append([])
        elif token in ("[", "("):
            inner, tokens = _choice(tokens, book, chance)
            tokens = tokens[1:]
            branches[-1] += inner if token == "(" or chance.random() < 0.5 else []
        elif token.startswith("<"):
            branches[-1] += _draw(book.slots[token[1:-1]].rule, book, chance)
        else:
            branches[-1].append(token)
    return chance.choice(branches), tokens


def say(text: str, speaker: Speaker) -> Sound:
    """Return a sentence as espeak-ng says it, at 16 kHz in PCM16 scale."""
    command = ["espeak-ng", "-v", speaker.voice, "-s", str(speaker.speed), "--stdin", "--stdout"]
    done = subprocess.run(command, input=text.encode(), capture_output=True, check=True)
    samples = np.frombuffer(done.stdout[44:], "<i2").astype(np.float64)
    return np.asarray(soxr.resample(samples, _ESPEAK_RATE, INPUT_RATE))


def as_utterance(sound: Sound, seed: int, snr_db: float = 30.0) -> bytes:
    """Return PCM as the server cuts it: 300 ms before, 700 ms after, some noise, some level."""
    chance = np.random.default_rng(seed)
    lead, tail = (round(seconds * INPUT_RATE) for seconds in (0.3, 0.7))
    whole = np.concatenate([np.zeros(lead), sound, np.zeros(tail)])
    noise = np.sqrt(np.square(sound).mean()) * 10 ** (-snr_db / 20)
    noisy = (whole + chance.normal(0, noise, len(whole))) * chance.uniform(0.15, 1.0)
    return np.clip(noisy, -32768, 32767).astype("<i2").tobytes()


def noises(seed: int = 7) -> Iterator[tuple[str, Sound]]:
    """Yield sounds that are no speech: hiss, hum, coughs and knocks."""
    chance = np.random.default_rng(seed)
    seconds = np.arange(2 * INPUT_RATE) / INPUT_RATE
    for level in (300, 3000):
        yield f"hiss {level}", chance.normal(0, level, len(seconds))
        hum = sum(np.sin(2 * np.pi * 50 * k * seconds) / k for k in (1, 2, 3, 5))
        yield f"hum {level}", level * hum + chance.normal(0, 30, len(seconds))
    for count in (1, 2, 3):
        burst = np.zeros(len(seconds))
        for at in chance.uniform(0.1, 1.6, count):
            span = (seconds > at) & (seconds < at + 0.3)
            burst[span] += chance.normal(0, 6000, span.sum()) * np.exp(-(seconds[span] - at) * 12)
        yield f"{count} coughs", np.convolve(burst, np.ones(6) / 6, "same")
        knock = np.zeros(len(seconds))
        for at in chance.uniform(0.1, 1.8, count * 2):
            knock += 9000 * np.exp(-np.abs(seconds - at) * 120) * np.sin(2 * np.pi * 220 * seconds)
        yield f"{count * 2} knocks", knock
