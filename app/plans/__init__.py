"""A child’s plan: what will be different in the child’s day, who does what for it, who agrees, and whether it holds."""
