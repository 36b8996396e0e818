"""What is written, said as a native speaker would: numbers, units, money, dates, names."""

from .languages import language
from .spoken import spoken

__all__ = ["language", "spoken"]
