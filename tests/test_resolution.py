"""Who is meant: source phrases of whole small paragraphs, and the names of their speakers.

A source phrase is marked with [brackets] and the content of its statement with {braces}, so that
these tests do not depend on how attributions are found.
"""

from __future__ import annotations

import re

import pytest

from conflictparse.kinds import QuoteKind, ResolvedBy, SourceKind
from conflictparse.model import Quote, Span
from conflictparse.quotes.attribution import Attribution
from conflictparse.quotes.entities import states_in, words_of
from conflictparse.quotes.resolution import resolve
from conflictparse.text import Document

_MARK = re.compile(r"[\[\]{}]")


def quotes(marked: str) -> tuple[Quote, ...]:
    """The quotes of a text with marked sources and contents, paired in the order of their marks."""
    text = _MARK.sub("", marked)
    spans: dict[str, list[Span]] = {"[": [], "{": []}
    opened: list[tuple[str, int]] = []
    for shift, mark in enumerate(_MARK.finditer(marked)):
        if mark[0] in "[{":
            opened.append((mark[0], mark.start() - shift))
        else:
            kind, start = opened.pop()
            spans[kind].append(Span(start, mark.start() - shift))
    sources, contents = spans["["], spans["{"] or [Span(len(text) - 1, len(text))] * len(spans["["])
    found = [
        Attribution(content=(content,), kind=QuoteKind.INDIRECT, rule="marked", source=source)
        for source, content in zip(sources, contents, strict=True)
    ]
    return resolve(Document(text), found)


