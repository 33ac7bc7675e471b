"""Stages of help: what each is called and means to a family, who may lead it, what may follow, and what it makes due."""
