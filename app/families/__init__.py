"""The families: their list, one family’s own page with its children first, one person’s page, and who has looked."""
