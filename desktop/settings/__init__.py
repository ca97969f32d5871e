"""Settings declared once; store, migration and secrets."""
