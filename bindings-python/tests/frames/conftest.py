from __future__ import annotations

import pytest
from small_kitchen import FOODS, PRICES


@pytest.fixture(scope="session")
def foods():
    from gizi.frames import Foods

    return Foods(FOODS, prices=PRICES)
