"""A simulated home and the whole voice loop on one machine."""
