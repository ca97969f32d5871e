"""The rehearsal: a tour through the real window on the embedded server, and its report."""
