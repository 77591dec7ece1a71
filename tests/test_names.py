"""Names in a text: which words are one, what it names, and which title or gender goes with it."""

from __future__ import annotations

from itertools import pairwise

import pytest

from conflictparse.text import Document
from conflictparse.text.gazetteer import Gender, singular_of, state_of
from conflictparse.text.name import Name, NameKind
from conflictparse.text.titles import apposition_after, role_around

PERSON, ORGANISATION, PLACE, PEOPLE = (
    NameKind.PERSON,
    NameKind.ORGANISATION,
    NameKind.PLACE,
    NameKind.PEOPLE,
)


def named(text: str, kind: NameKind) -> list[str]:
    return [name.name for name in Document(text).names if name.kind is kind]


def only_person(text: str) -> Name:
    (name,) = (name for name in Document(text).names if name.kind is PERSON)
    return name


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("President Volodymyr Zelenskyy spoke.", ["Volodymyr Zelenskyy"], "the office is no part of the name"),
        ("Gen. Abdel Fattah al-Burhan left.", ["Abdel Fattah al-Burhan"], "an Arabic article inside"),
        ("Tirana Hassan, the director, spoke.", ["Tirana Hassan"], "a town before a given name, and the role behind"),
        ("Minister Thérèse Kayikwamba Wagner spoke.", ["Thérèse Kayikwamba Wagner"], "a listed word as surname"),
        ("Then A.S. Dulat waved.", ["A.S. Dulat"], "initials"),
        ("The minister, Israel Katz, spoke.", ["Israel Katz"], "a state as given name, and the role before"),
        ("In Ukraine Koval, the mayor, spoke.", ["Koval"], "a place behind in"),
        ("Then Kim Jong Un waved.", ["Kim Jong Un"], "surname first"),
        ("Lt. Gen. Kyrylo Budanov agreed.", ["Kyrylo Budanov"], "two abbreviated ranks"),
        ("Prime Minister Benjamin Netanyahu spoke.", ["Benjamin Netanyahu"], "an office of two words"),
        ("IDF spokesperson Rear Adm. Daniel Hagari spoke.", ["Daniel Hagari"], "a role and a rank"),
        ("Ursula von der Leyen spoke.", ["Ursula von der Leyen"], "particles in lower case"),
        ("Crown Prince Mohammed bin Salman spoke.", ["Mohammed bin Salman"], "bin"),
        ("Envoy Staffan de Mistura spoke.", ["Staffan de Mistura"], "de"),
        ("U.S. Secretary of State Antony Blinken spoke.", ["Antony Blinken"], "a title with of"),
        ("Minister of Defense Rustem Umerov spoke.", ["Rustem Umerov"], "a title with of, and a field"),
        ("UN Special Envoy for Syria Geir Pedersen spoke.", ["Geir Pedersen"], "a title with for, and a state"),
        ("American Kevin Doe left.", ["Kevin Doe"], "an adjective of nationality"),
        ("France's Emmanuel Macron spoke.", ["Emmanuel Macron"], "a state's possessive"),
        ("Jean-Yves Le Drian spoke.", ["Jean-Yves Le Drian"], "a hyphen"),
        ("Mr. John F. Smith spoke.", ["John F. Smith"], "an initial"),
        ("Defense Ministry Spokesman Ivan Petrov spoke.", ["Ivan Petrov"], "behind an institution and a title"),
        ("Ban Ki-moon spoke.", ["Ban Ki-moon"], "a hyphen before a small letter"),
        ("Kremlin critic Ivan Petrov spoke.", ["Ivan Petrov"], "a role in lower case"),
        ("CNN Jim Smith spoke.", ["Jim Smith"], "behind a listed organisation"),
        ("Say Ivan Petrov left.", ["Ivan Petrov"], "a verb of a headline"),
        ("Rustem Umerov of Ukraine spoke.", ["Rustem Umerov"], "of joins institutions, not people"),
        ("Jan Egeland spoke in May.", ["Jan Egeland"], "a given name that is an abbreviated month"),
        ("Yunus-Bek Yevkurov spoke.", ["Yunus-Bek Yevkurov"], "a hyphen before a capital"),
        ("Sirajuddin Haqqani and Anas Haqqani met.", ["Sirajuddin Haqqani", "Anas Haqqani"], "two names joined"),
        ("Lviv Regional State Administration Oleh Bondar spoke.", ["Oleh Bondar"], "behind an institution, no title"),
        ("On Friday the troops left.", [], "a preposition and a day"),
        ("However, Many Were Hurt", [], "a headline of common words"),
        ("Unfortunately nobody came.", [], "an adverb opens a sentence"),
    ],
)
def test_people(text: str, expected: list[str], why: str) -> None:
    assert named(text, PERSON) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("Britain's defense ministry spoke.", ["Britain's defense ministry"], "a head in lower case"),
        ("The Hamas-run health ministry spoke.", ["Hamas-run health ministry"], "an adjective made of a name"),
        ("The Gaza Health Ministry spoke.", ["Gaza Health Ministry"], "capitals"),
        ("The Ministry of Foreign Affairs spoke.", ["Ministry of Foreign Affairs"], "of"),
        ("The Ministry of Health in Gaza spoke.", ["Ministry of Health in Gaza"], "in a state"),
        ("South Korea's National Intelligence Agency spoke.", ["South Korea's National Intelligence Agency"], "'s"),
        ("The National Security and Defense Council met.", ["National Security and Defense Council"], "and, inside"),
        ("The Syrian Observatory for Human Rights spoke.", ["Syrian Observatory for Human Rights"], "for"),
        (
            "The General Staff of the Armed Forces of Ukraine spoke.",
            ["General Staff of the Armed Forces of Ukraine"],
            "of",
        ),
        ("The Ukrainian prosecutor general's office spoke.", ["Ukrainian prosecutor general's office"], "a possessive"),
        ("The Israeli military spoke.", ["Israeli military"], "an adjective of a state"),
        ("The IDF and UNRWA spoke.", ["IDF", "UNRWA"], "acronyms"),
        ("JNIM and Hamas fought.", ["JNIM", "Hamas"], "listed armed groups"),
        ("The al Qaeda affiliate left.", ["al Qaeda"], "an article in lower case"),
        ("Doctors Without Borders left.", ["Doctors Without Borders"], "a listed phrase with a small word in it"),
        ("The Grey Zone channel closed.", ["Grey Zone channel"], "an unknown name with a head"),
        ("Nasser hospital closed.", ["Nasser hospital"], "a given name with a head"),
        ("White House Press Secretary Ann Doe left.", ["White House"], "whose the office is"),
        ("The Kuwait Specialised Field hospital closed.", ["Kuwait Specialised Field hospital"], "a place inside"),
        ("The Ministry of Trade and Commerce met.", ["Ministry of Trade and Commerce"], "and, behind of"),
        ("The Ministry of Health Spokesman Ivan Petrov left.", ["Ministry of Health"], "up to a title"),
        (
            "The Chad Institute for Conflict and Security Studies said so.",
            ["Chad Institute for Conflict and Security Studies"],
            "and, behind for, where the last word is a field by its ending",
        ),
        ("The Institute for Peace and Wagner met.", ["Institute for Peace", "Wagner"], "and, before another name"),
        ("The NGO Acled and the news site Walla said so.", ["Acled", "Walla"], "a head that introduces the name"),
        ("The IDF Spokesperson's Unit said so.", ["IDF Spokesperson's Unit"], "a title's unit"),
        ("The Emergency Lawyers said so.", ["Emergency Lawyers"], "a field and who works in it"),
        ("Tufts' Humanitarian Research Lab said so.", ["Tufts' Humanitarian Research Lab"], "a lab's owner"),
        ("The Defense Ministry in Petrograd met.", ["Defense Ministry"], "in joins only states"),
        ("Channels spoke of it.", [], "a lone noun opens the sentence"),
    ],
)
def test_institutions(text: str, expected: list[str], why: str) -> None:
    assert named(text, ORGANISATION) == expected, why


