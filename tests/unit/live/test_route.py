from __future__ import annotations

import pytest

from desktop.live.backend import Backend
from desktop.live.route import Route, route_for

pytestmark = pytest.mark.unit

SERVED = ("us-central1", "us-east4")


def walk(route: Route) -> list[str]:
    """Return the locations in the order in which refusals lead through them."""
    found = [route.location]
    while route.refused():
        found.append(route.location)
    return found


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

    assert walk(route_for(backend, allowed, SERVED)) == expected


@pytest.mark.parametrize(
    "backend", [Backend("developer", "m", "k"), Backend("vertex", "m", "k", location="global")]
)
def test_without_a_project_there_is_one_place_only(backend: Backend) -> None:
    assert walk(route_for(backend, "us, eu", SERVED)) == [backend.location]


def test_three_failures_within_a_minute_lead_on() -> None:
    route = Route(["us", "eu"])

    assert [route.failed(at) for at in (0.0, 1.0, 59.0)] == [False, False, True]
    assert route.location == "eu"


def test_failures_far_apart_lead_nowhere() -> None:
    route = Route(["us", "eu"])

    assert not any(route.failed(40.0 * n) for n in range(9))


def test_a_session_that_held_makes_up_for_failures() -> None:
    route = Route(["us", "eu"])
    route.failed(0.0)
    route.failed(1.0)
    route.settled()

    assert not route.failed(20.0)


def test_a_location_that_failed_is_tried_again_in_its_turn() -> None:
    route = Route(["us", "eu"])
    for at in range(6):
        route.failed(at)

    assert route.location == "us"


def test_a_location_without_the_model_is_not_tried_again() -> None:
    route = Route(["us", "eu", "global"])
    route.refused()
    for at in range(12):
        route.failed(at)
        assert route.location != "us"


def test_a_first_attempt_tries_each_location_once() -> None:
    route = Route(["us", "eu", "global"])

    assert [route.try_another() for _ in range(3)] == [True, True, False]
