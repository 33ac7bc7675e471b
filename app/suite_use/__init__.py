"""How the suite is used, for whoever leads practice: which tools, for which part of life, adapted how, in whose voices."""
