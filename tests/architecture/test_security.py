"""What docs/security.md promises is held by tests that are there, and by how a release is made."""

from __future__ import annotations

import ast
import re

import pytest
import yaml

from script import sbom

NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
LOCKED = re.compile(r"^[A-Za-z0-9][\w.\-]*==\S+", re.MULTILINE)


@pytest.fixture(scope="module")
def promises(repository) -> list[str]:
    """The rows of the page's tables of promises."""
    page = (repository / "docs" / "security.md").read_text()
    tables = re.findall(r"\| promise \| test \|\n\| --- \| --- \|\n((?:\|.*\n)+)", page)
    return [row for table in tables for row in table.splitlines()]


def test_each_promise_names_its_tests(promises):
    assert len(promises) > 20
    assert [row for row in promises if not NAMED.search(row.split(" | ")[-1])] == []


def test_each_test_that_is_named_is_there(promises, repository):
    named = {pair for row in promises for pair in NAMED.findall(row)}
    missing = []
    for file in {file for file, _ in named}:
        tree = ast.parse((repository / file).read_text())
        functions = (ast.FunctionDef, ast.AsyncFunctionDef)
        there = {node.name for node in ast.walk(tree) if isinstance(node, functions)}
        missing += [name for path, name in named if path == file and name not in there]
    assert missing == []


@pytest.mark.parametrize("lock", [*sbom.LOCKS, "hass.txt", "cluster.txt"])
def test_every_requirement_is_locked_with_hashes(repository, lock):
    text = (repository / "requirements" / lock).read_text()
    blocks = re.split(r"\n(?=\S)", text)
    wanted = [block for block in blocks if LOCKED.match(block)]
    assert len(wanted) > 10
    assert [block.split()[0] for block in wanted if "--hash=sha256:" not in block] == []


def test_the_list_of_parts_names_every_locked_requirement(repository):
    made = sbom.bill("1.2.3")
    assert (made["bomFormat"], made["specVersion"]) == ("CycloneDX", "1.6")
    parts = {(one["name"], one["version"]): one for one in made["components"]}
    for lock in sbom.LOCKS:
        text = (repository / "requirements" / lock).read_text()
        for pin in LOCKED.findall(text):
            name, version = pin.split("==")
            assert parts[name.lower(), version]["hashes"], pin
    assert len({one["bom-ref"] for one in made["components"]}) == len(made["components"])
    assert {one["scope"] for one in made["components"]} == {"required", "optional"}


def test_a_release_is_audited_and_tells_what_it_is_made_of(repository):
    jobs = yaml.safe_load((repository / ".github" / "workflows" / "release.yaml").read_text())[
        "jobs"
    ]
    audit = " ".join(step.get("run", "") for step in jobs["audit"]["steps"])
    assert "pip-audit" in audit
    for lock in sbom.LOCKS:
        assert lock.removesuffix(".txt") in audit
    assert "audit" in jobs["images"]["needs"]
    publish = " ".join(step.get("run", "") for step in jobs["publish"]["steps"])
    assert "script/sbom.py laramie-sbom.cdx.json" in publish
    assert re.search(r"gh release create .*laramie-sbom\.cdx\.json", publish, re.DOTALL)
