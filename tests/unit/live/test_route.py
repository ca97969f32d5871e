from __future__ import annotations

import pytest

from desktop.live.backend import Backend
from desktop.live.route import EXHAUSTED_S, Route, places_of

pytestmark = pytest.mark.unit

SERVED = ("us-central1", "us-east4")


def through(*locations: str) -> Route:
    return Route([Backend("vertex", "m", project="p", location=name) for name in locations])


def places(backend: Backend, allowed: str) -> list[str]:
    return [place.location for place in places_of(backend, allowed, SERVED)]


@pytest.mark.parametrize(
    ("location", "allowed", "expected"),
    [
        ("global", "", ["us-central1", "us-east4"]),
        ("eu", "", ["eu"]),
        ("eu", "eu, europe-west4", ["eu", "europe-west4"]),
        ("us-east4", "us-central1, us-east4", ["us-east4", "us-central1"]),
        ("us", "eu", ["eu"]),
    ],
)
def test_a_route_keeps_to_what_is_allowed(location: str, allowed: str, expected: list[str]) -> None:
    backend = Backend("vertex", "m", project="p", location=location)

    assert places(backend, allowed) == expected


@pytest.mark.parametrize(
    "backend", [Backend("developer", "m", "k"), Backend("vertex", "m", "k", location="global")]
)
def test_without_a_project_there_is_one_place_only(backend: Backend) -> None:
    assert places(backend, "us, eu") == [backend.location]


def test_three_failures_within_a_minute_lead_on() -> None:
    route = through("us", "eu")

    assert [route.failed(at) for at in (0.0, 1.0, 59.0)] == [False, False, True]
    assert route.backend.location == "eu"


def test_failures_far_apart_lead_nowhere() -> None:
    route = through("us", "eu")

    assert not any(route.failed(40.0 * n) for n in range(9))


def test_a_session_that_held_makes_up_for_failures() -> None:
    route = through("us", "eu")
    route.failed(0.0)
    route.failed(1.0)
    route.settled()

    assert not route.failed(20.0)


def test_a_location_that_failed_is_tried_again_in_its_turn() -> None:
    route = through("us", "eu")
    for at in range(6):
        route.failed(at)

    assert route.backend.location == "us"


def test_a_location_without_the_model_is_not_tried_again() -> None:
    route = through("us", "eu", "global")
    route.refused()
    for at in range(12):
        route.failed(at)
        assert route.backend.location != "us"


def test_a_first_attempt_tries_each_location_once() -> None:
    route = through("us", "eu", "global")

    assert [route.try_another() for _ in range(3)] == [True, True, False]


def test_a_place_whose_quota_is_used_up_is_passed_over_for_a_while() -> None:
    route = through("us", "eu", "global")

    assert route.exhausted(0.0)
    assert route.backend.location == "eu"
    assert route.exhausted(1.0)
    assert route.backend.location == "global"
    assert not route.exhausted(2.0)
    assert route.exhausted(2.0 + EXHAUSTED_S)


def test_the_same_place_is_on_the_way_only_once() -> None:
    route = through("us", "us")

    assert not any(route.failed(at) for at in range(6))
