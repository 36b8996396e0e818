"""A model's tool call in this house's words, or what keeps it from being made."""

from __future__ import annotations

from dataclasses import replace
from difflib import get_close_matches

from wyoming_servers.house.snapshot import House, Tool
from wyoming_servers.llm.engine import ToolCall

from .arguments import UnfitError, fitted
from .call_names import CallNames, Problem, Situation, UnmeantError
from .fast_path import find_tool
from .narrow import naming_arguments
from .phrases import phrase
from .reply import error

_NEAR = 0.85
"""How alike a tool's name must be to be meant."""


def check_call(call: ToolCall, situation: Situation) -> ToolCall | Problem:
    """Return the call in this house's words, or what to say instead of making it."""
    house, language = situation.house, situation.language
    tool = _tool(call.name, house)
    if tool is None:
        known = ", ".join(tool.name for tool in house.tools)
        return Problem(f"There is no tool {call.name}; there are: {known}", _no_way(language))
    try:
        arguments = fitted(tool.parameters, call.arguments)
        naming = naming_arguments(tool.name) & set(tool.parameters.get("properties") or {})
        if naming:
            arguments = CallNames(tool, naming, situation).resolved(arguments)
    except UnfitError as wrong:
        return Problem(f"{tool.name}: {wrong}", error(language, "no_intent"))
    except UnmeantError as wrong:
        return wrong.problem
    return replace(call, name=tool.name, arguments=arguments)


def _tool(name: str, house: House) -> Tool | None:
    """Return the tool of a name, of its end behind ``__``, or of one spelled nearly so."""
    plain = name.strip().removeprefix("functions.")
    if tool := find_tool(house, plain):
        return tool
    known = {tool.name.casefold(): tool for tool in house.tools}
    known |= {tool.name.rpartition("__")[2].casefold(): tool for tool in house.tools}
    said = plain.casefold()
    near = get_close_matches(said, [*known], n=2, cutoff=_NEAR)
    tools = {known[other].name for other in near}
    # HassTurnOn and HassTurnOff are as near as can be: a slip in one of them means neither.
    return known[near[0]] if said in known or len(tools) == 1 else None


def _no_way(language: str) -> str:
    return phrase("no_tool", language)
