"""FILES FROM STRANGERS: measured before they are unpacked, and refused in a sentence that says where and why."""
