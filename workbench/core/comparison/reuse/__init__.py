"""Text reuse: what one text has from another, word for word or nearly so, and what that binds together."""
