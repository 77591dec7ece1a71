"""Headline, byline and dateline: what stands around a report."""

import pytest

from conflictparse.text import Document

DATELINES = [
    ("KYIV, Dec. 27 (AP) — Ukraine said so.", "KYIV, Dec. 27 (AP)"),
    ("KYIV, Ukraine (AP) — Ukraine said so.", "KYIV, Ukraine (AP)"),
    ("KYIV, December 27, 2024 (Reuters) - Ukraine said so.", "KYIV, December 27, 2024 (Reuters)"),
    ("GAZA CITY, Gaza Strip (AP) -- Two died.", "GAZA CITY, Gaza Strip (AP)"),
    ("MOSCOW, December 27. /TASS/. The ministry said so.", "MOSCOW, December 27. /TASS/"),
    ("MOSCOW, 27 December (Interfax) - It said so.", "MOSCOW, 27 December (Interfax)"),
    ("WASHINGTON — The U.S. said so.", "WASHINGTON"),
    ("WASHINGTON (Reuters) - The U.S. said so.", "WASHINGTON (Reuters)"),
    ("BEIRUT/JERUSALEM (Reuters) - Two died.", "BEIRUT/JERUSALEM (Reuters)"),
    ("BEIRUT, Lebanon, March 3 - Two died.", "BEIRUT, Lebanon, March 3"),
    ("Kyiv, Ukraine – Two died.", None),
    ("Kyiv (AFP) – Two died.", "Kyiv (AFP)"),
    ("Khartoum, 3 May 2023 (SUNA) - The army said so.", "Khartoum, 3 May 2023 (SUNA)"),
    ("UNITED NATIONS (AP) — It said so.", "UNITED NATIONS (AP)"),
    ("EL FASHER, Sudan, Nov 4 (Xinhua) -- It said so.", "EL FASHER, Sudan, Nov 4 (Xinhua)"),
    ("PORT-AU-PRINCE, Haiti (AP) — It said so.", "PORT-AU-PRINCE, Haiti (AP)"),
    ("N'DJAMENA, Chad (AP) — It said so.", "N'DJAMENA, Chad (AP)"),
    ("SANA'A, March 4 - It said so.", "SANA'A, March 4"),
    ("ST. PETERSBURG, Russia (AP) — It said so.", "ST. PETERSBURG, Russia (AP)"),
    ("RAFAH, Gaza Strip: Two died in a strike.", "RAFAH, Gaza Strip"),
    ("GOMA, Democratic Republic of Congo — Two died.", "GOMA, Democratic Republic of Congo"),
    ("Bogotá, Aug. 22 (EFE).- Two died.", "Bogotá, Aug. 22 (EFE)"),
    ("Peshawar: Two died in a strike.", "Peshawar"),
    ("Kyiv: 12 drones downed", None),
    ("Ukraine: 12 drones were downed.", None),
    ("NATO - an alliance - said so.", None),
    ("The U.S. — an ally — said so.", None),
    ("UN chief: two died.", None),
    ("DUBAI, United Arab Emirates (AP) _ Two died.", "DUBAI, United Arab Emirates (AP)"),
    ("KYIV, Ukraine, Dec. 27, 2024 /PRNewswire/ -- It said so.", "KYIV, Ukraine, Dec. 27, 2024 /PRNewswire/"),
    ("NEW DELHI, Oct. 3 (UPI) -- Two died.", "NEW DELHI, Oct. 3 (UPI)"),
    ("ON BOARD USS FORD (AP) — Two died.", "ON BOARD USS FORD (AP)"),
    ("Tehran, Feb 8, IRNA - Two died.", "Tehran, Feb 8, IRNA"),
    ("LONDON, Thursday, June 5 - Two died.", "LONDON, Thursday, June 5"),
    ("(Reuters) - Two died.", "(Reuters)"),
    ("ISRAEL-GAZA BORDER (AP) — Two died.", "ISRAEL-GAZA BORDER (AP)"),
    ("Friday (local time) - two died.", None),
    ("BREAKING: Two died in a strike on Dec. 5.", None),
    ("CNN — Two died in a strike.", None),
    ("UPDATE 2-Two died in a strike.", None),
    ("By the end of 2022 (the year - of war) two died.", None),
    ("Ramallah – 3 men died.", None),
    ("Geneva, 12 March 2024 – The office said so.", "Geneva, 12 March 2024"),
    ("GENEVA/NEW YORK, 5 May 2024 – The office said so.", "GENEVA/NEW YORK, 5 May 2024"),
    ("Port Sudan, Jan 3 (SUNA)- The army said so.", "Port Sudan, Jan 3 (SUNA)"),
    ("TEL AVIV, Israel (CNN) -- It said so.", "TEL AVIV, Israel (CNN)"),
    ("BBC News, Kyiv - It said so.", None),
    ("ADDIS ABABA (Thomson Reuters Foundation) - It said so.", "ADDIS ABABA (Thomson Reuters Foundation)"),
    ("ADEN (Oct 24): Two died.", None),
]

TITLES = [
    ("Two die in Aden strike, medics say", True),
    ("Zelensky: “We stay”", True),
    ("Who bombed the port?", True),
    ("Live: what we know so far", True),
    ("Two die in Aden strike, medics say.", False),
    ("KYIV, Ukraine (AP) — It said so", False),
    ("By Ann Lee", False),
    ("“We stay,” he said.", False),
    ("It was dark;", False),
    ("What we know:", False),
    ("5 March 2024", False),
    ("World", False),
    ("word " * 31, False),
]

BYLINES = [
    ("By Ann Lee", True),
    ("By Ann Lee and Bob Roy", True),
    ("By ANN LEE, Associated Press", True),
    ("By Ann Lee in Kyiv and Bob Roy in Moscow, BBC News", True),
    ("BY ANN LEE", True),
    ("by Ann Lee", True),
    ("By Ann Lee | Reuters", True),
    ("By Ann Lee | March 3, 2024", True),
    ("By Ann Lee, Bob Roy and Cy Poe", True),
    ("By Stéphane Müller", True),
    ("By Peter de Vries and Anna van der Berg", True),
    ("By AFP", True),
    ("By Ann Lee (Reuters)", True),
    ("By Friday, 20 had died.", False),
    ("By night the army came", False),
    ("By 2023 nobody stayed", False),
    ("By", False),
    ("By - ", False),
    ("By " + "Ann " * 40, False),
    ("Bystanders Fled", False),
]


@pytest.mark.parametrize(("text", "expected"), DATELINES)
def test_dateline(text, expected):
    found = Document(f"Two die in strike\n{text}\nThe army said so.").dateline
    assert (found.text if found else None) == expected


@pytest.mark.parametrize(("line", "expected"), TITLES)
def test_title(line, expected):
    found = Document(f"{line}\nThe army spoke on Friday.").title
    assert (found.text if found else None) == (line.strip() if expected else None)


def test_a_text_of_one_paragraph_has_no_title():
    assert Document("Two die in strike").title is None


@pytest.mark.parametrize(("line", "expected"), BYLINES)
def test_byline(line, expected):
    found = Document(f"Two die in strike\n{line}\nThe army spoke on Friday.").byline
    assert (found.text if found else None) == (line if expected else None)


def test_a_byline_stands_at_the_top():
    assert Document("Filler line here.\n" * 5 + "By Ann Lee").byline is None
