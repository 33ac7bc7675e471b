"""Drawings, photos and papers that go with a copy: which of them are whose to have, and how each reader meets them."""
