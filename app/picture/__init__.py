"""The picture of one child: all that was shown, strand by strand and voice by voice; what nobody knows stands beside it."""
