"""What leaves a project: the bundle, and one exporter for each format."""
