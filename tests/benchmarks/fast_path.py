"""How long a sentence takes to be understood without a model, by the parser that understands it.

    python -m tests.benchmarks.fast_path [--entities 40 100 400] [--sentences 300]

Every sentence is said once to a warm house, then again. The misheard ones are the plain ones with
one word spoilt as recognizers do it; "left" are sentences that are no commands of the house. Times
are processor times of this machine: what counts is the ratio to the strict matcher.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles

from rich.console import Console
from rich.table import Table

from wyoming_servers.house.snapshot import Area, Entity, House, house_from_message
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.tolerant import SURE
from wyoming_servers.llm.agent.understand import Listener, Understood
from wyoming_servers.wire.protocol import Chat, PushHouse, house_hash

from .fast_path_sentences import LEFT, NAMES, PLACES, SAID, spoilt

HOMES = Path(__file__).parents[1] / "wyoming_servers" / "house" / "homes"


@dataclass
class Times:
    """How long the sentences of one kind took, in ms, and what became of them."""

    taken: list[float] = field(default_factory=list)
    became: Counter[str] = field(default_factory=Counter)

    def add(self, understand: Callable[[str], Understood], text: str) -> None:
        """Understand one sentence."""
        start = time.process_time()
        understood = understand(text)
        self.taken.append((time.process_time() - start) * 1000)
        self.became[outcome(understood)] += 1


def outcome(understood: Understood) -> str:
    """Return ``done``, ``asked`` or ``left``."""
    if not understood:
        return "left"
    return "asked" if understood.choices or understood.score < SURE else "done"


def house_of(entities: int) -> House:
    """Return the tests' English home, grown to a number of entities."""
    data = json.loads((HOMES / "en.json").read_text(encoding="utf-8"))
    data["tools"] = json.loads((HOMES / "tools.json").read_text(encoding="utf-8"))
    house = house_from_message(PushHouse(house_id="home", hash=house_hash(data), **data))
    areas = [Area(area_id=place.casefold(), name=place) for place in PLACES]
    grown = [
        Entity(
            entity_id=f"{domain}.{index}_{name.casefold()}".replace(" ", "_"),
            name=f"{area.name} {name}",
            domain=domain,
            area=area.area_id,
        )
        for index, area in enumerate(areas)
        for name, domain in NAMES
    ]
    more = max(0, entities - len(house.entities))
    return replace(
        house, areas=(*house.areas, *areas), entities=(*house.entities[:entities], *grown[:more])
    )


def plain(house: House, count: int, chance: random.Random) -> Iterator[str]:
    """Yield different plain commands of a house."""
    sentences = [
        said.format(name=entity.name, area=area.name)
        for entity in house.entities
        if entity.domain in ("light", "switch", "fan")
        for area in house.areas
        for said in SAID
    ]
    yield from chance.sample(list(dict.fromkeys(sentences)), count)


def measure(house: House, count: int) -> dict[str, Times]:
    """Time sentences of every kind in one house."""
    listener = Listener(house, lambda: datetime.now(UTC))
    chance = random.Random(1)
    understand = asked_of(listener, house)
    strict = list(plain(house, count, chance))
    misheard = [spoilt(text, chance) for text in plain(house, count, chance)]
    for text in ("turn on the fountain", "turn on the kichen light", "never mind the gap"):
        understand(text)
    times = {kind: Times() for kind in ("strict", "cached", "misheard", "cached again", "left")}
    for text in strict:
        times["strict"].add(understand, text)
        times["cached"].add(understand, text)
    for text in misheard:
        times["misheard"].add(understand, text)
        times["cached again"].add(understand, text)
    for text in LEFT:
        times["left"].add(understand, text)
    return times


def asked_of(listener: Listener, house: House) -> Callable[[str], Understood]:
    """Return what understands a sentence that begins a conversation."""

    def understand(text: str) -> Understood:
        chat = Chat(conversation_id="c", house_id="home", hash="", messages=[], language="en")
        return listener.understand(Turn(text=text, before=(), calls=(), results={}), chat)

    listener.load(house.language)
    return understand


def row(kind: str, times: Times, strict: Sequence[float]) -> list[str]:
    """Return a line of the table."""
    p99 = quantiles(times.taken, n=100)[-1]
    shares = " ".join(f"{name} {count}" for name, count in sorted(times.became.items()))
    return [
        kind,
        str(len(times.taken)),
        f"{median(times.taken):.2f}",
        f"{p99:.2f}",
        f"{median(times.taken) / median(strict):.2f}",
        f"{p99 / median(strict):.2f}",
        shares,
    ]


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--entities", type=int, nargs="+", default=[40, 100, 400])
    parser.add_argument("--sentences", type=int, default=300, help="Sentences of each kind.")
    given = parser.parse_args()
    console = Console(width=120)
    for entities in given.entities:
        table = Table("kind", "n", "p50 ms", "p99 ms", "p50 / strict", "p99 / strict", "became")
        times = measure(house_of(entities), given.sentences)
        for kind, found in times.items():
            table.add_row(*row(kind, found, times["strict"].taken))
        console.print(f"{entities} entities")
        console.print(table)


if __name__ == "__main__":
    main()
