"""Reading what an authority sends every year anyway: each line is understood, doubted with a mend, or refused with a mend."""
