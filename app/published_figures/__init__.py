"""What figures stand beside: series that others published, as dated data."""
