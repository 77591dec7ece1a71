"""Texts for the laws: news made of parts, and what breaks parsers."""

from datetime import date

from hypothesis import strategies as st

SENTENCES = (
    "Officials in Odesa said on Monday that at least 12 sailors were wounded.",
    '"We lost 3,000 men," General Adrian Pell said. "Maybe more."',
    "According to the ministry, between 10 and 15 drones were shot down in March 2023.",
    "She said the toll, an estimated 1.5 million displaced, could not be verified.",
    "The army claimed it had killed “dozens” of fighters since 7 October.",
    "Two Western officials said the missile was probably one of 15 fired overnight.",
    "If the bridge falls, as many as 400 people may be cut off by the weekend, he added.",
    "Rebels denied that any soldiers had been captured at 5 a.m. on the day in question.",
    "The charity reported 40 dead, 12 of them children, up from 31 the week before.",
)

FRAGMENTS = (
    "12", "3,000", "1,000,000", "1.5", "5-3", "10 to 5", "1/0", "½", "²", "٣", "1e999", "0.0000001", "9" * 40, "5,,,5",
    "one hundred", "dozens of", "at least", "more than", "no fewer than", "%", "$4m", "kg", "km", "a day", "each",
    "soldiers", "killed", "wounded", "people", "casualties", "were", "said", "according to", "told", "adding that",
    "Mr. Pell", "U.S.", "Kyiv", "he", "officials", "likely", "may", "May", "if", "allegedly", "unclear", "not",
    "Friday", "on Monday", "last week", "in March", "7 October", "2024-02-30", "31/31/31", "5 a.m.", "Day 1,035",
    '"', "“", "”", "'", "’", "‘", "«", "»", "(", ")", "[", "—", "-", ",", ".", ";", ":", "...", "\n", "\n\n", "\r\n",
    "\t", "\u00a0", "\u2028", "\x00", "\ufeff", "\u200b", "\u202e", "\ud83d", "\udc00", "😀", "İ", "ß", "ŉ", "ﬀ", "e\u0301",
)  # fmt: skip

# Where a number is counted with, not only read: whatever it is, the calendar and the arithmetic must bear it.
FRAMES = (
    "{} days after five people were killed, two more died.",
    "Some {} were wounded {} years ago, he said.",
    "In the {}th century {} people fled.",
    "On day {} of the war the army lost {} tanks.",
    "From {} to {} soldiers fell in the past {} weeks.",
    "Over the first {} months of {} it shot down {} of {} drones.",
    "The toll rose from {} to {} within {} hours.",
    "About {} percent of the {} hostages, a {}-year-old among them, were freed.",
    "At least {} billion dollars were spent on {} {} May {}.",
    "{}/{}/{} and {} BC, {} to {} dead, {} (+{}) in all.",
    "Between {} and {} a.m. on the {}th, {} and a half kilometres away, a dozen or {} were hurt.",
    "{} of {} killed; of these, {} were children, said {} of them.",
)
NUMBERS = (
    "0", "1", "2", "00", "12", "31", "99", "1999", "9999", "10000", "9" * 18, "9" * 19, "9" * 40, "1" * 400, "1,000,000,000,000",
    "0.0000001", "1e999", "-1", "1/0", "½", "²", "٣", "1.", "5-3", "ninety-nine", "a million million", "no", "hundreds", "II",
)  # fmt: skip


def _filled(frame: str, numbers: list[str]) -> str:
    return frame.format(*numbers)


news = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6).map(" ".join)
rubble = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=4), max_size=40).map(" ".join)
glued = st.lists(st.sampled_from(FRAGMENTS), max_size=30).map("".join)
anything = st.text(st.characters(codec=None), max_size=200)
counted = st.builds(_filled, st.sampled_from(FRAMES), st.lists(st.sampled_from(NUMBERS), min_size=8, max_size=8))
monsters = st.lists(counted, min_size=1, max_size=4).map(" ".join)
texts = news | rubble | glued | anything | monsters | st.tuples(news, rubble, news).map(" ".join)
days = st.none() | st.dates() | st.sampled_from((date.min, date.max))

REPEATED = {
    "digits": "9",
    "thousands": "1,",
    "zeros": "0.0",
    "groups": " 000",
    "number words": "one hundred ",
    "opening quotes": "“",
    "straight quotes": '"',
    "apostrophes": "'",
    "quoted words": '"a" ',
    "brackets": "(",
    "capitals": "Kyiv ",
    "initials": "U.S. ",
    "titles": "Gen. ",
    "said": "said ",
    "cues": "he said that ",
    "according": "according to ",
    "days": "Friday ",
    "dates": "Dec 31 ",
    "ranges": "1-",
    "between": "between 1 and ",
    "hedges": "may likely ",
    "conjunctions": "3 killed and ",
    "spaces": " ",
    "line breaks": "\n",
    "full stops": "a.",
    "question marks": "?",
    "commas": ", ",
    "hyphens": "a-",
    "combining marks": "e\u0301",
    "long words": "x",
    "emoji": "😀",
    "hard wrapped": "and the army said that it had lost at least five of its men in the\n",
}
