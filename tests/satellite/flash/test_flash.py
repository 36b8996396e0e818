"""The real command on a mounted card and on an image, read by the real cloud-init and netplan."""

from __future__ import annotations

import hashlib
import json
import lzma
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

import satellite.flash as flash_module
from satellite.__main__ import main
from satellite.flash.boot_lines import with_arguments, with_lines
from satellite.flash.card import FlashError
from satellite.flash.first_boot import Wifi, Wishes, network_config
from satellite.flash.hats import HATS
from tests.satellite.flash.conftest import FILES, KEY, PASSWORD, START

needs_cloud_init = pytest.mark.skipif(
    shutil.which("cloud-init") is None, reason="cloud-init is not installed: apt install cloud-init"
)
needs_mtools = pytest.mark.skipif(
    shutil.which("mcopy") is None, reason="mtools is not installed: apt install mtools"
)
needs_netplan = pytest.mark.skipif(
    shutil.which("netplan") is None, reason="netplan is not installed: apt install netplan.io"
)


def user_data(boot):
    return yaml.safe_load((boot / "user-data").read_text())


def written(boot, path):
    (content,) = [
        file["content"] for file in user_data(boot)["write_files"] if file["path"] == path
    ]
    return content


def generated(config, tmp_path):
    """What netplan makes of a network: the file it writes for wpa_supplicant."""
    folder = tmp_path / "root/etc/netplan"
    folder.mkdir(parents=True)
    path = folder / "50-cloud-init.yaml"
    path.write_text(config)
    path.chmod(0o600)
    # It cannot ask systemd to do anything in another root, and says so.
    done = subprocess.run(
        ["netplan", "generate", "--root-dir", tmp_path / "root"],
        capture_output=True,
        text=True,
        check=False,
    )
    made = tmp_path / "root/run/netplan/wpa-wlan0.conf"
    if "unknown key management type 'sae'" in done.stderr:
        pytest.skip("this netplan knows no WPA3: it needs that of Debian 13")
    assert made.exists(), done.stderr
    return made.read_text()


