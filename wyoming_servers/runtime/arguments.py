"""Command-line arguments, derived from options."""

from __future__ import annotations

import argparse
from typing import Any, Literal, get_args, get_origin

from .config import Options, environment_name

ALSO = {"host": ("--listen",)}
"""Further names of options."""


def add_option_arguments(parser: argparse.ArgumentParser, kind: type[Options]) -> None:
    """Give a parser one argument per option; what is not given is left to the other sources."""
    defaults = kind.model_construct()
    for name, field in kind.model_fields.items():
        default = getattr(defaults, name, None)
        shown = "" if default in (None, ()) else f" Default: {default}."
        extra: dict[str, Any] = {}
        if field.annotation is bool:
            extra["action"] = argparse.BooleanOptionalAction
        elif get_origin(field.annotation) is tuple:
            extra |= {"action": "append", "metavar": name.upper()}
        elif get_origin(field.annotation) is Literal:
            extra["choices"] = get_args(field.annotation)
        else:
            extra["metavar"] = name.upper()
        names = [f"--{name.replace('_', '-')}", *ALSO.get(name, ())]
        parser.add_argument(
            *names,
            dest=name,
            default=argparse.SUPPRESS,
            help=f"{field.description}{shown} [{environment_name(kind, name)}]".replace("%", "%%"),
            **extra,
        )


def given_options(kind: type[Options], arguments: argparse.Namespace) -> dict[str, Any]:
    """Return the options that were given on the command line."""
    return {name: value for name, value in vars(arguments).items() if name in kind.model_fields}