def speakers(marked: str) -> list[str]:
    found = sorted(quotes(marked), key=lambda quote: quote.source.span)
    return [quote.source.name for quote in found]


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("Mayor Olena Koval came. [Koval] spoke.", ["Olena Koval"], "the surname of a name before"),
        ("[Koval] spoke. Mayor Olena Koval had come.", ["Olena Koval"], "or after, as in a headline"),
        ("Gen. Abdel Fattah al-Burhan left. [Burhan] spoke.", ["Abdel Fattah al-Burhan"], "without its article"),
        ("Kim Jong Un waved. [Kim] spoke.", ["Kim Jong Un"], "a surname that comes first"),
        ("Staffan de Mistura left. [De Mistura] spoke.", ["Staffan de Mistura"], "with its particle"),
        ("Olena Koval and Ivan Koval met. [Mrs. Koval] spoke.", ["Olena Koval"], "a form of address tells the sex"),
        ("Ali Haqqani left. Later Omar Haqqani came. [Haqqani] spoke.", ["Omar Haqqani"], "the one who came last"),
        ("[Rival Olena Koval] spoke. Olena Koval left.", ["Olena Koval"], "an adjective that opens the sentence"),
        ("Ivan Petrov left. [PETROV]: No.", ["Ivan Petrov"], "a transcript"),
        ("[Secretary of State Ivan Petrov] spoke.", ["Ivan Petrov"], "a title with of"),
        ("[UN Special Envoy for Syria Ivan Petrov] spoke.", ["Ivan Petrov"], "a title with for"),
        ("[Ivan Petrov, who heads the clinic,] spoke.", ["Ivan Petrov"], "a relative clause is no part"),
        ("[The spokesman for the army, Col. Ivan Petrov,] spoke.", ["Ivan Petrov"], "a name in apposition"),
        ("[The commander - call-sign Rusty -] spoke.", ["Rusty"], "a call-sign"),
        ("[A baker who gave his name as Taras] spoke.", ["Taras"], "a name given in a clause"),
        ("[a spokesman for Ivan Petrov] spoke.", ["a spokesman for Ivan Petrov"], "a complement is not the speaker"),
        ("[Ivan Petrov's lawyer] spoke.", ["Ivan Petrov's lawyer"], "nor is an owner"),
    ],
)
def test_people(text: str, expected: list[str], why: str) -> None:
    assert speakers(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("[The Pentagon] spoke.", ["Pentagon"], "no article"),
        ("[Britain's defense ministry, which counts,] spoke.", ["Britain's defense ministry"], "no relative clause"),
        ("The UN met. The United Nations spoke. [The U.N.] spoke.", ["United Nations"], "the fullest variant"),
        ("Ukraine's Air Force rose. [The Air Force] spoke.", ["Ukraine's Air Force"], "the short form of a name"),
        ("The Security Service (SBU) came. [The SBU] spoke.", ["Security Service"], "initials in brackets"),
        ("[Moscow] spoke.", ["Moscow"], "a capital keeps its name"),
        ("[the U.S. and its allies] spoke.", ["the U.S. and its allies"], "several keep their words"),
        ("[the US, Canada and the UK] spoke.", ["the US, Canada and the UK"], "a list"),
        ("[figures by the Health Ministry] show it.", ["Health Ministry"], "who issued the figures"),
        ("[a statement from the army's spokesman] shows it.", ["the army's spokesman"], "who issued a statement"),
        ("[the ministry's statement] shows it.", ["ministry"], "who owns a statement"),
        ("[Pentagon figures] show it.", ["Pentagon"], "whose name stands before the figures"),
        ("[Russian figures] show it.", ["Russian figures"], "an adjective names no issuer"),
        ("[The Ministry's Twitter post] read so.", ["The Ministry's Twitter post"], "a post speaks for itself"),
        ("[a survey of voters] shows it.", ["a survey of voters"], "a topic is no issuer"),
        ("[The garrison's last message] read so.", ["The garrison's last message"], "a message speaks for itself"),
        (
            "[The Sunday report of the General Staff] counts ten. [The Sunday report] adds two.",
            ["General Staff", "General Staff"],
            "a report whose issuer was named",
        ),
    ],
)
def test_institutions(text: str, expected: list[str], why: str) -> None:
    assert speakers(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("[The Ministry of Health (MoH)] spoke.", "Ministry of Health", "a short form in brackets"),
        ("[The Ministry of Health (MoH)] spoke. [MoH] went on.", "Ministry of Health", "mixed initials"),
        ("[The Aid Society for Miners (ASM)] spoke.", "Aid Society for Miners", "initials behind a complement"),
        ("[The head of the Lviv Regional State Administration Oleh Bondar] spoke.", "Oleh Bondar", "a title at length"),
        ("[The Free Highland Framework, a rebel bloc,] spoke.", "Free Highland Framework", "a head of alliances"),
    ],
)
def test_institutions_and_long_titles(text: str, expected: str, why: str) -> None:
    assert speakers(text)[-1] == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("[Olena Koval] met Ivan Petrov. [She] spoke.", "Olena Koval", "gender"),
        ("[Olena Koval] met Ivan Petrov. [He] spoke.", "Ivan Petrov", "gender, of one who is no subject"),
        ("[Ivan Petrov] spoke of Oleh Bondar. [He] went on.", "Ivan Petrov", "the speaker before"),
        (
            "[Ivan Petrov] spoke.\n\nOleh Bondar, who runs a clinic, left. Nobody knew why. [He] went on.",
            "Oleh Bondar",
            "the subject of its own paragraph",
        ),
        ("Ivan Petrov beat Oleh Bondar. [He] spoke.", "Ivan Petrov", "the subject before"),
        ('Ivan Petrov came. {"Oleh Bondar lied,"} [he] said.', "Ivan Petrov", "not whom the statement speaks of"),
        ("When Ivan Petrov came, [he] spoke.", "Ivan Petrov", "in the same sentence"),
        ("A man held a child. [He] spoke.", "A man", "someone unnamed"),
        ("[The army] spoke. Ivan Petrov left. [It] went on.", "army", "it is no person"),
        ("[Local authorities] spoke. Ivan Petrov left. [They] went on.", "Local authorities", "they are several"),
        ("Fighting shook Rafah. [The Pentagon] spoke. [It] went on.", "Pentagon", "it is no town"),
        ("[Ivan Petrov] wrote on Telegram. Kyiv shook. [He] went on.", "Ivan Petrov", "a state and a site between"),
        ("Ivan Petrov left." + " It rained." * 12 + " [He] spoke.", "He", "too far back"),
        ("[The Taliban] met. [They] went on.", "Taliban", "an armed group is several"),
        ("Residents fled. [They] spoke of rain.", "Residents", "a plural subject"),
        ("[It] spoke.", "It", "nothing to mean"),
        ("[She] spoke. Ivan Petrov left.", "She", "nobody of that gender"),
        ("[We] spoke. Ivan Petrov left.", "We", "the first person is not looked for"),
    ],
)
def test_pronouns(text: str, expected: str, why: str) -> None:
    assert speakers(text)[-1] == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("The estimate is by the Polish army, [which] counts.", "Polish army", "the institution before"),
        ("Olena Koval, [who] lives there, saw it.", "Olena Koval", "the person before"),
        ("It hit two old women [who] wept.", "two old women", "a noun phrase before"),
        ("Something happened. Those [which] fell fell.", "which", "nothing to mean"),
    ],
)
def test_relative_pronouns(text: str, expected: str, why: str) -> None:
    assert speakers(text)[-1] == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("[Russia's Defense Ministry] spoke. [The ministry] went on.", "Russia's Defense Ministry", "the same head"),
        (
            "A local elected official [named] no one. [He] left.",
            "A local elected official",
            "an adjective before the noun",
        ),
        ("The Fano militia fled. [The army] spoke.", "army", "a militia is no army"),
        ("[Ivan Petrov] spoke. [His commander] spoke.", "His commander", "somebody new"),
        ("[The bloc's envoy, former Nigerian president Anton Roy], spoke.", "Anton Roy", "a title in the apposition"),
        ("Israel struck Gaza, [its military] spoke.", "Israel's military", "of the state that opens the sentence"),
        (
            "[Mali's Interior Ministry] met. It fled Mali, [its interior ministry] spoke.",
            "Mali's Interior Ministry",
            "of that state, and named before",
        ),
        (
            "The Health Ministry met the Defence Ministry. [The defense ministry] spoke.",
            "Defence Ministry",
            "the field tells two of a head apart, however it is spelled",
        ),
        (
            "Ukraine's army and Russia's army met. [The Ukrainian army] spoke.",
            "Ukraine's army",
            "the state tells two of a head apart",
        ),
        (
            "[the defence ministry in Moscow] spoke. The Russian defence ministry closed.",
            "Russian defence ministry",
            "named only later, by the state of its capital",
        ),
        ("Hamas fired. Kyiv shook. [The group] spoke.", "Hamas", "a class of listed actors"),
        (
            "[Syrian Observatory for Human Rights] spoke. [The observatory] went on.",
            "Syrian Observatory for Human Rights",
            "a head",
        ),
        (
            "[One Telegram account linked to pilots] spoke. [The channel] went on.",
            "One Telegram account linked to pilots",
            "unnamed",
        ),
        ("Mayor Olena Koval came. Ivan Petrov left. [The mayor] spoke.", "Olena Koval", "the office"),
        (
            "Ukrainian President Ivan Petrov met Polish President Jan Doe. [The Ukrainian leader] spoke.",
            "Ivan Petrov",
            "an office that the noun covers, and the state",
        ),
        ("[Army spokeswoman Olena Koval] spoke. [The spokesperson] went on.", "Olena Koval", "a role in other words"),
        ("[A baker] spoke. Ivan Petrov left. [The baker] went on.", "A baker", "someone unnamed"),
        ("[Governor Ivan Petrov] spoke. [The mayor] went on.", "The mayor", "another office"),
        ("[The Civil Defense spokesman] spoke.", "The Civil Defense spokesman", "nobody with that role"),
        ("[Ivan Petrov] spoke. [The woman] went on.", "The woman", "another gender"),
        ("The General Staff met. [The staff] spoke.", "General Staff", "a collective noun"),
        ("[Residents] spoke. [The people] went on.", "The people", "a plural stays as written"),
        ("[An army] spoke. Ukraine's army left.", "An army", "an indefinite phrase means nobody known"),
        ("The African Union met. [The African body] spoke.", "African Union", "a class and a word of the name"),
        (
            "[The UN mission] spoke. Kyiv's mission left. [The mission] went on.",
            "UN mission",
            "who spoke, of two that fit",
        ),
        (
            "[Hamas] spoke. The Orion network met. [The network] went on.",
            "Orion network",
            "the head itself, before a class",
        ),
        (
            "President Ivan Petrov met Polish Foreign Minister Jan Doe. [The Russian president] spoke.",
            "Ivan Petrov",
            "the only president, of no state",
        ),
        (
            "President Ivan Petrov met President Jan Doe. [The Russian president] spoke.",
            "The Russian president",
            "two of no state",
        ),
        (
            "Polish President Jan Doe left. [The Russian president] spoke.",
            "The Russian president",
            "a president of another state",
        ),
        ("[Olena Koval] spoke. [The woman] went on.", "Olena Koval", "a general noun means who spoke last"),
        ("[The government] spoke.", "government", "an institution not named"),
    ],
)
def test_descriptions(text: str, expected: str, why: str) -> None:
    assert speakers(text)[-1] == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "[a Ukrainian official] spoke.\n[Ivan Petrov, a representative of Ukraine's railways,] spoke.",
            "Ivan Petrov",
            "named in the next paragraph, of the same state",
        ),
        ("[A former miner] spoke.\n[The miner - call-sign Rusty -] spoke.", "Rusty", "the same noun"),
        (
            "[a Ukrainian official] spoke.\n[Ivan Petrov, a spokesman for Poland's railways,] spoke.",
            "a Ukrainian official",
            "another state",
        ),
        (
            "[a Ukrainian official] spoke.\nOne.\nTwo.\nThree.\n[Ivan Petrov, an official of Ukraine's railways,] spoke.",
            "a Ukrainian official",
            "too far away",
        ),
        (
            "Ivan Petrov, an official of Ukraine's railways, came.\n[a Ukrainian official] spoke.\n[Petrov] spoke.",
            "a Ukrainian official",
            "one who was known before",
        ),
    ],
)
def test_looking_ahead(text: str, expected: str, why: str) -> None:
    assert speakers(text)[0] == expected, why


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("[Ivan Petrov] spoke.", SourceKind.PERSON),
        ("[Ukraine's army] spoke.", SourceKind.ORGANISATION),
        ("[Kyiv] spoke.", SourceKind.ORGANISATION),
        ("[two officials] spoke.", SourceKind.GROUP),
        ("[Paris and London] spoke.", SourceKind.GROUP),
        ("[a source] spoke.", SourceKind.UNNAMED),
        ("[the video] shows it.", SourceKind.DOCUMENT),
    ],
)
def test_kinds(text: str, kind: SourceKind) -> None:
    assert quotes(text)[0].source.kind is kind


