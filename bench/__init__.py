"""Measured, both sides in one run, as a ratio: ``make bench``."""
