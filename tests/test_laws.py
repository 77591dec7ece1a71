"""The laws of the design, on news, on rubble and on arbitrary text."""

import os
import pickle
import random
import re
import subprocess
import sys
import textwrap
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, assume, given, settings

import conflictparse as cp
import hostile
from conflictparse.outputs.summary import summary

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
TABLES = ("quotes", "quantities", "dates", "hedges", "claims", "sources")
FIELDS = (*TABLES, "paragraphs", "sentences")
FUZZ_SECONDS = 3
HALVES_OF_ONE = re.compile("[\ud800-\udbff][\udc00-\udfff]")  # JSON reads them as the one character they would make

lawful = settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.too_slow], derandomize=True)


def mentions_in(value):
    """Every mention of an article, those inside other mentions too."""
    if isinstance(value, cp.Mention):
        yield value
    if isinstance(value, tuple):
        for part in value:
            yield from mentions_in(part)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from mentions_in(getattr(value, field.name))


def span_of(value):
    return value if isinstance(value, cp.Span) else value.span


@lawful
@given(hostile.texts, hostile.days)
def test_every_mention_is_a_slice_of_the_text(text, day):
    article = cp.parse(text, published=day)
    assert article.text == text
    assert article.published == day
    for mention in mentions_in(article):
        span = mention.span
        assert 0 <= span.start < span.end <= len(text)
        assert mention.text == text[span.start : span.end]
        assert mention.rule


@lawful
@given(hostile.texts, hostile.days)
def test_tuples_are_sorted_by_span(text, day):
    article = cp.parse(text, published=day)
    for name in FIELDS:
        spans = [span_of(value) for value in getattr(article, name)]
        assert spans == sorted(spans), name
    for name in ("paragraphs", "sentences"):
        spans = getattr(article, name)
        assert all(before.end <= after.start for before, after in pairwise(spans))


@lawful
@given(hostile.texts, hostile.days)
def test_parts_lie_inside_wholes(text, day):
    article = cp.parse(text, published=day)
    for sentence in article.sentences:
        assert any(paragraph.contains(sentence) for paragraph in article.paragraphs)
    for quote in article.quotes:
        assert quote.content
        assert list(quote.content) == sorted(quote.content)
        assert all(quote.span.contains(part) for part in quote.content)
        assert quote.cue is None or quote.span.contains(quote.cue.span)
    for claim in article.claims:
        assert claim.span.contains(claim.quantity.span)
        assert claim.quantity in article.quantities
        assert claim.quote is None or claim.quote in article.quotes
        assert all(hedge in article.hedges for hedge in claim.hedges)
    for reference in article.dates:
        assert reference.start is None or reference.end is None or reference.start <= reference.end
    for quantity in article.quantities:
        assert quantity.low is None or quantity.high is None or quantity.low <= quantity.high


@lawful
@given(hostile.texts, hostile.days)
def test_an_article_survives_json_pickling_and_a_second_reading(text, day):
    assume(not HALVES_OF_ONE.search(text))
    article = cp.parse(text, published=day)
    assert cp.parse(text, published=day) == article
    assert cp.Article.from_json(article.to_json()) == article
    assert pickle.loads(pickle.dumps(article)) == article
    assert hash(pickle.loads(pickle.dumps(article))) == hash(article)


@lawful
@given(hostile.texts, hostile.days)
def test_finders_read_what_parse_reads(text, day):
    article = cp.parse(text, published=day)
    assert [quote.span for quote in cp.find_quotes(text)] == [quote.span for quote in article.quotes]
    assert cp.find_quantities(text) == article.quantities
    assert cp.find_dates(text, published=day) == article.dates
    assert [hedge.span for hedge in cp.find_hedges(text)] == [hedge.span for hedge in article.hedges]


@lawful
@given(hostile.texts, hostile.days)
def test_every_article_can_be_shown(text, day):
    article = cp.parse(text, published=day)
    shown = summary(article)
    assert shown.endswith("\n")
    assert all(line.isprintable() for line in shown.splitlines())
    for table in TABLES:
        assert len(article.rows(table)) == len(getattr(article, table))


def flat(text):
    return " ".join(text.split())


