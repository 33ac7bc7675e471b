"""What happens at school, nursery or college."""
