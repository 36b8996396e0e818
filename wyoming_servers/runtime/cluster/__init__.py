"""Engines on many machines: replicas that Ray Serve keeps running, and who asks them."""