@pytest.mark.parametrize(
    ("text", "resolved_by"),
    [
        ("[Ivan Petrov] spoke.", ResolvedBy.EXPLICIT),
        ("Ivan Petrov left. [Petrov] spoke.", ResolvedBy.SURNAME),
        ("Ivan Petrov left. [He] spoke.", ResolvedBy.PRONOUN),
        ("Governor Ivan Petrov left. [The governor] spoke.", ResolvedBy.DESCRIPTION),
        ("[residents] spoke.", ResolvedBy.EXPLICIT),
    ],
)
def test_resolved_by(text: str, resolved_by: ResolvedBy) -> None:
    assert quotes(text)[0].source.resolved_by is resolved_by


def test_a_role_found_anywhere_goes_with_every_mention() -> None:
    (quote,) = quotes("[Petrov] spoke. Railway chief Ivan Petrov left.")
    assert (quote.source.name, quote.source.role) == ("Ivan Petrov", "Railway chief")


def _indirect(
    text: str, content: str, source: str | None = None, cue: str | None = None, **more: object
) -> Attribution:
    def span(part: str) -> Span:
        return Span(text.index(part), text.index(part) + len(part))

    return Attribution(
        content=(span(content),),
        kind=QuoteKind.INDIRECT,
        rule="made",
        source=span(source) if source else None,
        cue=span(cue) if cue else None,
        **more,
    )


