"""The page of disagreements: where documents part, accepted as findings or dismissed with a reason."""
