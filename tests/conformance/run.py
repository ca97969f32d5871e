"""Other people's clients against the embedded server: ``python -m tests.conformance.run``.

Each client lives unmodified in an environment of its own. A script answers, so that what a client
hears is known; questions are spoken by espeak-ng. Printed is a table; the exit code is 1 where
something failed. See ``README.md``.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.conformance.environment import InstallError, cache_folder, make_environments
from tests.conformance.row import ROWS, SCENARIOS, Row
from tests.conformance.server import CHECKOUT, TEXTS, Server, make_account, record_speech
from tests.conformance.table import Result, passed, render

CLIENTS = Path(__file__).parent / "client"
LIMIT_S = 900.0

# What a machine's owner has set must not decide where a client goes, or as whom.
_FOREIGN = ("GOOGLE_", "GEMINI_", "LIVEKIT_", "SSL_CERT_", "REQUESTS_CA_", "PYTHON", "NODE_")


def run(
    folder: Path,
    rows: Sequence[Row] = ROWS,
    scenarios: Sequence[str] = SCENARIOS,
    *,
    jobs: int = 1,
    kept: Path | None = None,
) -> list[Result]:
    """Run clients and return their results, row by row.

    ``folder`` holds the environments; traces and logs stay in ``kept`` if it is given. Raises
    ``InstallError``.
    """
    commands = make_environments(folder, (row.environment for row in rows))
    with tempfile.TemporaryDirectory() as temporary:
        work = kept or Path(temporary)
        work.mkdir(parents=True, exist_ok=True)
        speech = record_speech(work)

        def serve(row: Row) -> list[Result]:
            place = work / re.sub(r"\W+", "-", row.name).strip("-")
            home = folder / row.environment
            return _serve(row, scenarios, commands[row.environment], speech, place, home)

        with ThreadPoolExecutor(max_workers=jobs) as pool:
            return [result for results in pool.map(serve, rows) for result in results]


def _serve(
    row: Row,
    scenarios: Sequence[str],
    command: Sequence[str],
    speech: dict[str, str],
    place: Path,
    home: Path,
) -> list[Result]:
    asked = [scenario for scenario in scenarios if not row.missing(scenario)]
    with Server(place, plain=row.plain) as server:
        account = make_account(server.told, place / "account.json") if row.vertex else None
        told = server.told | {
            "way": row.way,
            "model": row.model,
            "models": dict(row.models),
            "version": row.version,
            "speech": speech,
            "texts": dict(TEXTS),
            "traces": str(server.traces),
            "scenarios": asked,
        }
        if account is not None:
            told |= {"project": "p", "location": "us-central1", "account": str(account)}
        found, last = _ask([*command, *_program(row)], told, home, place)
    return [_result(row, scenario, found.get(scenario), last) for scenario in scenarios]


def _program(row: Row) -> list[str]:
    path = CLIENTS / row.program
    return [str(path)] if path.suffix == ".mjs" else ["-m", f"tests.conformance.client.{path.stem}"]


def _ask(
    command: Sequence[str], told: dict[str, Any], home: Path, place: Path
) -> tuple[dict[str, Any], str]:
    """Run a client program and return its results by scenario, and its last words."""
    with (place / "client.log").open("w+", encoding="utf-8") as log:
        try:
            done = subprocess.run(
                command, input=json.dumps(told), stdout=subprocess.PIPE, stderr=log, text=True,
                env=_surroundings(told), cwd=home, timeout=LIMIT_S, check=False,
            )  # fmt: skip
            out = done.stdout
        except subprocess.TimeoutExpired as error:
            out = error.stdout.decode() if isinstance(error.stdout, bytes) else error.stdout or ""
        log.seek(0)
        last = (log.read().strip().splitlines() or ["nothing"])[-1]
    lines = [json.loads(line) for line in out.splitlines() if line.startswith('{"scenario"')]
    return {line["scenario"]: line for line in lines}, last


def _surroundings(told: dict[str, Any]) -> dict[str, str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith(_FOREIGN)}
    own |= {"NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1", "PYTHONPATH": str(CHECKOUT)}
    if told["ca_file"]:
        own |= {"NODE_EXTRA_CA_CERTS": told["ca_file"], "REQUESTS_CA_BUNDLE": told["ca_file"]}
    if "account" in told:
        own["GOOGLE_APPLICATION_CREDENTIALS"] = told["account"]
    return own


def _result(row: Row, scenario: str, found: dict[str, Any] | None, last: str) -> Result:
    why = row.missing(scenario)
    if why:
        return Result(row.name, scenario, "N/A", why)
    if found is None:
        return Result(row.name, scenario, "FAIL", f"the program ended: {last}")
    return Result(row.name, scenario, found["result"], found["seen"], float(found["seconds"]))


def main() -> int:
    """Run what the command line asks for."""
    options = _options()
    rows = [row for row in ROWS if options.only.lower() in row.name.lower()]
    scenarios = [name for name in SCENARIOS if options.scenario in name]
    if not rows or not scenarios:
        names = ", ".join([*(row.name for row in ROWS), *SCENARIOS])
        sys.stderr.write(f"Nothing is named so. There are: {names}.\n")
        return 2
    try:
        results = run(options.folder, rows, scenarios, jobs=options.jobs, kept=options.keep)
    except InstallError as error:
        sys.stderr.write(f"A client could not be installed: {error}\n")
        return 2
    if options.json:
        sys.stdout.writelines(json.dumps(asdict(result)) + "\n" for result in results)
    else:
        sys.stdout.write(render(results, scenarios) + "\n")
    return 0 if passed(results) else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.run", description=__doc__)
    parser.add_argument("--only", default="", metavar="CLIENT", help="clients named so")
    parser.add_argument("--scenario", default="", metavar="NAME", help="scenarios named so")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="clients at once (2)")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="leave traces and logs there")
    parser.add_argument(
        "--folder", type=Path, default=cache_folder(), help="where environments are kept"
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
