"""Exchange: what leaves the project, and bundles that come back."""
