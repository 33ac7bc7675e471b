"""Something on My work is put off until a day, with the reason; on that day it comes back. It stays due all the while."""
