"""Every change of a project: one small function each, grouped by what they change.

Each runs in one transaction, is journalled under a name that a person reads, can be undone, and gives back
its result with what it touched (``Done``). An operation that is refused (UserError) has changed nothing.
"""
