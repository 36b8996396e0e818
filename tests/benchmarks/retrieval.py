"""Is the entity a sentence means among those the prompt tells of? Ours beside plain rapidfuzz.

    python -m tests.benchmarks.retrieval [--entities 400 1000] [--sentences 280] [--context 4096]

Houses and sentences are made from a seed, in four languages: names, aliases, typos, words heard
wrongly, rooms, compounds split or joined. The baseline ranks by ``token_set_ratio`` of the sentence
and all names and places of an entity, and may tell of as many as fit into the same tokens.
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from dataclasses import dataclass, field
from statistics import quantiles

from rapidfuzz import fuzz, process
from rich.console import Console
from rich.table import Table

from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.llm.agent.budget import budget_of, estimated_tokens
from wyoming_servers.llm.agent.conversation import last_turn
from wyoming_servers.llm.agent.retrieve import relevant_entities
from wyoming_servers.llm.agent.states import line_of

from .retrieval_houses import WAYS, Said, sentences, synthetic_house

LANGUAGES = ("en", "de", "fr", "es")


@dataclass
class Tally:
    """How often the meant entity was found, and how long that took."""

    first: int = 0
    shown: int = 0
    asked: int = 0
    lines: int = 0
    milliseconds: list[float] = field(default_factory=list)
    shown_by_way: dict[str, list[bool]] = field(default_factory=lambda: defaultdict(list))

    def add(self, said: Said, ranked: list[Entity], house: House, budget: int, took: float) -> None:
        """Count one sentence."""
        told = fitting(ranked, house, budget)
        self.asked += 1
        self.lines += len(told)
        self.first += said.meant in told[:1]
        self.shown += said.meant in told
        self.shown_by_way[said.way].append(said.meant in told)
        self.milliseconds.append(took)

    def cells(self) -> list[str]:
        """Return what the table shows."""
        p50, p99 = (quantiles(self.milliseconds, n=100)[at] for at in (49, 98))
        return [
            f"{100 * self.first / self.asked:.1f}",
            f"{100 * self.shown / self.asked:.1f}",
            f"{self.lines / self.asked:.1f}",
            f"{p50:.1f} / {p99:.1f}",
            *(
                f"{100 * sum(found) / len(found):.0f}"
                for found in (self.shown_by_way[way] for way in WAYS)
            ),
        ]


def main() -> None:
    """Measure every house and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--entities", nargs="+", type=int, default=[400, 1000])
    parser.add_argument("--sentences", type=int, default=280)
    parser.add_argument("--context", type=int, default=4096)
    parser.add_argument("--misses", action="store_true", help="print what was not found")
    given = parser.parse_args()
    budget = budget_of(given.context).long_tail
    table = Table(title=f"The meant entity among those told in {budget} tokens, %")
    for column in ("entities", "by", "first", "told", "lines", "ms p50 / p99", *WAYS):
        table.add_column(column)
    for entities in given.entities:
        ours, plain = Tally(), Tally()
        for language in LANGUAGES:
            house = synthetic_house(language, entities)
            texts = {entity.entity_id: _all_names(entity, house) for entity in house.entities}
            _ours(house, Said(text="warm up", meant=house.entities[0], area=None, way=""))
            for said in sentences(house, given.sentences):
                for tally, rank in ((ours, _ours), (plain, lambda *of: _plain(*of, texts))):  # noqa: B023 - called at once
                    begin = time.process_time()
                    ranked = rank(house, said)
                    took = (time.process_time() - begin) * 1000
                    tally.add(said, ranked, house, budget, took)
                if given.misses and not ours.shown_by_way[said.way][-1]:
                    print(said.way, "|", said.text, "|", said.meant.name, "|", said.area)  # noqa: T201 - asked for
        table.add_row(str(entities), "ours", *ours.cells())
        table.add_row("", "token_set_ratio", *plain.cells())
    Console(width=180).print(table)


def fitting(ranked: list[Entity], house: House, budget: int) -> list[Entity]:
    """Return the first entities, as many as fit."""
    told = []
    for entity in ranked:
        budget -= estimated_tokens(f"- {line_of(entity, house, aliases=True)}")
        if budget < 0:
            break
        told.append(entity)
    return told


def _ours(house: House, said: Said) -> list[Entity]:
    turn = last_turn([{"role": "user", "content": said.text}])
    assert turn is not None
    return relevant_entities(house, turn, house.language, said.area)


def _plain(house: House, said: Said, texts: dict[str, str]) -> list[Entity]:
    found = process.extract(said.text, texts, scorer=fuzz.token_set_ratio, limit=100)
    near = sorted(
        found, key=lambda one: (-one[1], house.entity_by_id[one[2]].area != said.area, one[2])
    )
    return [house.entity_by_id[entity_id] for _, _, entity_id in near]


def _all_names(entity: Entity, house: House) -> str:
    area = house.area_by_id[str(entity.area)]
    return " ".join((entity.name, *entity.aliases, area.name)).casefold()


if __name__ == "__main__":
    main()
