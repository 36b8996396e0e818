"""How many tokens a prompt may take."""

import pytest

from wyoming_servers.llm.agent.budget import budget_of, estimated_tokens

# Counted with the tokeniser of Qwen 2.5.
COUNTED = (
    ("Küche: Licht, Deckenlampe, Stehlampe, Rollladen", 19),
    ("Свет на кухне, люстра в гостиной, выключатель в ванной, занавески в спальне", 31),
    ("客厅吊灯 / 卧室窗帘 / 厨房开关", 14),
    ("sensor_123 21.37 48.9 2026-10-08 12:05 0x12 W 1532.8", 46),
)


@pytest.mark.parametrize(("text", "tokens"), COUNTED)
def test_tokens_are_estimated_and_hardly_ever_too_few(text, tokens):
    assert 0.9 * tokens <= estimated_tokens(text) <= 3 * tokens


@pytest.mark.parametrize("context", [256, 2048, 4096, 8192, 131_072])
def test_the_parts_leave_a_quarter_for_the_conversation(context):
    budget = budget_of(context)
    assert budget.stable + max(budget.tail, budget.long_tail) <= context * 3 // 4


def test_half_a_character_has_a_size_too():
    assert estimated_tokens("\udcc3") > 0