@needs_cloud_init
def test_cloud_init_accepts_it(flashed):
    done = subprocess.run(
        ["cloud-init", "schema", "-c", flashed / "user-data"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@needs_cloud_init
def test_cloud_init_would_notice(flashed):
    settings = user_data(flashed) | {"runcmd": {"not": "a list"}}
    (flashed / "user-data").write_text("#cloud-config\n" + json.dumps(settings))
    command = ["cloud-init", "schema", "-c", flashed / "user-data"]
    assert subprocess.run(command, capture_output=True, check=False).returncode != 0


@needs_netplan
def test_netplan_makes_the_network_of_it(flashed, tmp_path):
    made = generated((flashed / "network-config").read_text(), tmp_path)
    assert 'ssid="House 5"' in made
    assert f"psk={Wifi(name='House 5', password=PASSWORD, country='DE').key}" in made


@needs_netplan
def test_netplan_makes_an_open_network(tmp_path):
    made = generated(network_config(Wifi(name="Café 🏠", country="DE")), tmp_path)
    assert "key_mgmt=NONE" in made
    assert "psk" not in made


@needs_netplan
def test_netplan_joins_a_network_that_takes_wpa3_only_and_hides(flash, boot, tmp_path):
    assert flash("--boot", boot, "--wpa3", "--hidden")[0] == 0
    made = generated((boot / "network-config").read_text(), tmp_path)
    assert "scan_ssid=1" in made
    assert "key_mgmt=SAE" in made
    assert f'"{PASSWORD}"' in made


def test_the_key_is_the_one_that_the_standard_has_for_its_example():
    wifi = Wifi(name="IEEE", password="password", country="US")  # noqa: S106 - of IEEE 802.11i H.4
    assert wifi.key == "f42c6fc52df0ebef9ebb4b90b38a5f902e83fe1b135a70e23aed762e9710a12e"


def test_the_satellite_is_told_name_area_and_its_sound_card(flashed):
    options = json.loads(written(flashed, "/etc/laramie/satellite.json"))
    assert (options["name"], options["area"], options["leds"]) == ("Küche", "Küche", "apa102")
    assert "plughw:CARD=wm8960soundcard" in options["microphone"]
    assert user_data(flashed)["hostname"] == "kuche"


def test_secrets_are_only_where_they_belong(flashed):
    texts = {path.name: path.read_text() for path in flashed.iterdir()}
    key = Wifi(name="House 5", password=PASSWORD, country="DE").key
    assert not [name for name, text in texts.items() if PASSWORD in text]
    assert [name for name, text in texts.items() if key in text] == ["network-config"]
    assert [name for name, text in texts.items() if KEY in text] == ["user-data"]
    assert {
        (flashed / name).stat().st_mode & 0o777 for name in ("user-data", "network-config")
    } == {0o600}
    files = {file["path"]: file["permissions"] for file in user_data(flashed)["write_files"]}
    assert files["/etc/laramie/satellite.json"] == "0600"


def test_what_config_txt_says_stays_and_the_sound_card_is_turned_on(flashed):
    config = (flashed / "config.txt").read_text()
    assert config.startswith(FILES["config.txt"])
    assert config.endswith("dtparam=i2c_arm=on\ndtparam=spi=on\ndtoverlay=wm8960-soundcard\n")
    assert (flashed / "kernel8.img").read_text() == FILES["kernel8.img"]


def test_prepared_again_it_is_another_instance_and_nothing_stands_twice(flash, flashed):
    before = {name: (flashed / name).read_text() for name in ("config.txt", "cmdline.txt")}
    assert flash("--boot", flashed)[0] == 0
    assert (flashed / "config.txt").read_text() == before["config.txt"]
    cmdline = (flashed / "cmdline.txt").read_text()
    assert cmdline != before["cmdline.txt"]
    assert cmdline.count("ds=nocloud") == cmdline.count("regdom=") == 1
    assert cmdline.count("\n") == 1
    instance = yaml.safe_load((flashed / "meta-data").read_text())["instance-id"]
    assert f" ds=nocloud;i={instance} " in cmdline


def test_an_image_becomes_what_a_mounted_card_becomes(flash, image, boot):
    wheels = image.parent / "wheels"
    wheels.mkdir()
    (wheels / "laramie-1.0-py3-none-any.whl").write_bytes(b"a wheel")
    status, said = flash("--image", image, "--wheels", wheels)
    assert status == 0, said
    assert flash("--boot", boot, "--wheels", wheels)[0] == 0

    def read(name):
        where = f"{image}@@{START * 512}"
        return subprocess.run(
            ["mtype", "-i", where, f"::/{name}"], capture_output=True, check=True
        ).stdout

    for name in ("user-data", "network-config", "config.txt", "kernel8.img"):
        assert read(name) == (boot / name).read_bytes()
    assert read("laramie/laramie-1.0-py3-none-any.whl") == b"a wheel"
    assert "--no-index" in read("user-data").decode()


def test_imager_can_open_an_image_and_asks_for_no_settings_of_its_own(flash, image):
    said = flash("--image", image)[1]
    path = image.with_name("raspios.img.rpi-imager-manifest")
    assert str(path) in said
    (system,) = json.loads(path.read_text())["os_list"]
    # As rpi-imager's schema of such lists requires.
    for name in ("name", "description", "icon", "url", "release_date"):
        assert isinstance(system[name], str)
    assert system["extract_size"] == system["image_download_size"] == image.stat().st_size
    with image.open("rb") as file:
        assert system["extract_sha256"] == hashlib.file_digest(file, "sha256").hexdigest()
    assert system["url"] == image.as_uri()
    assert "init_format" not in system


@pytest.mark.parametrize(
    ("missing", "advice"),
    [("user-data", "newer than October 2025"), ("config.txt", "no boot part")],
)
def test_a_card_that_cannot_become_one_is_left_as_it_was(flash, boot, missing, advice):
    (boot / missing).unlink()
    before = {path: path.read_bytes() for path in boot.iterdir()}
    status, said = flash("--boot", boot)
    assert status == 2
    assert advice in said
    assert {path: path.read_bytes() for path in boot.iterdir()} == before


@pytest.mark.parametrize(
    ("name", "content", "advice"),
    [
        ("raspios.zip", b"PK", "ends in .img or .img.xz"),
        ("raspios.img", bytes(510) + b"\x55\xaa", "no boot partition"),
        ("raspios.img.xz", b"\xfd7zXZ", "download it again"),
        ("raspios.img.xz", lzma.compress(bytes(2048)), "ends in .img or .img.xz"),
    ],
    ids=["zip", "no partition", "damaged", "something else packed"],
)
@needs_mtools
def test_a_file_that_is_no_image_is_told_and_nothing_is_left(
    flash, tmp_path, name, content, advice
):
    path = tmp_path / "downloaded" / name
    path.parent.mkdir()
    path.write_bytes(content)
    status, said = flash("--image", path)
    assert status == 2
    assert advice in said
    assert list(path.parent.iterdir()) == [path]


def test_a_folder_is_no_image_and_stays_as_it_was(flash, boot):
    mode = boot.stat().st_mode
    status, said = flash("--image", boot)
    assert (status, boot.stat().st_mode) == (2, mode)
    assert "give a mounted card as --boot" in said


def test_a_packed_image_stays_and_each_satellite_has_one_of_its_own(flash, image):
    packed = image.with_name("packed.img.xz")
    with image.open("rb") as source, lzma.open(packed, "wb", preset=0) as file:
        shutil.copyfileobj(source, file)
    before = packed.read_bytes()
    status, said = flash("--image", packed)
    own = image.with_name("packed-kuche.img")
    assert status == 0, said
    assert f"{own}.rpi-imager-manifest" in said
    assert packed.read_bytes() == before
    assert flash("--image", image)[0] == 0
    # Apart from the instance, which is another each time.
    assert own.stat().st_size == image.stat().st_size
    assert own.stat().st_blocks * 512 < own.stat().st_size / 4
    assert own.stat().st_mode & 0o777 == 0o600
    where = f"{own}@@{START * 512}"
    told = subprocess.run(
        ["mtype", "-i", where, "::/network-config"], capture_output=True, check=True
    ).stdout
    assert "House 5" in told.decode()
    assert not list(image.parent.glob("*.part"))


def test_without_mtools_it_says_how_to_get_it(flash, image, monkeypatch):
    monkeypatch.setenv("PATH", "")
    status, said = flash("--image", image)
    assert status == 2
    assert "apt install mtools" in said


def test_a_private_key_is_refused(flash, boot, key):
    key.write_text("-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNz\n")
    status, said = flash("--boot", boot)
    assert status == 2
    assert "no public key" in said
    assert "b3BlbnNz" not in said


def test_without_a_name_nothing_is_done(boot, capsys):
    assert main(["flash", "--boot", str(boot)]) == 2
    assert "--name is missing" in capsys.readouterr().err


def test_where_nobody_can_be_asked_for_the_password_it_says_how_to_give_it(
    boot, capsys, monkeypatch
):
    def nobody(_):
        raise EOFError

    monkeypatch.setattr("getpass.getpass", nobody)
    wifi = ["--wifi", "House", "--country", "DE"]
    assert main(["flash", "--boot", str(boot), "--name", "Hall", *wifi]) == 2
    assert "set LARAMIE_WIFI_PASSWORD" in capsys.readouterr().err


def test_what_is_wrong_is_told_before_the_password_is_asked_for(boot, capsys):
    assert main(["flash", "--boot", str(boot), "--name", "Hall", "--wifi", "House"]) == 2
    assert "--country is two letters" in capsys.readouterr().err


@pytest.mark.parametrize("login", ["Bob Smith", "1st", ""])
def test_who_cannot_log_in_is_told(boot, capsys, login):
    assert main(["flash", "--boot", str(boot), "--name", "Hall", "--login", login]) == 2
    assert "--login is" in capsys.readouterr().err


def test_without_a_key_it_says_that_nobody_can_log_in(boot, capsys):
    assert main(["flash", "--boot", str(boot), "--name", "Hall"]) == 0
    assert "Nobody can log in" in capsys.readouterr().out
    assert "wifis" not in yaml.safe_load((boot / "network-config").read_text())["network"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""},
        {"name": "ü" * 17},
        {"password": "short"},
        {"country": "Germany"},
        {"wpa3": True, "password": ""},
        {"wpa3": True, "password": "a" * 64},
    ],
)
def test_a_network_that_can_be_none_is_refused(wrong):
    with pytest.raises(FlashError) as told:
        Wifi(**{"name": "House", "password": PASSWORD, "country": "DE"} | wrong)
    assert (wrong.get("password") or "x y") not in str(told.value)


