"""What importing the package costs, and what it gives."""

import ast
import importlib
import inspect
import pickle
import pkgutil
import subprocess
import sys

import pytest

import conflictparse as cp

ON_USE = (
    "cattrs", "dateparser", "quantulum3", "tqdm", "pandas", "polars", "pyarrow", "spacy", "trafilatura", "inflect",
    "argparse", "multiprocessing", "conflictparse.outputs",
)  # fmt: skip


def run(program):
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.split()


def test_importing_the_package_loads_next_to_nothing():
    loaded = run("import sys; before = {*sys.modules}; import conflictparse; print(*{*sys.modules} - before)")
    loaded = {name for name in loaded if name.partition(".")[0] not in {"importlib", "warnings"}}
    assert loaded == {"conflictparse", "conflictparse.version"}


def test_the_types_load_no_finder_and_the_finders_nothing_that_is_only_needed_on_use():
    types, finders = (
        run(f"import sys, conflictparse; conflictparse.{name}; print(*sys.modules)") for name in ("Article", "parse")
    )
    assert not {name for name in types if name.startswith(("conflictparse.text", "conflictparse.lexicon", "regex"))}
    assert not {name for name in finders if name in ON_USE}


def test_reading_a_report_loads_no_output_and_no_extra():
    program = "import sys, conflictparse as cp; cp.parse('Two fell in Aden, he said.'); print(*sys.modules)"
    assert not {name for name in run(program) if name in {*ON_USE[3:9], "cattrs", "conflictparse.outputs"}}


def test_the_public_names_are_those_listed():
    assert sorted(cp.__all__) == cp.__all__
    assert {name for name in cp.__all__ if not hasattr(cp, name)} == set()
    modules = {module.name for module in pkgutil.iter_modules(cp.__path__)} - set(cp.__all__)
    public = {name for name in vars(cp) if not name.startswith("_")} - modules - {"TYPE_CHECKING", "import_module"}
    assert public == set(cp.__all__) - {"__version__"}


def test_a_type_checker_sees_the_names_where_they_are_loaded_from():
    seen = {
        alias.name: statement.module
        for block in ast.parse(inspect.getsource(cp)).body
        if isinstance(block, ast.If)
        for statement in block.body
        for alias in statement.names
    }
    assert {*seen, "__version__"} == set(cp.__all__)
    assert all(getattr(importlib.import_module(module), name) is getattr(cp, name) for name, module in seen.items())
    assert set(cp.__all__) <= set(dir(cp))


def test_names_come_by_every_way_of_importing():
    names = run(
        "from conflictparse import *; import conflictparse.model; print(*dir(), conflictparse.model.Span is Span)"
    )
    assert set(cp.__all__) - {"__version__"} <= set(names)
    assert names[-1] == "True"
    pickled = pickle.dumps((cp.Span(3, 7), cp.Bound.EXACT, cp.parse))
    assert run(f"import pickle; print(*pickle.loads({pickled})[:2])") == ["Span(start=3,", "end=7)", "exact"]
    with pytest.raises(AttributeError, match="no attribute 'parze'"):
        _ = cp.parze


@pytest.mark.parametrize("name", cp.__all__)
def test_every_public_name_is_documented(name):
    value = getattr(cp, name)
    assert name == "__version__" or value.__doc__


def test_every_module_can_be_imported_alone_and_says_what_it_is():
    optional = {"pandas", "polars", "pyarrow", "spacy", "trafilatura", "tqdm"}
    for module in pkgutil.walk_packages(cp.__path__, "conflictparse."):
        if module.name.endswith("__main__"):
            continue
        try:
            assert importlib.import_module(module.name).__doc__, module.name
        except ModuleNotFoundError as error:
            assert error.name.partition(".")[0] in optional, module.name  # noqa: PT017 - only what is an extra


@pytest.mark.parametrize("name", ["html", "table", "columns", "codebooks", "annotations", "schema", "cli"])
def test_an_output_loads_no_extra_that_it_does_not_need(name):
    loaded = run(f"import sys, conflictparse.outputs.{name}; print(*sys.modules)")
    assert not {name for name in loaded if name in ON_USE[1:10]}
