"""What every reading of a record asks before it is shown: who may open it beyond whose case it is, in the database’s words."""
