"""WRITING TOOLS: begin a file, check it, look at it in a browser while it is written, freeze it when it is published."""