def test_a_key_is_taken_as_it_is_and_a_password_is_never_shown():
    wifi = Wifi(name="House", password="a" * 64, country="DE")
    assert wifi.key == "a" * 64
    assert "aaa" not in repr(wifi)


@pytest.mark.parametrize(
    ("name", "hostname"), [("Living room 2", "living-room-2"), ("厨房", "satellite"), ("É", "e")]
)
def test_a_name_becomes_one_that_the_network_can_have(name, hostname):
    assert Wishes(options={"name": name}, requirement="laramie").hostname == hostname


def test_a_line_for_one_model_only_is_none_for_all():
    assert with_lines("[pi5]\ndtparam=spi=on", ["dtparam=spi=on"]).endswith(
        "[all]\n# Laramie satellite\ndtparam=spi=on\n"
    )


def test_ends_of_lines_stay_those_of_windows():
    assert with_lines("a=1\r\n", ["b=2"]) == "a=1\r\n\r\n[all]\r\n# Laramie satellite\r\nb=2\r\n"


def test_a_command_line_stays_one_line():
    assert with_arguments("a b ds=nocloud;i=x\n", ["ds=nocloud;i=y"]) == "a b ds=nocloud;i=y\n"


@pytest.mark.parametrize("name", HATS)
def test_each_sound_card_can_be_set_up(flash, boot, name):
    assert flash("--boot", boot, hat=name)[0] == 0
    setup = written(boot, "/etc/systemd/system/laramie-setup.service")
    assert setup.count("amixer") == len(HATS[name].controls)
    overlays = [line.partition("=")[2] for line in HATS[name].config if "overlay" in line]
    ours = [path.stem for path in (boot / "overlays").glob("*")]
    assert ours == [overlay for overlay in overlays if overlay.startswith("laramie")]


