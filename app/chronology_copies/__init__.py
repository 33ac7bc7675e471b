"""The chronology for a parent, a carer or the child on paper, in plain words: what each may have, what is talked about."""
