"""`python -m musterprozesse`."""

from musterprozesse.cli import main

main()
