"""Who may open one record, beyond whose case it is: named staff, a pane broken in need, a seal, a handover. Tables alone."""
