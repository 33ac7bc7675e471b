"""What only this record can know of practice, counted from live records for figures: numbers leave it, and nothing else."""
