"""Who is named in texts: parties whose names are known, and names that are nobody's yet."""
