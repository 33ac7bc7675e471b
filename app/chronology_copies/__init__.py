"""The chronology for one parent or carer on paper, in plain words: what each may have, and what is talked about instead."""
