"""Files: known by what is in them, made safe, and kept on disk where nobody but the service reads them."""
