"""One connection to the service, before there is a request: how long it is waited for, how much it may send, what it is told."""
