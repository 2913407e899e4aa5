"""What `inzage` and `run.py app` understand; without arguments the window opens."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop import places
from desktop.clock import SystemClock


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="inzage", description="Answers data-subject requests in time, with reasons.")
    parser.add_argument(
        "--self-test", action="store_true", help="take a sample e-mail to its letters, without a window"
    )
    parser.add_argument("mail", nargs="*", help="saved messages (.eml) to open")
    return parser


def _commands() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="inzage")
    commands = parser.add_subparsers(dest="command", required=True)
    demo = commands.add_parser("demo", help="invented people in a throw-away vault")
    demo.add_argument("--language", choices=("nl", "en"))
    demo.add_argument("--scheme", choices=("light", "dark", "system"))
    demo.add_argument("--screenshot", type=Path, metavar="FILE", help="save a picture of the first page and end")
    statement = commands.add_parser("statement", help="print the statement the program works with")
    statement.add_argument("--json", action="store_true", required=True)
    letters = commands.add_parser("letters", help="write every letter in every language")
    letters.add_argument("--demo", type=Path, required=True, metavar="DIR")
    pictures = commands.add_parser("screenshots", help="write a picture of every page and dialog")
    pictures.add_argument("folder", type=Path, metavar="DIR")
    commands.add_parser("read-mail", help=argparse.SUPPRESS)  # the worker that reads hostile messages
    return parser


COMMANDS = ("demo", "statement", "letters", "screenshots", "read-mail")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and words[0] in COMMANDS:
        return _run(_commands().parse_args(words))
    options = _parser().parse_args(words)
    if options.self_test:
        from desktop.self_test import self_test

        return self_test()
    from desktop.start import start

    return start(places.user_places(), [Path(name) for name in options.mail])


def _run(options: argparse.Namespace) -> int:
    match options.command:
        case "demo":
            from desktop.start import start_demo

            return start_demo(options.language, options.scheme, options.screenshot)
        case "statement":
            from desktop.knowledge import load_statement
            from desktop.rules.statement import as_json

            sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # a Windows console is not UTF-8
            print(json.dumps(as_json(load_statement()), ensure_ascii=False, indent=1))
            return 0
        case "letters":
            from desktop.demo_letters import write_demo_letters

            return write_demo_letters(options.demo, SystemClock())
        case "screenshots":
            from desktop.start_pictures import take_screenshots

            return take_screenshots(options.folder)
    from desktop.letters.incoming import worker_main

    return worker_main()
