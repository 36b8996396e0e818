"""Ways to phrase a command that come down to one that the sentence patterns have, by language.

Each is a pair: a regular expression for what is said, and what it is read as.
"""
