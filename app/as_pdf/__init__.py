"""Paper: a page becomes a PDF, in local fonts and with nothing fetched, when nobody’s words are waiting to be saved."""
