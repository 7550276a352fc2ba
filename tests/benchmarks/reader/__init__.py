"""What the reader takes, beside a plain QTextEdit: ``python -m tests.benchmarks.reader``."""
