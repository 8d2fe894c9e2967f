"""Ways to embed the library, each short enough to read at once; run by tests/test_examples.py."""
