"""What a word is by itself, worked out once: texts of one kind share most of their words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

_Value = TypeVar("_Value")
_MOST = 65_536  # words kept; a reader of many articles must not grow for ever


class Remembered(dict[str, _Value]):
    """A function of a word that answers at the speed of a dictionary, several times that of `functools.lru_cache`.

    >>> length = Remembered(len)
    >>> length["Kyiv"], list(map(length.__getitem__, ("a", "report")))
    (4, [1, 6])
    """

    def __init__(self, read: Callable[[str], _Value]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, word: str) -> _Value:
        if len(self) >= _MOST:
            self.clear()
        value = self[word] = self._read(word)
        return value
