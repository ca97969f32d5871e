"""The left column: what Attune hears and sees, as it really goes out."""
