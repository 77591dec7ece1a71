"""What the throughput benchmark cannot show: growth, start-up, memory, processes. Prints Markdown tables.

python benchmarks/scaling.py
"""

from __future__ import annotations

import math
import subprocess
import sys
import time
from collections.abc import Iterable

import pipelines

IMPORT = "import time; at = time.perf_counter(); import conflictparse; print(time.perf_counter() - at)"
FIRST_CALL = (
    "import time, sys, conflictparse as cp; text = sys.stdin.read(); at = time.perf_counter();"
    "cp.parse(text, published='2025-03-14'); print(time.perf_counter() - at)"
)
PEAK = (
    "import resource, sys, conflictparse as cp; text = sys.stdin.read();"
    "[cp.parse(text, published='2025-03-14') for _ in range(20)];"
    "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
)


def fresh(program: str) -> float:
    """The best number of three fresh interpreters."""
    command = [sys.executable, "-c", program]
    report = max(pipelines.SEEDS, key=len)
    runs = [subprocess.run(command, input=report, capture_output=True, text=True, check=True) for _ in range(3)]
    return min(float(run.stdout) for run in runs)


def cpu_seconds(text: str, *, rounds: int = 2) -> float:
    """CPU time of one call, the best of some: neighbours on the machine do not count."""
    parse, best = pipelines.conflictparse_parts()["parse"], math.inf
    for _ in range(rounds):
        start = time.process_time()
        parse(text)
        best = min(best, time.process_time() - start)
    return best


def growth() -> Iterable[str]:
    """A row a size, and the exponent."""
    base = "\n\n".join(pipelines.SEEDS)
    cpu_seconds(base)
    points = []
    yield "| characters | ms | MB/s |"
    yield "|---|---|---|"
    for size in (1_000, 4_000, 16_000, 64_000, 256_000, 1_000_000):
        text = (base * (size // len(base) + 1))[:size]
        points.append((size, cpu_seconds(text)))
        yield f"| {size:,} | {points[-1][1] * 1e3:.1f} | {size / 1e6 / points[-1][1]:.2f} |"
    yield f"\nTime grows as n^{slope(points[1:]):.2f}."


def slope(points: list[tuple[int, float]]) -> float:
    """The exponent of the growth: the slope of a straight line through the logarithms."""
    across, up = [math.log(size) for size, _ in points], [math.log(seconds) for _, seconds in points]
    mean_across, mean_up = sum(across) / len(across), sum(up) / len(up)
    covariance = sum((x - mean_across) * (y - mean_up) for x, y in zip(across, up, strict=True))
    return covariance / sum((x - mean_across) ** 2 for x in across)


def workers(number: int) -> float:
    """Seconds that so many processes take for a batch."""
    import conflictparse as cp

    records = [{"text": text, "published": pipelines.PUBLISHED} for text in pipelines.SEEDS * 150]
    start = time.perf_counter()
    assert all(isinstance(answer, cp.Article) for answer in cp.parse_many(records, workers=number))
    return time.perf_counter() - start


def main() -> None:
    print("\n".join(growth()))
    print("\n| what | value |\n|---|---|")
    print(f"| import | {fresh(IMPORT) * 1e3:.0f} ms |")
    print(f"| first call | {fresh(FIRST_CALL) * 1e3:.0f} ms |")
    print(f"| peak memory of a process | {fresh(PEAK):.0f} MB |")
    alone, two = workers(1), workers(2)
    print(f"| two worker processes against one, 450 articles | {alone / two:.2f} times |")


if __name__ == "__main__":
    main()
