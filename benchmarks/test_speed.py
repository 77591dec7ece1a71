"""Throughput of the parser and of each finder over the seed reports, beside the naive pipeline and a bare word scan.

    python -m pytest benchmarks/test_speed.py --benchmark-sort=min --benchmark-columns=min,mean,rounds --benchmark-timer=time.process_time

All rows are of one group, so the numbers in brackets are ratios to the fastest.
"""

import pytest

import pipelines

CALLS = {
    "word scan": pipelines.word_scan,
    **pipelines.conflictparse_parts(),
    "quantulum3.parser.parse": pipelines.quantulum3,
    "dateparser.search.search_dates": pipelines.search_dates,
    "naive pipeline": pipelines.naive,
}


@pytest.mark.benchmark(group="three reports", warmup=True, warmup_iterations=1, min_rounds=3, max_time=2)
@pytest.mark.parametrize("name", CALLS)
@pytest.mark.filterwarnings("ignore")
def test_speed(benchmark, name):
    call = CALLS[name]
    found = benchmark(lambda: [call(text) for text in pipelines.SEEDS])
    benchmark.extra_info["characters"] = sum(map(len, pipelines.SEEDS))
    assert all(found)
