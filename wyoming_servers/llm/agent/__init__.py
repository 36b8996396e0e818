"""The brain: from a sentence about this house to tool calls and a reply."""
