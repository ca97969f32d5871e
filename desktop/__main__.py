"""The command line: ``attune`` and its commands."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from desktop import __version__
from desktop.core.errors import UserFacingError

REMOTE_COMMANDS = {
    "start": "begin the session",
    "stop": "end the session",
    "toggle-session": "begin or end the session",
    "retry": "try to connect at once",
    "hold": "pause the session, so that nothing goes out",
    "resume": "go on with a paused session",
    "toggle-hold": "pause the session or go on",
    "send": "send a text, as if it had been typed",
    "talk-hold": "begin to talk, as if the talk key went down",
    "talk-release": "end talking, as if it went up",
    "talk-lock": "keep on talking until the next talk-hold",
    "mute": "mute the microphone",
    "unmute": "unmute the microphone",
    "toggle-mute": "mute or unmute the microphone",
    "toggle-voice": "silence the assistant or let it be heard",
    "hush": "cut the present answer short",
    "stop-everything": "end every tool and answer, and hold everything that goes out",
    "co-listen": "listen silently",
    "answer": "answer again",
    "toggle-co-listen": "switch between the two",
    "anything-to-add": "ask the co-listener whether there is anything to add",
    "toggle-presenting": "hold its offers while you present",
    "snooze": "hold its offers for 15 minutes",
    "snooze-hour": "hold its offers for an hour",
    "snooze-today": "hold its offers until tomorrow",
    "wake": "end the snooze",
    "share": "pick a screen region to share",
    "share-screen": "share the whole screen",
    "pause": "hold or go on with sharing",
    "unshare": "stop sharing",
    "hide-parts": "hide parts of what is shared",
    "film": "show what the model has seen",
    "toggle-camera": "switch the camera on or off",
    "camera-still": "show the model one picture of the camera",
    "camera-inset": "put the camera into the screen's picture, or not",
    "toggle-record": "record both voices, or end that",
    "toggle-google-search": "use Google Search from the next session, or not",
    "show": "raise the window",
    "compact": "put the compact bar in the window's place",
    "toggle-cues-panel": "open or close the panel of cues",
    "toggle-activity-panel": "open or close the panel of activity",
    "toggle-sources-panel": "open or close the sources",
    "find": "search the conversation",
    "history": "open the conversations of earlier",
    "notes": "open the notes",
    "scenarios": "open the scenarios",
    "servers": "open the servers that you brought along",
    "permissions": "open what you have allowed",
    "preferences": "open the preferences",
    "profile": "use another profile",
    "profiles": "make and change profiles",
    "key": "enter a key",
    "sound-test": "test microphone and loudspeaker",
    "keys": "show the shortcuts",
    "diagnostics": "open the diagnostics",
    "checks": "open the page that checks what works",
    "quit": "close the window and end Attune",
}


COMMAND_MODULES = {
    "window": "window",
    "talk": "talk",
    "serve": "serve",
    "rehearse": "rehearsal",
    "check": "check",
    "memory": "memory",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return 0, or 2 usage, 3 refused, 4 no connection, 5 device."""
    words = sys.argv[1:] if argv is None else argv
    options = _parser().parse_args(words) if words else _plain_start()
    try:
        return _run(options)
    except UserFacingError as error:
        sys.stderr.write(f"attune: {error}\n")
        return error.exit_code
    except KeyboardInterrupt:
        return 0


def _run(options: argparse.Namespace) -> int:
    # Each command imports what it needs, so that a remote command or a server never loads Qt
    # widgets and the window paints before anything slow is read.
    name = COMMAND_MODULES.get(options.command or "window", "remote")
    if name == "window":
        import_module("desktop.app.settling").hold()
    module = import_module(f"desktop.app.{name}")
    code: int = module.run(options)
    _leave_what_hangs(code)
    return code


def _leave_what_hangs(code: int) -> None:
    """End the process at once where a thread is stuck in the sound system's library."""
    sound = sys.modules.get("desktop.audio.portaudio")
    if sound is None or not sound.hangs():
        return
    import_module("logging").shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _plain_start() -> argparse.Namespace:
    """Return what the parser would for no words at all: it takes a while to be put together."""
    flags = ("backend", "endpoint", "ca_file", "model", "key_file", "project", "location")
    unset = dict.fromkeys((*flags, "credentials", "command", "profile"))
    return argparse.Namespace(**unset, start=False)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="attune",
        description="Talk with an assistant that sees what you choose to show it. "
        "Without a command the window opens.",
        epilog="Exit codes: 0 done, 2 wrong usage, 3 refused by the service, 4 no connection, "
        "5 device.",
    )
    parser.add_argument("--version", action="version", version=f"attune {__version__}")
    parser.add_argument("--start", action="store_true", help="begin talking at once")
    parser.add_argument("--profile", metavar="NAME", help="settings of this name")
    _add_backend(parser, None)
    commands = parser.add_subparsers(dest="command", title="commands", metavar="COMMAND")
    _add_talk(commands)
    _add_serve(commands)
    rehearse = commands.add_parser("rehearse", help="an unattended tour that proves it all works")
    rehearse.add_argument("--out", metavar="DIR", default="rehearsal", help="default: ./rehearsal")
    check = commands.add_parser("check", help="find out what works and how to mend the rest")
    check.add_argument("--json", action="store_true", help="one JSON object a line")
    check.add_argument(
        "--sound", action="store_true", help="also record, play and measure the room's echo"
    )
    _add_backend(check)
    memory = commands.add_parser("memory", help="carry away or share what is kept")
    memory.add_argument("action", choices=("export", "import", "create-schema"))
    memory.add_argument(
        "argument", metavar="FILE|URL", help="a file, or the address of the shared memory's server"
    )
    for name, text in REMOTE_COMMANDS.items():
        remote = commands.add_parser(name, help=f"tell the running window: {text}")
        if name == "share":
            remote.add_argument("region", nargs="?", metavar="X,Y,W,H", help="share this at once")
        if name == "send":
            remote.add_argument("text", metavar="TEXT", help="what to send")
        if name == "profile":
            remote.add_argument("name", nargs="?", metavar="NAME", help="default: your settings")
    return parser


