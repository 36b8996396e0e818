"""Questions that the sentence patterns lack, about what the house knows: values, comparisons.

"What's the battery of the front door", "is it warmer in the bedroom than in the kitchen", "is the
workshop locked". A form is a regular expression for how such a question is put; what stands in its
place for a thing must be told wholly by a device of the house, or the question is left to others.
"""
