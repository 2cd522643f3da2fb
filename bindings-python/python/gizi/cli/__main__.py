"""`python -m gizi.cli` is the command `gizi`."""

import sys

from gizi.cli import main

if __name__ == "__main__":
    sys.exit(main())