def _add_backend(parser: argparse.ArgumentParser, default: str | None = argparse.SUPPRESS) -> None:
    """Add the flags of a backend; a command's own must not undo those before the command."""
    group = parser.add_argument_group("backend", argument_default=default)
    group.add_argument("--backend", choices=("auto", "local", "developer", "vertex"))
    group.add_argument("--endpoint", metavar="URL", help="another server's address")
    group.add_argument("--ca-file", metavar="PEM", help="certificate that vouches for it")
    group.add_argument("--model", metavar="NAME")
    group.add_argument("--key-file", metavar="FILE", help="holds a key or token; - reads a line")
    group.add_argument("--project", metavar="ID", help="Vertex AI: the cloud project")
    group.add_argument("--location", metavar="NAME", help="Vertex AI: a region, global, us or eu")
    group.add_argument("--credentials", metavar="FILE", help="Vertex AI: a service account's JSON")


def _add_talk(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    talk = commands.add_parser("talk", help="a conversation without a window")
    _add_backend(talk)
    talk.add_argument("--mic", default="default", metavar="default|none|FILE.wav")
    talk.add_argument("--speaker", default="default", metavar="default|none|FILE.wav")
    talk.add_argument("--share", default="none", metavar="none|screen|X,Y,W,H|IMAGE.png")
    talk.add_argument("--camera", default="none", metavar="none|INDEX|VIDEO")
    talk.add_argument("--text", action="append", default=[], help="say this; repeatable")
    talk.add_argument("--knowledge", metavar="FILE", help="a text to answer from")
    talk.add_argument("--co-listen", action="store_true", help="listen silently")
    talk.add_argument(
        "--profile", metavar="NAME", default=argparse.SUPPRESS, help="settings of this name"
    )
    talk.add_argument("--record", metavar="FILE", help="write the session's messages to a file")
    talk.add_argument("--record-audio", action="store_true", help="with their sound")
    talk.add_argument(
        "--record-sound",
        metavar="FILE",
        help="record both voices, you left, Attune right; .flac or .wav",
    )
    talk.add_argument(
        "--system-audio",
        action="store_true",
        default=None,
        help="let it hear what this computer plays too",
    )
    talk.add_argument("--seconds", type=float, metavar="N", help="end after N seconds")
    talk.add_argument(
        "--json",
        action="store_true",
        help="one JSON object a line; SIGUSR1 prints the latencies so far",
    )


def _add_serve(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    serve = commands.add_parser("serve", help="the embedded Live server, for other programs")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=_port, default=0)
    serve.add_argument("--plain", action="store_true", help="without TLS")
    serve.add_argument(
        "--model", metavar="NAME", help="which model to imitate", default=argparse.SUPPRESS
    )
    serve.add_argument(
        "--script", metavar="FILE", help="a conversation to hold, as TOML; 'example' is shipped"
    )
    serve.add_argument("--record", metavar="DIR", help="keep a trace of every session here")
    serve.add_argument("--record-without-audio", metavar="DIR", help="the same without its sound")
    serve.add_argument("--replay", metavar="FILE", help="answer every session with this trace")
    serve.add_argument(
        "--lifetime", type=float, metavar="SECONDS", help="end each connection, announced before"
    )
    serve.add_argument(
        "--service-limits", action="store_true", help="end connections as the service does"
    )
    serve.add_argument(
        "--idle-close", type=float, metavar="SECONDS", help="end sessions that send no sound"
    )
    serve.add_argument(
        "--text-frames", action="store_true", help="send text frames; the service sends binary ones"
    )
    serve.add_argument(
        "--deflate", action="store_true", help="compress messages for clients that offer it"
    )
    serve.add_argument(
        "--interim-transcripts",
        action="store_true",
        help="tell what is heard before it is sure, also to clients that do not ask",
    )
    serve.add_argument(
        "--dangerously-listen-on",
        metavar="ADDRESS",
        help="let other computers reach this server; they still need its key",
    )
    serve.add_argument("--folder", metavar="DIR", help="where the certificate is kept")
    serve.add_argument(
        "--key-from-stdin", action="store_true", help="take the first line of the input as the key"
    )
    serve.add_argument(
        "--until-stdin-closes", action="store_true", help="end with the program that started it"
    )


def _port(word: str) -> int:
    number = int(word)
    if not 0 <= number <= 65535:
        raise argparse.ArgumentTypeError(f"a port is 0 to 65535, not {word}")
    return number


if __name__ == "__main__":
    sys.exit(main())
