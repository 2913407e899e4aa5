"""Figures beside their limits, measured in one run; never part of the tests."""
