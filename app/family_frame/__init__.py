"""The frame of a page of one family’s record: whose it is, its ways, and what is to be mended in what was sent."""
