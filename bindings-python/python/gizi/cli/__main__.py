"""`python -m gizi.cli` is the command `gizi`."""

import sys

from gizi.cli import main

sys.exit(main())
