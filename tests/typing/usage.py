"""The public names as a user's type checker sees them; mypy reads this file, nothing runs it."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, assert_type

import conflictparse as cp

article = cp.parse("Two fell.", published="2025-03-14", title=None, config=cp.Config())
assert_type(article, cp.Article)
assert_type(article.published, date | None)
assert_type(article.claims, tuple[cp.Claim, ...])
assert_type(article.dateline, cp.Mention | None)
cp.parse("Two fell.", published=date(2025, 3, 14))
cp.parse("Two fell.", published=datetime(2025, 3, 14, 6, 30))  # noqa: DTZ001 - its own date counts

for claim in article.claims:
    assert_type(claim.outcome, cp.Outcome)
    assert_type(claim.quantity, cp.Quantity)
    assert_type(claim.quantity.value, int | float | None)
    assert_type(claim.source, cp.Source | None)
    assert_type(claim.hedges, tuple[cp.Hedge, ...])
    if claim.period:
        assert_type(claim.period.start, date | None)

assert_type(cp.find_quotes("Two fell."), tuple[cp.Quote, ...])
assert_type(cp.find_quantities("Two fell."), tuple[cp.Quantity, ...])
assert_type(cp.find_hedges("Two fell."), tuple[cp.Hedge, ...])
assert_type(cp.find_dates("Two fell.", published=None), tuple[cp.DateReference, ...])

records: list[str | dict[str, Any]] = ["Two fell.", {"id": 1, "text": "Three fell."}]
found = cp.parse_many(records, workers=2)
assert_type(found, Iterator[cp.Article | cp.ParseFailure])
for answer in found:
    if isinstance(answer, cp.ParseFailure):
        assert_type(answer.error, str)
    else:
        assert_type(answer.to_json(), str)

assert_type(article.to_dict(), dict[str, Any])
assert_type(article.to_html(), str)
assert_type(cp.Article.from_json("{}"), cp.Article)

cp.parse(b"Two fell.")  # type: ignore[arg-type]
cp.parse("Two fell.", "2025-03-14")  # type: ignore[call-arg]
article.text = "Three fell."  # type: ignore[misc]
