"""Web pages: the report that a page holds, extracted by trafilatura (the extra ``conflictparse[web]``), then read."""

from __future__ import annotations

from conflictparse.config import Config
from conflictparse.model import Article
from conflictparse.pipeline import parse


def parse_html(html: str | bytes, url: str | None = None, *, config: Config | None = None) -> Article:
    """Read the report on a web page, without its menus, advertisements and comments.

    The day of publication and the title are those that the page states. All offsets are into ``article.text``, the
    extracted text: paragraphs divided by blank lines.

    Args:
        html: the page, as text or as the bytes of its file.
        url: where it comes from, which helps to find its date; nothing is loaded from there.
        config: settings; the defaults if none are given.

    Raises:
        TypeError: for a page that is neither text nor bytes.
        ValueError: for a page that holds no report.
        ImportError: where trafilatura is not installed.
    """
    from trafilatura import bare_extraction  # noqa: PLC0415 - an extra, imported on use

    if not isinstance(html, str | bytes):
        raise TypeError(f"html must be str or bytes, not {type(html).__name__}")
    document = bare_extraction(html, url=url, with_metadata=True, include_comments=False, include_tables=False)
    if document is None or isinstance(document, dict) or not document.text:  # a dict only where asked for
        raise ValueError("html holds no report that trafilatura could extract")
    text = "\n\n".join(line for line in document.text.split("\n") if line.strip())
    return parse(text, published=document.date, title=document.title, config=config)
