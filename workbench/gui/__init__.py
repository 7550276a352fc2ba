"""The window: a face without logic. Every change goes through the session to the core's operations."""
