"""What happens on short breaks, in a residential place or in hospital."""
