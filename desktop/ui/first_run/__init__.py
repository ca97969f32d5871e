"""What greets a person who opens Attune for the first time."""
