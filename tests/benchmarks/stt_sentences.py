"""Sentences for measuring only: nothing may be tuned on them.

They were written once, for the demo house, before anything heard them, and by someone who had not
looked at the grammar. Whoever changes the grammar, the rejection or the waits measures with these
afterwards and keeps away from what they say; to tune, there are the ones in ``stt_endpoint``.
"""

VOICES = ("en-us+f2", "en-gb-x-rp", "en-us+m3")
"""espeak-ng's; none of them is used elsewhere here."""

COMMANDS = (
    "turn on the kitchen light",
    "switch off the counter lights",
    "turn off the coffee machine",
    "turn on the radio",
    "dim the living room lamp to 30 percent",
    "set the living room lamp to blue",
    "turn off all the lights in the bedroom",
    "turn on the lights upstairs",
    "close the living room blind",
    "open the bedroom blind",
    "set the thermostat to 21 degrees",
    "what is the temperature in the bedroom",
    "turn on the ceiling fan",
    "pause the television",
    "start the vacuum",
    "unlock the back door",
    "is the garage door open",
    "close the garage door",
    "turn on the desk lamp",
    "set the office lights to 70 percent",
    "is the kitchen window open",
    "what is the bathroom humidity",
    "turn off the printer",
    "add tomatoes to the shopping list",
    "set a timer for 12 minutes",
    "set a timer for 1 hour and 30 minutes",
    "cancel the timer",
    "activate movie time",
    "run the good night script",
    "what time is it",
)

NOT_COMMANDS = (
    "what a lovely day it has been",
    "I think we should call your mother tomorrow",
    "the train leaves at half past seven",
    "do you remember where we parked the car",
    "he never reads the newspaper anymore",
    "could you pass me the salt please",
    "the children are playing football outside",
    "my sister bought a new pair of shoes",
    "let me know when you are ready to go",
    "it was raining all weekend in Scotland",
    "I have a meeting with the bank on Thursday",
    "this soup needs a little more pepper",
    "they say the election will be close",
    "have you finished your homework",
    "we watched a film about penguins last night",
    "the light in this painting is beautiful",
    "nobody told me the door was painted green",
    "she turned around and walked away",
    "tell me a story about a dragon",
    "how do you spell necessary",
)
