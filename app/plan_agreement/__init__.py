"""The pages on which a plan is held to: signed, counter-signed, opened again, ended, and looked at together."""
