import pytest

pytest.importorskip("httpx2")

from wyoming_servers.runtime.openai_server import complaint


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ('{"error": {"message": "no such\\nmodel", "type": "invalid"}}', "no such model"),
        ('{"object": "error", "message": "no such model", "code": 404}', "no such model"),
        ('{"detail": "no such model"}', "no such model"),
        (
            '{"detail": [{"loc": ["model"], "msg": "Field required", "input": "x"}]}',
            "Field required",
        ),
        ('{"error": "no such model"}', "no such model"),
        ('{"detail": []}', ""),
        ('{"error": {"message": 5}}', ""),
        ("<html>", ""),
        (b"\xff", ""),
        ("[]", ""),
        ("", ""),
    ],
)
def test_what_a_server_complains_of_is_found(body, said):
    assert complaint(body) == said


def test_a_long_complaint_is_cut():
    assert complaint('{"detail": "' + 500 * "no " + '"}') == (67 * "no ")[:200]
