"""Made-up families that show real practice, for trying the service out."""