def reading(article):
    """What was read, without offsets and with single spaces: the same for a text and its wrapped twin."""
    return {
        "quotes": [
            (flat(quote.text), quote.kind, quote.source and flat(quote.source.name)) for quote in article.quotes
        ],
        "quantities": [(flat(found.text), found.low, found.high, found.unit) for found in article.quantities],
        "dates": [(flat(found.text), found.start, found.end, found.timex) for found in article.dates],
        "hedges": [(flat(found.text), found.kind) for found in article.hedges],
        "claims": [
            (flat(found.text), found.outcome, found.victims, found.source and flat(found.source.name), found.cumulative)
            for found in article.claims
        ],
        "title": article.title and flat(article.title),
        "sentences": len(article.sentences),
    }


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
@pytest.mark.parametrize("width", [60, 72, 80])
def test_a_hard_wrapped_report_reads_as_its_twin(seed, width):
    paragraphs = [line for line in seed.read_text(encoding="utf-8").splitlines() if line]
    plain = cp.parse("\n\n".join(paragraphs), published="2025-03-14")
    wrapped = "\n\n".join(textwrap.fill(paragraph, width, break_on_hyphens=False) for paragraph in paragraphs)
    assert reading(cp.parse(wrapped, published="2025-03-14")) == reading(plain)


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
def test_without_a_day_of_publication_nothing_relative_is_resolved(seed):
    text = seed.read_text(encoding="utf-8")
    open_, dated = cp.find_dates(text), cp.find_dates(text, published="2025-03-14")
    assert [found.span for found in open_] == [found.span for found in dated]
    assert not any(found.start or found.end for found in open_ if found.anchor is cp.Anchor.PUBLISHED)
    assert any(found.anchor is cp.Anchor.PUBLISHED for found in dated)


def test_eight_threads_read_what_one_reads():
    texts = [seed.read_text(encoding="utf-8") for seed in SEEDS] * 8
    alone = [cp.parse(text, published="2025-03-14") for text in texts]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda text: cp.parse(text, published="2025-03-14"), texts)) == alone


def digest(*options, **environment):
    """The reading of all seeds, as a fresh interpreter in another environment gives it."""
    program = (
        "import sys, hashlib, pathlib, conflictparse as cp\n"
        "texts = [pathlib.Path(name).read_text(encoding='utf-8') for name in sys.argv[1:]]\n"
        "json = [cp.parse(text, published='2025-03-14').to_json() for text in texts]\n"
        "print(hashlib.sha256(''.join(json).encode()).hexdigest())"
    )
    command = [sys.executable, *options, "-c", program, *map(str, SEEDS)]
    return subprocess.run(command, env=os.environ | environment, capture_output=True, check=True, timeout=60).stdout


@pytest.mark.parametrize(
    ("options", "environment"),
    [
        ((), {"PYTHONHASHSEED": "1"}),
        ((), {"PYTHONHASHSEED": "4242", "TZ": "Pacific/Kiritimati"}),
        ((), {"LC_ALL": "C", "LANG": "C"}),
        (("-OO",), {}),
    ],
)
def test_the_environment_changes_nothing(options, environment):
    assert digest(*options, **environment) == digest(PYTHONHASHSEED="0", TZ="UTC")


def rubble(random_):
    """A text of whatever breaks parsers, from a seeded generator."""
    parts = []
    for _ in range(random_.randint(1, 25)):
        kind = random_.random()
        if kind < 0.5:
            part = random_.choice(hostile.FRAGMENTS)
        elif kind < 0.7:
            part = random_.choice(hostile.SENTENCES)
            cut = random_.randrange(len(part))
            part = part[:cut] if random_.random() < 0.5 else part[cut:]
        elif kind < 0.85:
            part = random_.choice(list(hostile.REPEATED.values())) * random_.randint(1, 60)
        else:
            part = chr(random_.randrange(0x110000)) * random_.randint(1, 3)
        parts.append(part)
    return random_.choice(("", " ", " ", "\n")).join(parts)


@pytest.mark.parametrize("seed", [1, 2])
def test_no_text_raises(seed):
    random_ = random.Random(seed)
    until = time.monotonic() + FUZZ_SECONDS / 2
    read = 0
    while time.monotonic() < until or read < 50:
        text = rubble(random_)
        article = cp.parse(text, published=random_.choice((None, "2024-02-29", "0001-01-01", "9999-12-31")))
        assert all(mention.text == text[mention.span.start : mention.span.end] for mention in mentions_in(article))
        read += 1


def seconds(text):
    start = time.process_time()
    cp.parse(text, published="2025-03-14")
    return time.process_time() - start


@pytest.mark.parametrize("unit", hostile.REPEATED.values(), ids=hostile.REPEATED)
def test_time_grows_with_the_text_and_not_with_its_square(unit):
    small, large = (unit * (size // len(unit)) for size in (2_000, 20_000))
    seconds(small)  # what is loaded once is loaded now
    # Ten times the text takes ten times as long; a quadratic step would take a hundred.
    assert min(seconds(large) for _ in range(2)) < 40 * max(min(seconds(small) for _ in range(3)), 0.004)


def test_a_million_characters_are_read():
    news = "\n\n".join(seed.read_text(encoding="utf-8") for seed in SEEDS) * 10
    text = news + "The river ran on. " * ((1_000_000 - len(news)) // 18)
    text += "." * (1_000_000 - len(text))
    article = cp.parse(text, published="2025-03-14")
    assert len(article.text) == 1_000_000
    assert len(article.claims) >= 100
    with pytest.raises(ValueError, match=r"1,000,001 characters, more than max_length=1,000,000"):
        cp.parse(text + "x")
