"""What a supervisor reads, returns and signs."""
