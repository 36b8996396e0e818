"""An engine that says what a test wants said: a stand-in for what a model may write.

No model that fits a test can be made to write a given wrong call, and these tests are about those.
"""

from wyoming_servers.llm.engine import Capabilities, Stop, TextDelta, ToolCall


class ScriptedEngine:
    """Gives its answers one after the other; keeps the requests."""

    def __init__(self, *answers, context_tokens=4096, tools=True):
        """Each answer is a list of texts and of calls as (name, arguments)."""
        self.capabilities = Capabilities(tools=tools, context_tokens=context_tokens)
        self.requests = []
        self._answers = list(answers)

    def prepare(self, request):
        pass

    def reply(self, request):
        self.requests.append(request)
        items = self._answers.pop(0)
        for number, item in enumerate(items):
            if isinstance(item, str):
                yield TextDelta(text=item)
            else:
                name, arguments = item
                yield ToolCall(id=f"call{number}", name=name, arguments=arguments)
        calls = any(not isinstance(item, str) for item in items)
        yield Stop(reason="tool_calls" if calls else "stop")

    def close(self):
        pass
