"""LLM room: a conversation comes in, tool calls and a reply go out."""
