"""Whole turns on this machine, measured: from the end of speech to the reply, alone and many."""
