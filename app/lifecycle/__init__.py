"""THE LIFE OF A TOOL: where each version stands, who looks after it and when it is read again, from first draft to last use."""
