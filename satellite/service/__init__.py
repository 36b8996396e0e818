"""The satellite as a service of systemd: install it, update it, remove it."""
