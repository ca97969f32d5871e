"""The page of the servers that the person brings along."""
