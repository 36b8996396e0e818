from __future__ import annotations

import importlib
import inspect
import pkgutil

import pytest
from wyoming.error import Error
from wyoming.event import Event

import wyoming_servers
from wyoming_servers.wire import errors
from wyoming_servers.wire.errors import EngineFailed, LaramieError
from wyoming_servers.wire.protocol import ErrorCode

CODES = {value for name, value in vars(ErrorCode).items() if name.isupper()}
FAMILY = [
    value
    for value in vars(errors).values()
    if inspect.isclass(value) and issubclass(value, LaramieError) and value is not LaramieError
]


@pytest.mark.parametrize("kind", FAMILY)
def test_an_error_is_the_same_on_the_other_side(kind):
    error = LaramieError.from_event(kind("what to do").event())
    assert type(error) is kind
    assert str(error) == "what to do"


def test_every_code_has_one_class_and_every_class_a_code():
    assert {kind.code for kind in FAMILY} == CODES
    assert len({kind.code for kind in FAMILY}) == len(FAMILY)


def test_codes_are_written_as_the_field_writes_them():
    assert all(code == code.lower() and " " not in code and "_" not in code for code in CODES)


def test_every_exception_class_in_wire_shares_the_base_or_says_why_not():
    outside = set()
    for found in pkgutil.iter_modules(wyoming_servers.wire.__path__, "wyoming_servers.wire."):
        module = importlib.import_module(found.name)
        for name, value in vars(module).items():
            own = inspect.isclass(value) and value.__module__ == module.__name__
            if own and issubclass(value, Exception) and not issubclass(value, LaramieError):
                outside.add(name)
    # protocol.py stands alone, copied into the integration; a connection that is lost, or cannot
    # be encrypted, is the system's.
    assert outside == {"MessageError", "TlsProblem", "TlsSilence", "ConnectionLost"}


@pytest.mark.parametrize(
    "data",
    [{}, {"text": "broken", "code": "from-the-future"}, {"text": 5, "code": ["busy"]}],
)
def test_an_error_we_do_not_know_is_an_engine_that_failed(data):
    error = LaramieError.from_event(Event(type="error", data=data))
    assert type(error) is EngineFailed
    assert str(error)


def test_a_stock_client_reads_text_and_code():
    error = Error.from_event(errors.Busy("try later").event())
    assert (error.text, error.code) == ("try later", "busy")
