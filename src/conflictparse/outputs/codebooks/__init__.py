"""Claims in the columns of the codebooks that conflict data are kept in.

Each function documents its rule and where the codebook states it. A column that the text does not fill is ``None``:
nothing is geocoded, coded into actors or guessed. Every row says which claims it was made from.
"""

from conflictparse.outputs.codebooks.acled import acled_rows
from conflictparse.outputs.codebooks.gkg import gkg_counts, gkg_field
from conflictparse.outputs.codebooks.hxl import hxl_rows
from conflictparse.outputs.codebooks.ucdp import ucdp_rows

__all__ = ["acled_rows", "gkg_counts", "gkg_field", "hxl_rows", "ucdp_rows"]
