"""Turn taking, barge-in, co-listening and what the panels show; no device, socket or window."""
