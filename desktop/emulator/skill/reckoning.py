"""Time, date, sums and conversions."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Mapping
from datetime import datetime
from functools import cache
from typing import Any

from desktop.emulator.numeral import parse_number, speak_number
from desktop.emulator.parts import Act, CallTool, Say
from desktop.emulator.skill.situation import Situation, outcome

_OPERATORS = {"plus": "+", "minus": "-", "times": "*", "x": "*", "×": "*", "multiplied by": "*"}
_OPERATORS |= {"divided by": "/", "over": "/", "÷": "/", "+": "+", "-": "-", "*": "*", "/": "/"}
_SPOKEN = {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}
_EXPRESSION = re.compile(r"(?:what is|how much is|calculate|compute)?\s*([\d\s.+*/()x×÷^-]+)")
_UNITS = {
    "km": "kilometer", "mi": "mile", "m": "meter", "cm": "centimeter", "mm": "millimeter",
    "ft": "foot", "in": "inch", "kg": "kilogram", "g": "gram", "lb": "pound", "lbs": "pound",
    "oz": "ounce", "l": "liter", "ml": "milliliter", "c": "degC", "f": "degF", "k": "kelvin",
    "°c": "degC", "°f": "degF", "celsius": "degC", "fahrenheit": "degF", "centigrade": "degC",
    "degrees celsius": "degC", "degrees fahrenheit": "degF", "degree celsius": "degC",
    "degree fahrenheit": "degF", "mph": "mile / hour", "kmh": "kilometer / hour",
    "km/h": "kilometer / hour", "kph": "kilometer / hour", "kilos": "kilogram", "min": "minute",
    "miles per hour": "mile / hour", "kilometers per hour": "kilometer / hour",
    "stone": "stone", "stones": "stone", "sec": "second", "hrs": "hour", "feet": "foot",
    "fluid ounces": "fluid_ounce", "square meters": "meter ** 2", "square feet": "foot ** 2",
}  # fmt: skip


async def tell_time(situation: Situation) -> AsyncGenerator[Act, None]:
    """Say the time, from the client's clock where it offers one."""
    if situation.tool("current_time") is None:
        yield Say(f"It is {situation.clock.wall():%H:%M}.")
        return
    call = CallTool("current_time", {})
    yield call
    result = await outcome(call)
    now = _moment(result.data, situation.clock.wall())
    yield Say(f"It is {now:%H:%M}." if result.ok else _own(result.reason, f"{now:%H:%M}"))


async def tell_date(situation: Situation) -> AsyncGenerator[Act, None]:
    """Say the day, from the client's clock where it offers one."""
    now = situation.clock.wall()
    if situation.tool("current_time") is not None:
        call = CallTool("current_time", {})
        yield call
        result = await outcome(call)
        now = _moment(result.data, now)
        if not result.ok:
            yield Say(_own(result.reason, _day(now)))
            return
    yield Say(f"Today is {_day(now)}.")


async def add_up(situation: Situation) -> AsyncGenerator[Act, None]:
    """Answer a sum of two numbers."""
    first, operator, second = situation.meaning.values()
    sign = _OPERATORS[" ".join(operator.lower().split())]
    left, right = parse_number(first), parse_number(second)
    if left is None or right is None:
        yield Say("I did not get the numbers.")
        return
    value = evaluate(f"({left!r}) {sign} ({right!r})")
    asked = f"{speak_number(left)} {_SPOKEN[sign]} {speak_number(right)}"
    yield Say(f"{asked} is {speak_number(value)}." if value is not None else _impossible(sign))


async def percent(situation: Situation) -> AsyncGenerator[Act, None]:
    """Answer a percentage of a number."""
    share, whole = (parse_number(text) for text in situation.meaning.values())
    if share is None or whole is None:
        yield Say("I did not get the numbers.")
        return
    value = speak_number(share * whole / 100)
    yield Say(f"{speak_number(share)} percent of {speak_number(whole)} is {value}.")


async def convert(situation: Situation) -> AsyncGenerator[Act, None]:
    """Answer ``convert NUMBER UNIT to UNIT``."""
    number, source, target = situation.meaning.values()
    yield Say(await _converted(number, source, target))


async def convert_into(situation: Situation) -> AsyncGenerator[Act, None]:
    """Answer ``how many UNIT are in NUMBER UNIT``."""
    target, number, source = situation.meaning.values()
    yield Say(await _converted(number, source, target))


def find_expression(text: str) -> str:
    """Return the bare arithmetic of a typed text such as ``(3+4)*2``, or an empty text."""
    found = _EXPRESSION.fullmatch(text.strip(" ?=."))
    body = found[1].strip() if found else ""
    return body if re.search(r"\d\s*[-+*/x×÷^]+\s*[\d(.]", body) and len(body) <= 80 else ""


def evaluate(expression: str) -> float | None:
    """Return the value of bounded arithmetic, or None when it has none."""
    # Loaded on first use: the window imports this room before its first paint.
    from simpleeval import SimpleEval

    plain = expression.replace("x", "*").replace("×", "*").replace("÷", "/").replace("^", "**")
    evaluator = SimpleEval(names={}, functions={})
    try:
        return float(evaluator.eval(plain))
    except Exception:  # noqa: BLE001 - whatever a typed expression breaks, it has no value
        return None


def _moment(data: Mapping[str, Any], otherwise: datetime) -> datetime:
    try:
        return datetime.fromisoformat(str(data["local_time"]))
    except (KeyError, ValueError):
        pass
    try:
        return datetime.fromisoformat(f"{data['date']}T{data['time']}")
    except (KeyError, ValueError):
        return otherwise


def _day(now: datetime) -> str:
    return f"{now:%A}, {now.day} {now:%B} {now.year}"


def _own(reason: str, told: str) -> str:
    return f"Your clock could not be read: {reason}. By the server's clock it is {told}."


def _impossible(sign: str) -> str:
    return "Nothing can be divided by zero." if sign == "/" else "That is too large for me."


async def _converted(number: str, source: str, target: str) -> str:
    value = parse_number(number)
    if value is None:
        return "I did not get the number."
    return await asyncio.to_thread(_convert, value, source, target)


def _convert(value: float, source: str, target: str) -> str:
    # Loaded on first use: building the unit registry takes a noticeable moment.
    from pint import DimensionalityError, UndefinedUnitError

    try:
        quantity = _registry().Quantity(value, _unit(source))
        result = float(quantity.to(_unit(target)).magnitude)
    except DimensionalityError:
        return f"{source.capitalize()} cannot be converted to {target}."
    except UndefinedUnitError:
        return f"I do not know how to convert {source} to {target}."
    except Exception:  # noqa: BLE001 - pint raises many kinds on odd unit texts
        return f"I cannot convert {source} to {target}."
    verb = "is" if value == 1 or "degree" in source else "are"
    return f"{speak_number(value)} {source} {verb} {speak_number(result)} {target}."


@cache
def _registry() -> Any:  # noqa: ANN401 - pint's registry class is generic and built at run time
    from pint import UnitRegistry

    return UnitRegistry()


def _unit(text: str) -> str:
    plain = " ".join(text.lower().split())
    return _UNITS.get(plain) or plain.replace(" per ", " / ")
