"""The tray: what the program suggests, each with a reason, for an analyst to accept, correct or reject.

Nothing is merged or marked by itself. A kind is a module that finds some, and a line in `kinds`.
"""
