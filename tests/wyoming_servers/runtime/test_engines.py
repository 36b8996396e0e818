from __future__ import annotations

import platform
import sys

import pytest

from wyoming_servers.runtime import engines
from wyoming_servers.runtime.engines import EngineSpec, choose, known_engines, load, missing
from wyoming_servers.wire.errors import EngineUnavailable, NameUnknown

HERE = __name__


class Works:
    def __init__(self, options) -> None:
        self.options = options


class Exits:
    def __init__(self, options) -> None:
        sys.exit(f"no model in {options}")


class Explains:
    def __init__(self, options) -> None:
        raise EngineUnavailable(f"put a model into {options}")


def spec(name: str, **more) -> EngineSpec:
    return EngineSpec(target=f"{HERE}:{name}", summary="for a test", **more)


def test_an_engine_is_made_with_the_rooms_options():
    assert load("works", spec("Works"), "options").options == "options"


def test_a_missing_package_is_named_with_the_line_that_installs_it():
    needy = spec("Works", requires=("sys", "no_such_package"), extra="piper")
    assert missing(needy) == "no_such_package is not installed: pip install 'laramie[piper]'"
    with pytest.raises(EngineUnavailable, match=r"needy: .*pip install 'laramie\[piper\]'"):
        load("needy", needy, None)


def test_a_processor_that_cannot_run_it_is_told_before_it_is_imported(monkeypatch):
    """The features stand for those of another machine."""
    monkeypatch.setattr(engines, "cpu_features", lambda: frozenset({"sse2"}))
    heavy = spec("Works", cpu={platform.machine(): ("sse2", "avx", "avx2")})
    with pytest.raises(EngineUnavailable, match="heavy: it needs a processor with avx, avx2"):
        load("heavy", heavy, None)


def test_an_engine_may_need_nothing_of_this_kind_of_processor(monkeypatch):
    monkeypatch.setattr(engines, "cpu_features", lambda: frozenset({"sse2"}))
    assert missing(spec("Works", cpu={"another": ("avx2",)})) == ""


def test_nothing_is_missing_where_all_is_there():
    assert missing(spec("Works", requires=("sys", "json"))) == ""


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        (f"{HERE}:NoSuchClass", "AttributeError"),
        ("no_such_module:Engine", "ModuleNotFoundError"),
        (f"{HERE}:Exits", "no model in"),
        (HERE, "could not load"),
        ("", "could not load"),
    ],
)
def test_an_engine_that_cannot_be_made_says_why(target, reason):
    with pytest.raises(EngineUnavailable, match=f"odd could not load: .*|{reason}") as caught:
        load("odd", EngineSpec(target=target, summary=""), "folder")
    assert reason in str(caught.value)


def test_an_engines_own_explanation_is_kept():
    with pytest.raises(EngineUnavailable, match=r"^put a model into folder$"):
        load("explains", spec("Explains"), "folder")


def test_an_installed_package_can_bring_an_engine(tmp_path, monkeypatch):
    info = tmp_path / "laramie_echo-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: laramie-echo\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(
        "[laramie.tts]\necho = laramie_echo:Echo\nown = laramie_echo:Echo\n"
    )
    (tmp_path / "laramie_echo.py").write_text("class Echo:\n    def __init__(self, options): ...\n")
    monkeypatch.syspath_prepend(tmp_path)
    engines = known_engines("tts", {"own": spec("Works")})
    assert engines["echo"].summary == "from laramie-echo"
    assert type(load("echo", engines["echo"], None)).__name__ == "Echo"
    assert engines["own"] == spec("Works")
    assert "echo" not in known_engines("stt", {})


def test_an_unknown_name_is_answered_with_those_there_are():
    with pytest.raises(NameUnknown, match="tts has no engine 'pipr'; there are: espeak-ng, piper"):
        choose("tts", {"piper": spec("Works"), "espeak-ng": spec("Works")}, "pipr")
