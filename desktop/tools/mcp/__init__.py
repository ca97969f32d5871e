"""Tools of servers that the person brings along (Model Context Protocol)."""
