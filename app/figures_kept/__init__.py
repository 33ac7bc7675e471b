"""Figures as they may be shown, made once for each time they are worked out, and not once for each who reads them."""
