"""The search engine beside others."""
