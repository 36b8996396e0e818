"""What is stated or complained about and asks for a deed that is not named.

Only what is so here and now asks for something: patterns leave no room for the past, for other
people and for conditions.
"""
