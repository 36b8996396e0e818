"""What is told everybody, in German."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.sayings.notation import Table

_EVERYONE = (
    "(allen|alle|jedem|der familie|der ganzen familie|den kindern|allen im haus|dem ganzen haus"
    "|allen bescheid|den anderen|die familie|die kinder|dem team|der mannschaft)"
)
_EVERYWHERE = (
    "(überall|in allen räumen|in allen zimmern|auf allen lautsprechern|im ganzen haus"
    "|über alle lautsprecher|an alle|an alle räume|durchs haus|durch das haus|in jedem zimmer)"
)

TELLING: Final[Table] = (
    (
        "say",
        (
            (
                f"(sag|sage|richte|teil|teile|gib|melde) {_EVERYONE} [(bescheid|mit|aus)] [dass]"
                f" [:] {{text}}"
            ),
            f"(ruf|rufe|informier|informiere|warn|warne) {_EVERYONE} [dass] [:] {{text}}",
            (
                f"(sag|sage|ruf|rufe|gib|verkünde|melde) {_EVERYWHERE} [(durch|bekannt|eine"
                " durchsage)]"
                " [dass] [:] {text}"
            ),
            f"mach {_EVERYWHERE} (eine durchsage|bekannt) [dass] [:] {{text}}",
            (
                f"(mach|gib|spiel|starte) [eine] (durchsage|ansage) [{_EVERYWHERE}] [dass] [:]"
                f" {{text}}"
            ),
            f"(durchsage|ansage|nachricht an alle|an alle) [{_EVERYWHERE}] [:] {{text}}",
            f"(schick|schicke|sende) [eine] nachricht {_EVERYWHERE} [dass] [:] {{text}}",
            "(sag|sage|gib|ruf|rufe) durch [dass] [:] {text}",
            "(verkünde|gib bekannt|kündige an) [dass] [:] {text}",
        ),
    ),
    ("say", (f"(sag|sage|ruf|rufe|verkünde) {{text}} {_EVERYWHERE} [durch]",)),
)
