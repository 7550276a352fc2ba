"""What ``packaging/start.py`` does before it starts anything; standard library only."""
