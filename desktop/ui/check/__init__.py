"""The page that finds out what works and offers to mend the rest."""
