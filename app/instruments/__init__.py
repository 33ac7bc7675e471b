"""LICENSED INSTRUMENTS: what each is and who may use it, and which licence and whose training are noted. Never their content."""