@pytest.mark.parametrize(
    ("text", "kind", "expected", "why"),
    [
        ("He left Khan Younis.", PLACE, ["Khan Younis"], "a town of two words"),
        ("The U.S. and Burkina Faso agreed.", PLACE, ["U.S.", "Burkina Faso"], "an abbreviation; two words"),
        ("KYIV, Ukraine (AP)", PLACE, ["KYIV", "Ukraine"], "a dateline in capitals"),
        ("North Koreans fought Ukrainians.", PEOPLE, ["North Koreans", "Ukrainians"], "the longest phrase counts"),
        ("North Korean soldiers died.", PLACE, [], "an adjective is no place"),
    ],
)
def test_places_and_peoples(text: str, kind: NameKind, expected: list[str], why: str) -> None:
    assert named(text, kind) == expected, why


@pytest.mark.parametrize(
    ("text", "role", "why"),
    [
        ("Ukrainian President Volodymyr Zelenskyy spoke.", "Ukrainian President", "an office"),
        (
            "White House National Security Council spokesperson John Kirby spoke.",
            "White House National Security Council spokesperson",
            "an institution and a head in lower case",
        ),
        ("When Afghan President Ashraf Ghani spoke, all heard.", "Afghan President", "a conjunction is no part"),
        ("According to Mayor Vitali Klitschko, it fell.", "Mayor", "nor a preposition"),
        ("Kaja Kallas, the EU's foreign policy chief, spoke.", "EU's foreign policy chief", "an apposition"),
        ("Jan Egeland, 61, a former diplomat, spoke.", "former diplomat", "an apposition behind an age"),
        ("Rami Rahman head of the monitor, spoke.", "head of the monitor", "an apposition that lost its comma"),
        ("Maj. Ivan Petrov, a spokesman for the army, spoke.", "spokesman for the army", "says more than a rank"),
        ("Brig. Gen. Pat Ryder spoke.", "Brig. Gen.", "a rank alone"),
        ("Minister of Transport Ivan Petrov left.", "Minister of Transport", "a field behind of"),
        ("In the administration of President Ivan Petrov it rained.", "President", "not what the office is part of"),
        ("In Sumy Ivan Petrov, the mayor said, fell.", None, "a clause of its own"),
        ("Mr. Ivan Petrov spoke.", None, "a form of address is no role"),
        ("Ivan Petrov, speaking in Kyiv, agreed.", None, "a participle is no apposition"),
        ("Ivan Petrov, who heads the office, agreed.", None, "nor is a relative clause"),
        ("The aide. Ivan Petrov spoke.", None, "another sentence"),
    ],
)
def test_roles(text: str, role: str | None, why: str) -> None:
    assert only_person(text).role == role, why


