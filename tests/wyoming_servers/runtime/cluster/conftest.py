"""Ray is imported first where its warnings are let pass."""

import importlib.util

if importlib.util.find_spec("ray"):
    import tests.builders.ray_cluster  # noqa: F401
