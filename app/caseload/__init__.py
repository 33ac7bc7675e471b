"""The board of a team’s families: for each what is due and late, who was not seen or heard, and what nobody has explored."""