def test_carried_on_speech_has_the_speaker_before() -> None:
    text = 'Ivan Petrov spoke of rain. "It will snow."'
    first = _indirect(text, "rain", "Ivan Petrov", "spoke of")
    second = _indirect(text, '"It will snow."', continues=True)
    _, carried = resolve(Document(text), [first, second])
    assert (carried.source.name, carried.source.resolved_by) == ("Ivan Petrov", ResolvedBy.CONTINUATION)


def test_a_statement_without_source_that_carries_nothing_on_has_none() -> None:
    text = "Ivan Petrov spoke of rain. It was reported that snow fell."
    first = _indirect(text, "rain", "Ivan Petrov", "spoke of")
    second = _indirect(text, "snow fell", cue="reported")
    assert resolve(Document(text), [first, second])[1].source is None


def test_a_nested_chain_keeps_both_speakers() -> None:
    text = "The SITE Intelligence Group said JNIM claimed five attacks."
    outer = _indirect(text, "JNIM claimed five attacks", "The SITE Intelligence Group", "said")
    inner = _indirect(text, "five attacks", "JNIM", "claimed")
    told = {quote.source.name: quote.attributed_via for quote in resolve(Document(text), [outer, inner])}
    assert told["JNIM"].name == "SITE Intelligence Group"
    assert told["SITE Intelligence Group"] is None


