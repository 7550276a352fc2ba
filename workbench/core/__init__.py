"""Everything that Muqabala knows and does, without a window. No Qt anywhere below here."""
