"""What tests stand on: databases, pages read strictly, a served service, a browser."""
