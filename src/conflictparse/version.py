"""The version, where the build and the command line can read it without importing the package."""

__version__ = "0.1.0"
