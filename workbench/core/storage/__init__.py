"""The project file: one SQLite database. The only place that knows SQLite."""
