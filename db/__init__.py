"""How Inzage keeps things: encrypted, whole, searchable, and how it forgets for good."""
