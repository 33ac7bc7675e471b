"""Copies that leave the house: asked for by one person, released by another, and called back when the record changes."""
