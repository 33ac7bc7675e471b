"""The pages on which a request to see the record is answered: decided thing by thing, checked, fetched, handed over."""
