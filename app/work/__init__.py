"""My work: what a practitioner opens first, with the children, what came back and where to carry on."""
