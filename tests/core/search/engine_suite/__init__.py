"""What every search engine must do: each test here runs with each engine that is installed."""
