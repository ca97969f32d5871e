"""What a person sees: the window, its panels, the theme and the icons."""