@pytest.mark.parametrize("name", HATS)
def test_no_sound_card_holds_back_what_is_heard_or_what_is_stopped(name):
    """By themselves arecord gives pieces of 125 ms, and aplay holds half a second back."""
    options = HATS[name].options
    assert "--period-time=40000" in str(options["microphone"])
    assert "--buffer-time=40000" in str(options.get("speaker", "--buffer-time=40000"))


def test_an_array_without_an_output_is_heard_on_all_channels(flash, boot):
    said = flash("--boot", boot, hat="respeaker-4mics")[1]
    assert "no driver" in said
    options = json.loads(written(boot, "/etc/laramie/satellite.json"))
    assert (options["microphone_channels"], options["led_count"]) == (4, 12)
    assert "-c 4" in options["microphone"]
    assert "speaker" not in options


@pytest.mark.skipif(shutil.which("dtc") is None, reason="no dtc: apt install device-tree-compiler")
def test_our_overlays_are_what_their_sources_make():
    sources = list((Path(flash_module.__file__).parent / "overlays").glob("*.dts"))
    assert {source.with_suffix(".dtbo") for source in sources} == {
        hat.overlay for hat in HATS.values() if hat.overlay
    }
    for source in sources:
        done = subprocess.run(
            ["dtc", "-@", "-I", "dts", "-O", "dtb", source], capture_output=True, check=True
        )
        assert done.stdout == source.with_suffix(".dtbo").read_bytes()
