"""Keys: what each action is called by, in the window and elsewhere."""
