"""What every room shares: events, media units, ports, errors, channels, the hub and the clock."""
