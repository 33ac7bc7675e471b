"""What happens at home, with each carer."""
