"""What a session costs: tokens as the service counts them, and money where prices are known."""
