"""How far analysts agree: percent, Cohen, Fleiss, Krippendorff; of spans as well as of judgements."""
