"""Comparisons in the drawer: the claim × source matrix."""
