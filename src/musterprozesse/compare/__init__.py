"""What changed between two versions of a process or a table: in German words, and as marks on the drawings."""
