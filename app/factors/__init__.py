"""Second steps at sign-in: the figures of an app, passkeys and recovery codes, as their owner keeps them."""
