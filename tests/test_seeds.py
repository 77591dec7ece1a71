"""Three reports, each with all that is read from it: a change of a rule shows as a diff of seeds/*.json.

``python -m pytest tests/test_seeds.py --update-golden`` writes the files anew.
"""

import json
from pathlib import Path

import pytest

import conflictparse as cp

SEEDS = Path(__file__).parent.parent / "seeds"
PUBLISHED = {"agency": "2025-03-14", "ministry": "2024-06-09", "newspaper": "2024-10-17"}
TABLES = ("claims", "quotes", "quantities", "dates", "hedges", "sources")


def read(name):
    return cp.parse((SEEDS / f"{name}.txt").read_text(encoding="utf-8"), published=PUBLISHED[name])


def golden(article):
    """What was read, without the article's text and without empty cells; a value a line."""
    head = {
        "published": article.published,
        "title": article.title,
        "byline": article.byline and article.byline.text,
        "dateline": article.dateline and article.dateline.text,
        "sentences": len(article.sentences),
    }
    tables = {
        table: [{name: cell for name, cell in row.items() if cell is not None} for row in article.rows(table)]
        for table in TABLES
    }
    return json.dumps(head | tables, indent=1, ensure_ascii=False, default=str) + "\n"


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_seed_reads_as_it_did(name, request):
    path, found = SEEDS / f"{name}.json", golden(read(name))
    if request.config.getoption("--update-golden"):
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_seed_survives_json(name):
    article = read(name)
    assert cp.Article.from_json(article.to_json()) == article


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_seed_in_windows_lines_reads_the_same(name):
    text = (SEEDS / f"{name}.txt").read_text(encoding="utf-8")
    unix, windows = cp.parse(text), cp.parse(text.replace("\n", "\r\n"))
    assert [claim.text for claim in windows.claims] == [claim.text for claim in unix.claims]
    assert [quote.text for quote in windows.quotes] == [quote.text for quote in unix.quotes]
