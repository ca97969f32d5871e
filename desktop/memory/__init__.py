"""What Attune remembers: conversations, notes, and how to find and export them."""
