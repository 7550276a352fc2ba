"""Charts as SVG: one drawing for the screen, for a file and for a bitmap."""
