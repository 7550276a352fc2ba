"""Spelling: how likely one word was typed for another."""
