"""Figures taken away: as rows, as a spreadsheet, as data for other programs, as a picture; each with the same withheld."""
