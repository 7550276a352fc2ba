"""Where documents part."""
