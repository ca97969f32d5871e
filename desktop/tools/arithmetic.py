"""Works sums out, with bounds that no expression can escape."""

from __future__ import annotations

import ast
import math
from collections.abc import Callable
from typing import Any

from desktop.core.errors import AttuneError

LONGEST = 300
_MOST_BITS = 20_000
_FUNCTIONS = (
    "sqrt", "exp", "log", "log2", "log10", "sin", "cos", "tan", "asin", "acos", "atan", "atan2",
    "sinh", "cosh", "tanh", "degrees", "radians", "hypot", "floor", "ceil", "gcd", "lcm",
)  # fmt: skip


class SumError(AttuneError):
    """An expression cannot be worked out; the text says why."""


def worked_out(expression: str) -> str:
    """Return the value of an expression in digits; raises ``SumError``."""
    from simpleeval import InvalidExpression, SimpleEval

    if len(expression) > LONGEST:
        raise SumError("the expression is too long")
    text = expression.replace("^", "**").replace("\N{MULTIPLICATION SIGN}", "*")
    text = text.replace("\N{DIVISION SIGN}", "/").replace("\N{MINUS SIGN}", "-")
    sums = SimpleEval(functions=_functions(), names=_NAMES)
    sums.operators = {kind: _bounded(does) for kind, does in sums.operators.items()}
    try:
        ast.parse(text.strip(), mode="eval")
        value = sums.eval(text)
    except ZeroDivisionError:
        raise SumError("this divides by zero") from None
    except (InvalidExpression, SyntaxError, ValueError, TypeError, AttributeError, KeyError,
            OverflowError, RecursionError, MemoryError):  # fmt: skip
        raise SumError("this is no sum that can be worked out") from None
    return _digits(value)


_NAMES = {"pi": math.pi, "e": math.e, "tau": math.tau}


def _functions() -> dict[str, Callable[..., Any]]:
    named: dict[str, Callable[..., Any]] = {name: getattr(math, name) for name in _FUNCTIONS}
    return named | {"abs": abs, "round": round, "min": min, "max": max, "factorial": _factorial}


def _factorial(number: int) -> int:
    if number > 1000:
        raise ValueError("too large")
    return math.factorial(number)


def _bounded(operate: Callable[..., Any]) -> Callable[..., Any]:
    def checked(*operands: Any) -> Any:  # noqa: ANN401 - numbers of any kind
        if any(not isinstance(operand, (int, float, bool)) for operand in operands):
            raise TypeError("numbers only")
        if _result_bits(operate, operands) > _MOST_BITS:
            raise ValueError("too large")
        return operate(*operands)

    return checked


def _result_bits(operate: Callable[..., Any], operands: tuple[Any, ...]) -> float:
    """Return how long a whole result can become, before it is worked out."""
    whole = [operand for operand in operands if isinstance(operand, int)]
    if len(whole) < 2:
        return 0
    base, other = whole
    if getattr(operate, "__name__", "") in ("safe_power", "pow"):
        return base.bit_length() * abs(other)
    if getattr(operate, "__name__", "") == "lshift":
        return base.bit_length() + abs(other)
    return base.bit_length() + other.bit_length()


def _digits(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise SumError("this has no number as its result")
    if isinstance(value, int):
        if value.bit_length() > 4000:
            raise SumError("the result is too long")
        return str(value)
    if not math.isfinite(value):
        raise SumError("the result is no finite number")
    return repr(round(value, 12)) if abs(value) < 1e12 else repr(value)
