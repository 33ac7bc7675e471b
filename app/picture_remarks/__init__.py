"""What practitioners say of a picture: what might explain a difference between voices, and why a tool is not for now."""
