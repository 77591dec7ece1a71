"""Sphinx settings: MyST pages, reference from docstrings, the Furo theme."""

from importlib.metadata import version as installed

project = "conflictparse"
author = "The conflictparse authors"
release = version = installed("conflictparse")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx.ext.viewcode"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
exclude_patterns = ["_build"]
default_role = "py:obj"
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
napoleon_numpy_docstring = False

html_theme = "furo"
html_title = f"conflictparse {release}"
html_static_path = ["_static"]
