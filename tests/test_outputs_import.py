"""What `import conflictparse` may cost, and what it must not bring along."""

import subprocess
import sys

import pytest

OPTIONAL = (
    "cattrs",
    "tqdm",
    "pandas",
    "polars",
    "pyarrow",
    "spacy",
    "trafilatura",
    "numpy",
    "dateparser",
    "quantulum3",
)


def fresh(code):
    """What a fresh interpreter prints."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def test_the_import_brings_none_of_the_optional_libraries():
    code = f"import sys, conflictparse; print([name for name in {OPTIONAL!r} if name in sys.modules])"
    assert fresh(code) == "[]"


@pytest.mark.parametrize("name", ["html", "table", "columns", "codebooks", "annotations", "web", "cli"])
def test_an_output_brings_none_that_it_does_not_need(name):
    code = f"import sys, conflictparse.outputs.{name}; print([name for name in {OPTIONAL!r} if name in sys.modules])"
    assert fresh(code) == "[]"


def test_the_import_takes_less_than_a_tenth_of_a_second():
    code = "import time; start = time.perf_counter(); import conflictparse; print(time.perf_counter() - start)"
    assert min(float(fresh(code)) for _ in range(5)) < 0.1
