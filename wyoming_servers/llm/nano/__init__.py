"""The house's own language model: a few megabytes that turn a sentence into a plan."""
