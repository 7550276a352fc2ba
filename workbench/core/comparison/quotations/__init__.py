"""Who is quoted with what, and from whom an article says that it has it. `finding` is the door."""
