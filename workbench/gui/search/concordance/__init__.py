"""The concordance in the drawer: every hit in its context, aligned on the hit."""
