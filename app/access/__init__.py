"""Deciding who may open one record: named staff, the seal, handing over, and opening in need."""
