from wyoming_servers.tts.engines.onnx_session import stored_graphs


def test_graphs_are_found_in_folders_that_are_linked_from_elsewhere(tmp_path):
    """As those that were copied to Home Assistant's share are."""
    shared, own = tmp_path / "shared" / "anna", tmp_path / "own"
    for path in (shared / "anna.onnx", own / "deep" / "er" / "bob.onnx", own / ".parts" / "c.onnx"):
        path.parent.mkdir(parents=True)
        path.touch()
    (own / "anna").symlink_to(shared)
    assert [str(path.relative_to(own)) for path in stored_graphs(own)] == [
        "anna/anna.onnx",
        "deep/er/bob.onnx",
    ]
