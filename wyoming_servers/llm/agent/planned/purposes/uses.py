"""What devices are for, and what is the same of it in all languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

USUAL: Final = frozenset(
    (
        *("switch", "fan", "humidifier", "climate", "water_heater", "valve", "vacuum"),
        *("script", "button", "input_button", "input_boolean"),
    )
)
"""Kinds of devices that do something, as a plug or a routine does."""
FESTIVE: Final = frozenset((*USUAL, "light", "scene"))
DOORS: Final = frozenset(("cover",))


@dataclass(frozen=True, kw_only=True)
class Use:
    """What holds for all devices of a use."""

    is_in_need: bool = False
    """It is a thing of its own, which may be told more closely: "the tomatoes on the balcony"."""
    is_of_room: bool = False
    """A device does it for its own room only."""
    is_rooted: bool = False
    """What is in need stays where it is: a device elsewhere, not named for it, is asked about."""
    is_hot: bool = False
    """A device for it may set something on fire; it is asked first."""
    action: str = "on"
    domains: frozenset[str] = USUAL


_ALIKE: Final = (
    (
        Use(),
        (
            "coffee tea milk bath shower bread rice popcorn eggs ice smoothie juice"
            " print_3d print scan sew shred laminate compress massage"
        ),
    ),
    (Use(is_hot=True), "fire sauna stew toast toastie waffles barbecue iron solder hair"),
    (
        Use(is_in_need=True),
        (
            "vehicle gadget dishes towels drying washing boots hot_tub pool_heat pool pond"
            " hungry thirsty trough frost"
        ),
    ),
    (Use(is_in_need=True, is_hot=True), "bed"),
    (Use(is_in_need=True, is_rooted=True), "plants"),
    (Use(is_of_room=True), "damp dry_air dust smoke insects"),
    (Use(is_in_need=True, action="open", domains=DOORS), "hens_out pets stable"),
    (Use(is_in_need=True, action="close", domains=DOORS), "hens_in"),
    (Use(domains=FESTIVE), "christmas"),
)
USES: Final = {name: use for use, names in _ALIKE for name in names.split()}
"""Each by the name that the tables of the languages have for it."""
