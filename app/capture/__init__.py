"""An assessment that is being answered: its task list, its sections, and going on where one left off."""
