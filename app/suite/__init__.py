"""Finding, checking and showing the tools: the folder of tools, installed packages, the shelf, and freezing."""
