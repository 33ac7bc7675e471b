"""What the service does per second and what a page costs, beside the limit of this machine, in one run."""
