from __future__ import annotations

import pytest

from desktop.live.close_reason import Action, cause_of, classify

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("code", "reason", "action"),
    [
        (1000, "", Action.RESUME),
        (1001, "", Action.RESUME),
        (1006, "abnormal closure [internal]", Action.RESUME),
        (1007, "API key not valid. Please pass a valid API key.", Action.STOP),
        (1008, "API key not valid.", Action.STOP),
        (1007, "Invalid session handle", Action.FRESH),
        (1007, "Invalid resource field value in the request.", Action.STOP),
        (1007, "setup must be the first message and only the first", Action.FRESH),
        (1008, "BidiGenerateContent session not found", Action.FRESH),
        (1008, "BidiGenerateContent session expired", Action.FRESH),
        (1008, "Requested entity was not found.", Action.FRESH),
        (1008, "The operation was aborted.", Action.RESUME),
        (1008, "Operation is not implemented, or supported, or enabled.", Action.RESUME),
        (1008, "models/x is not found for API version v1beta, or is not supported", Action.STOP),
        (1008, "Publisher model `x` was not found", Action.STOP),
        (1008, "Request violates the policy", Action.STOP),
        (1008, "", Action.FRESH),
        (1011, "Deadline expired before operation could complete.", Action.RESUME),
        (1011, "Internal error encountered.", Action.RESUME),
        (1011, "You exceeded your current quota, please check", Action.BACK_OFF),
        (1011, "RESOURCE_EXHAUSTED", Action.BACK_OFF),
        (1011, "keepalive ping timeout", Action.RESUME),
        (1012, "", Action.RESUME),
        (4000, "", Action.RESUME),
        (302, "", Action.BACK_OFF),
        (400, "", Action.STOP),
        (401, "", Action.STOP),
        (403, "", Action.STOP),
        (404, "", Action.STOP),
        (429, "", Action.BACK_OFF),
        (503, "", Action.BACK_OFF),
    ],
)
def test_the_reason_decides_before_the_code(code: int, reason: str, action: Action) -> None:
    assert classify(code, reason).action is action


@pytest.mark.parametrize(
    ("reason", "field"),
    [
        ("Thinking level is not supported for this model", "thinking"),
        ("Requested voice api_name 'X' is not available for model m-extended-thinking", "voice"),
        ("Function response scheduling is not supported for this model", "scheduling"),
        ("Unknown name proactivity", "proactive"),
        ("enable_affective_dialog is not supported", "affective"),
        ("Request contains an invalid argument.", "optional"),
    ],
)
def test_a_1007_names_the_field_to_leave_out(reason: str, field: str) -> None:
    verdict = classify(1007, reason)

    assert verdict.action is Action.STRIP
    assert verdict.field == field


def test_every_verdict_has_a_sentence() -> None:
    assert all(classify(code, "").sentence.endswith(".") for code in range(300, 4100))


@pytest.mark.parametrize(
    ("code", "reason", "cause"),
    [
        (1007, "API key not valid. Please pass a valid API key.", "key"),
        (401, "refused during the upgrade", "key"),
        (403, "Permission denied on resource project acme.", "project"),
        (403, "Vertex AI API has not been used in project 1 before or it is disabled.", "project"),
        (1008, "CONSUMER_INVALID", "project"),
        (400, "API key not valid. Please pass a valid API key.", "key"),
        (429, "You exceeded your current quota", "quota"),
        (1011, "You exceeded your current quota", "quota"),
        (1008, "models/x is not found for API version v1beta", "model"),
        (1008, "Publisher model projects/acme/locations/eu was not found", "model"),
        (503, "denied by a policy", "other"),
    ],
)
def test_a_refusal_has_one_cause(code: int, reason: str, cause: str) -> None:
    assert cause_of(code, reason) == cause
