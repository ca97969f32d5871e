"""Asks an X server what mss does not: its windows, what was painted, how monitors lie."""
