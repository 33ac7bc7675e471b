"""What keeps the house standing as it grows: who may import whom, how it is set up, how large things may be."""