def test_who_speaks_of_their_own_statement_passes_nothing_on() -> None:
    text = "Ivan Petrov said he denied it."
    outer = _indirect(text, "he denied it", "Ivan Petrov", "said")
    inner = _indirect(text, "it.", "he", "denied")
    found = resolve(Document(text), [outer, inner])
    assert [(quote.source.name, quote.attributed_via) for quote in found] == [("Ivan Petrov", None)] * 2


def test_a_chain_that_is_spelled_out_keeps_the_outer_speaker() -> None:
    text = "JNIM claimed five attacks, a monitor said."
    via = Span(text.index("a monitor"), text.index(" said"))
    (quote,) = resolve(Document(text), [_indirect(text, "five attacks", "JNIM", "claimed", via=via)])
    assert quote.attributed_via.name == "a monitor"


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("the Ministry of Defence", {"ministry", "defense"}),
        ("Ukraine's U.N. envoy", {"ukraine", "un", "envoy"}),
        ("", set()),
    ],
)
def test_words_of(phrase: str, words: set[str]) -> None:
    assert words_of(phrase) == words


@pytest.mark.parametrize(
    ("phrase", "states"),
    [("South Korean officials", {"South Korea"}), ("the Kremlin", {"Russia"}), ("a turkey farm", set())],
)
def test_states_in(phrase: str, states: set[str]) -> None:
    assert states_in(phrase) >= states
    assert bool(states_in(phrase)) == bool(states)


@pytest.mark.parametrize(
    "text", ["[,] said.", "[  ] said.", "[\ud800] said.", "[the] said.", "['s] said.", "[- -] said.", "[of] it."]
)
def test_odd_sources_are_kept(text: str) -> None:
    (quote,) = quotes(text)
    assert quote.source is not None
    assert quote.source.text == quote.text[: len(quote.source.text)] or quote.source.text in quote.text


def test_who_is_not_to_be_named_is_nobody_named_later() -> None:
    anonymous = "[One minister], who asked to remain anonymous, said {the campaign was over}."
    later = "\n\n[Foreign Minister Karim Haddad] said {it was not}."
    assert next(found.source.name for found in quotes(anonymous + later) if found.source) == "One minister"
