"""A view of an article: its text with everything that was read from it, in one self-contained piece of HTML.

`page` is a whole document, `fragment` the part of it that a notebook shows. Without its script the view still
highlights, switches layers and jumps from claim to text; the script adds the notes and the arrow keys.
"""

from __future__ import annotations

from functools import cache
from hashlib import blake2s
from importlib.resources import files
from string import Template

from conflictparse.model import Article
from conflictparse.outputs.columns import mentions
from conflictparse.outputs.html.claims_table import claims_table
from conflictparse.outputs.html.marks import LAYERS
from conflictparse.outputs.html.timeline import timeline
from conflictparse.outputs.html.weave import escaped, marked_blocks, weave


def page(article: Article) -> str:
    """The view as a whole document, to be written to a file in UTF-8."""
    return _template("page.html").substitute(title=escaped(_title(article)), view=fragment(article))


def fragment(article: Article) -> str:
    """The view as one element with its own style and script, to be put into a page."""
    prefix = "cp-" + blake2s(article.text.encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()
    drawing = timeline(article, prefix)
    return _template("view.html").substitute(
        style=_data("view.css"),
        script=_data("view.js"),
        prefix=prefix,
        about=escaped(_about(article)),
        legend=_legend(article),
        text=_text(article, prefix),
        claims=claims_table(article, prefix),
        timeline=drawing or '<p class="cp-none">No claim has a period.</p>',
    )


def _title(article: Article) -> str:
    return article.title or "An article"


def _about(article: Article) -> str:
    """Day, dateline and byline in one line."""
    parts = (
        f"published {article.published}" if article.published else "day of publication not given",
        article.dateline and article.dateline.text.strip(" -–—"),
        article.byline and article.byline.text,
    )
    return " · ".join(part for part in parts if part)


def _legend(article: Article) -> str:
    """A switch for each layer, drawn in the layer's own style."""
    return "".join(
        f'<label><input type="checkbox" value="{layer}" checked>'
        f'<span class="cp-mark cp-{layer}">{table}</span> <b>{len(mentions(article, table))}</b></label>'
        for layer, table in LAYERS.items()
    )


def _text(article: Article, prefix: str) -> str:
    """The title and the paragraphs with their marks; a title that the text begins with is not repeated."""
    written: list[str] = []
    for block, found in marked_blocks(article):
        content = weave(article.text, block, found, prefix)
        if not written and article.text[block.start : block.end].strip() == _title(article).strip():
            written.append(f'<h1 class="cp-title">{content}</h1>')
        else:
            written.append(f"<p>{content}</p>")
    if not (written and written[0].startswith("<h1")):
        written.insert(0, f'<h1 class="cp-title">{escaped(_title(article))}</h1>')
    return "".join(written)


@cache
def _data(name: str) -> str:
    return (files(__package__) / name).read_text(encoding="utf-8")


@cache
def _template(name: str) -> Template:
    return Template(_data(name))
