"""The terminal: how cases, needs, events and errors are asked and shown in German; everything below `cli`."""
