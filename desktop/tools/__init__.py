"""What the assistant can do: tools, the consent they need, and the box that runs them."""
