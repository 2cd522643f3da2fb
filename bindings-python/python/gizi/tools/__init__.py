"""Programs that come with the package: `python -m gizi.tools.NAME --help`."""
