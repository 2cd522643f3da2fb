"""The guide is true: its notebook gives the outputs it shows, and the code of its pages runs.

`GIZI_WRITE_GUIDE=1 pytest tests/face/test_guide.py` writes the notebook's outputs anew.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import nbclient
import nbformat
import pytest

GUIDE = Path(__file__).parents[2] / "guide"


def outputs(notebook):
    """What every cell shows. A picture counts by its being there: fonts differ from machine to machine."""
    shown = []
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        texts = [
            (output.get("name", ""), output.get("text", ""), sorted(output.get("data", {})),
             output.get("data", {}).get("text/plain"), output.get("data", {}).get("text/html"))
            for output in cell.outputs
        ]  # fmt: skip
        shown.append((cell.source, texts))
    return shown


def test_the_notebook_gives_the_outputs_it_shows():
    file = GUIDE / "week_of_a_kitchen.ipynb"
    kept = nbformat.read(file, as_version=4)
    made = nbformat.read(file, as_version=4)
    for cell in made.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    environment = {**os.environ, "GIZI_LANG": "en", "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    # The kernel sends what is printed in pieces as it gets the time: they are joined.
    joined = {"coalesce_streams": True, "resources": {"metadata": {"path": GUIDE}}}
    client = nbclient.NotebookClient(made, timeout=900, kernel_name="python3", **joined)
    client.execute(env=environment)
    served = next(cell for cell in made.cells if "plan_report(" in cell.source).outputs[0].data["text/plain"]
    table = served.partition("Verdicts")[2]
    assert all(re.search(rf"{audience} .*[✓?✗] \d", table) for audience in ("sd_1_3", "sd_4_6")), served
    assert "does not know" not in served
    if os.environ.get("GIZI_WRITE_GUIDE"):
        for cell in made.cells:
            cell.metadata.pop("execution", None)
        made.metadata.get("language_info", {}).pop("version", None)
        nbformat.write(made, file)
        return
    assert sum("image/png" in data for _, cell in outputs(made) for _, _, data, _, _ in cell) == 4
    for (source, before), (_, now) in zip(outputs(kept), outputs(made), strict=True):
        assert now == before, source


PAGES = sorted(GUIDE.glob("*.md"))


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_the_code_of_a_page_runs(page, capsys):
    """The blocks of a page run one after the other; what stands behind `# →` is what the line prints."""
    blocks = re.findall(r"^```python\n(.*?)^```", page.read_text(encoding="utf-8"), re.M | re.S)
    assert blocks
    code = "\n".join(blocks)
    names: dict[str, object] = {"__name__": page.stem}
    exec(compile(code, str(page), "exec"), names)
    promised = [line.split("# → ", 1)[1] for line in code.splitlines() if "# → " in line]
    assert promised and capsys.readouterr().out.splitlines() == promised
