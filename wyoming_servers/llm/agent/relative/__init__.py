"""More or less of something than it is now, in any order of words: "pendant up a touch".

The sentence patterns know the usual orders; here the words for how, how much and whither are taken
out of a sentence, and what is left must wholly be the name of one device.
"""
