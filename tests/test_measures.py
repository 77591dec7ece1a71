"""The kept answers of quantulum3 are its own, and asking it loads no type checker."""

import subprocess
import sys

import pytest

from conflictparse.lexicon import load
from conflictparse.quantities import measures

EVERYDAY = [
    (form, name, dimension)
    for dimension, names in load("measures")["everyday"].items()
    for name, forms in names.items()
    for form in forms
]


@pytest.mark.parametrize(("form", "name", "dimension"), EVERYDAY)
def test_a_kept_answer_is_what_quantulum3_says(form, name, dimension):
    assert measures._ask(form) == (name, dimension)  # noqa: SLF001 - the door itself, past what is kept


UNITS = [
    ("km", "kilometre", "everyday, as written"),
    ("Kilometers", "kilometre", "everyday, plural and capitalised"),
    ("MW", "megawatt", "a symbol keeps its case"),
    ("kilopascals", "kilopascal", "rare: quantulum3 is asked"),
    ("hectares", "hectare", "not in quantulum3"),
]


@pytest.mark.parametrize(("unit", "name", "why"), UNITS)
def test_units(unit, name, why):
    assert measures.identify(unit).name == name, why


def test_everyday_units_load_no_quantulum3():
    program = (
        "import sys, conflictparse as cp; cp.parse('It flew 300 km at 90 mph.'); print('quantulum3' in sys.modules)"
    )
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "False"


def test_the_type_checker_is_back_after_the_import():
    typeguard = pytest.importorskip("typeguard")
    checked = typeguard.typechecked
    measures._parser()  # noqa: SLF001 - the import is the point
    assert typeguard.typechecked is checked


def test_inflect_is_loaded_without_its_run_time_checks():
    program = (
        "from conflictparse.quantities.measures import identify; identify('furlong');"
        "import inflect; print(*inflect.engine.plural.__code__.co_names)"
    )
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "typeguard" not in answer.stdout