@pytest.mark.parametrize(
    ("text", "gender", "why"),
    [
        ("Olena Koval spoke.", Gender.FEMALE, "a given name"),
        ("Jean-Luc Doe spoke.", Gender.MALE, "a double given name"),
        ("Mrs. Zakharova spoke.", Gender.FEMALE, "a form of address"),
        ("Police spokeswoman Xyza Doe spoke.", Gender.FEMALE, "a role"),
        ("Xyza Doe, a businessman, spoke.", Gender.MALE, "an apposition"),
        ("Xyza Doe spoke.", None, "nothing tells"),
    ],
)
def test_genders(text: str, gender: Gender | None, why: str) -> None:
    assert only_person(text).gender is gender, why


def test_variants_share_a_canonical_name() -> None:
    names = Document("ISIS fought. Daesh fled. The UN and the United Nations met.").names
    assert [name.canonical for name in names] == ["Islamic State", "Islamic State", "United Nations", "United Nations"]


@pytest.mark.parametrize(
    ("phrase", "state"),
    [("Russian", "Russia"), ("Moscow", "Russia"), ("UK", "Britain"), ("Rafah", None), ("Hamas", None), ("", None)],
)
def test_state_of(phrase: str, state: str | None) -> None:
    assert state_of(phrase) == state


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("officials", "official"),
        ("deputies", "deputy"),
        ("witnesses", "witness"),
        ("policemen", "policeman"),
        ("boss", "boss"),
    ],
)
def test_singular_of(plural: str, singular: str) -> None:
    assert singular_of(plural) == singular


OFFICES = [
    ("The gang's leader, Anton Roy, fled.", "gang's leader", "a description between commas"),
    ("Two died, its governor, Anton Roy, wrote.", "governor", "behind the comma of a clause"),
    ("The head of the region's administration, Anton Roy, spoke.", "head of the region's administration", "with of"),
    ("The army killed the mayor, Anton Roy, on Friday.", "mayor", "an object"),
    ("China's envoy, Anton Roy, spoke.", "China's envoy", "with its owner"),
    ("In the capital, Anton Roy, who left, spoke.", None, "a place"),
    ("It hit the house of the mayor, Anton Roy said.", None, "no second comma"),
    ("Lena Burn, Dr. Who's mother, spoke.", "Dr. Who's mother", "an abbreviation inside"),
    ("He spoke, according to Anton Roy, a port official.", "port official", "an apposition that ends the sentence"),
]


@pytest.mark.parametrize(("text", "role", "why"), OFFICES, ids=[why for *_, why in OFFICES])
def test_offices(text: str, role: str | None, why: str) -> None:
    assert only_person(text).role == role, why


def test_a_title_is_not_looked_for_beyond_the_text() -> None:
    assert role_around("Ivan Petrov", 0, 11) is None
    assert apposition_after("Ivan Petrov", 11) is None


@pytest.mark.parametrize(
    "text", ["", "A", "’s", "Å" * 50, "\ud800 Al-\ud800", "A. " * 400, "Of the " * 400, "A of B and " * 300]
)
def test_spans_hold_on_any_text(text: str) -> None:
    names = Document(text).names
    assert all(Document(text).folded[name.span.start : name.span.end] == name.name for name in names)
    assert all(before.span.end <= after.span.start for before, after in pairwise(names))
