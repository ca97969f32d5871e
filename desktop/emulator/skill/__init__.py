"""What the demo's mind can do, one module for each kind of wish."""
