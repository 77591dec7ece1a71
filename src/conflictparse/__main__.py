"""``python -m conflictparse``: the command line."""

import sys

from conflictparse.outputs.cli import main

if __name__ == "__main__":
    sys.exit(main())
