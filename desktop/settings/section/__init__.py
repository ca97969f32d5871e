"""Settings, declared once, section by section."""
