"""The view in a real browser: Chromium, headless, driven by selenium."""

import shutil

import pytest

from sample_article import ARTICLE

selenium = pytest.importorskip("selenium", reason="needs selenium (pip install selenium)")
BROWSER, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
if not (BROWSER and DRIVER):
    pytest.skip("needs Debian's chromium and chromium-driver", allow_module_level=True)

from selenium import webdriver  # noqa: E402
from selenium.webdriver.common.action_chains import ActionChains  # noqa: E402
from selenium.webdriver.common.by import By  # noqa: E402
from selenium.webdriver.common.keys import Keys  # noqa: E402
from selenium.webdriver.support.ui import WebDriverWait  # noqa: E402

pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning")


@pytest.fixture(scope="module")
def driver():
    options = webdriver.ChromeOptions()
    options.binary_location = BROWSER
    for argument in (
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--host-resolver-rules=MAP * ~NOTFOUND",
    ):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    path = tmp_path_factory.mktemp("view") / "view.html"
    path.write_text(ARTICLE.to_html(), encoding="utf-8")
    return path.as_uri()


@pytest.fixture
def view(driver, address):
    """The view, freshly loaded, 1280 pixels wide, with scripts and in light colours."""
    resize(driver, 1280)
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "light"}]}
    )
    driver.get(address)
    return driver


def resize(driver, width, height=900):
    size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)


def find(driver, selector):
    return driver.find_element(By.CSS_SELECTOR, selector)


def hover(driver, selector):
    ActionChains(driver).move_to_element(find(driver, selector)).perform()


def card(driver):
    """What the card says, or nothing while it is hidden."""
    shown = find(driver, ".cp-card")
    return shown.text if shown.is_displayed() else ""


def style(driver, selector, name):
    return find(driver, selector).value_of_css_property(name)


def focused(driver):
    return driver.switch_to.active_element.get_attribute("data-mark")


def press(driver, *keys):
    ActionChains(driver).send_keys(*keys).perform()


def luminance(colour):
    """Relative luminance of an rgb() or rgba() colour (WCAG 2.2)."""
    channels = [int(part) / 255 for part in colour[colour.index("(") + 1 : -1].split(",")[:3]]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_it_loads_silently_and_asks_for_nothing(view):
    assert view.get_log("browser") == []
    assert view.execute_script("return performance.getEntriesByType('resource').length") == 0


@pytest.mark.parametrize("width", [320, 400, 800, 1280])
def test_it_fits_the_window(view, width):
    resize(view, width)
    assert view.execute_script("return document.documentElement.scrollWidth") <= width


def test_hovering_shows_the_innermost_mark_and_its_claim_and_names_the_rest(view):
    hover(view, "[data-mark=quantity-4]")
    lines = card(view).splitlines()
    assert lines[0] == "Quantity 4"
    assert {"120", "150", "Claim 4", "killed", "likely; could not be independently verified"} <= set(lines)
    assert lines[-1] == "within Quote 3"


def test_the_card_stays_inside_a_narrow_window(view):
    resize(view, 320)
    hover(view, "[data-mark=hedge-3]")
    box = find(view, ".cp-card").rect
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320


@pytest.mark.parametrize("height", [300, 900])
@pytest.mark.parametrize("key", ["quantity-1", "quantity-4", "hedge-3"])
def test_the_card_does_not_hide_its_words(view, key, height):
    resize(view, 400, height)
    hover(view, f"[data-mark={key}]")
    card_top, card_bottom, top, bottom = view.execute_script(
        "const card = document.querySelector('.cp-card').getBoundingClientRect(),"
        f" words = document.querySelector('[data-mark={key}]').getClientRects()[0];"
        " return [card.top, card.bottom, words.top, words.bottom]"
    )
    assert card_bottom <= top or bottom <= card_top


def test_the_card_does_not_hide_the_table(view):
    hover(view, "[data-mark=date-1]")
    box, table = find(view, ".cp-card").rect, find(view, ".cp-side").rect
    assert box["x"] + box["width"] <= table["x"]


def test_the_pointer_may_move_onto_the_card_and_away_from_it(view):
    hover(view, "[data-mark=quantity-1]")
    hover(view, ".cp-card dd")
    assert card(view)
    hover(view, ".cp-about")
    WebDriverWait(view, 5).until(lambda driver: not card(driver))


def test_the_legend_switches_a_layer(view):
    assert style(view, ".cp-text .cp-quantity", "border-bottom-style") == "solid"
    find(view, "input[value=quantity]").click()
    assert style(view, ".cp-text .cp-quantity", "border-bottom-style") == "none"
    assert style(view, ".cp-text .cp-date", "border-bottom-style") == "dotted"
    hover(view, "[data-mark=quantity-1]")
    assert card(view).splitlines()[0] == "Claim 1"


@pytest.mark.parametrize("selector", [".cp-table a[data-claim='4']", ".cp-timeline a[data-claim='4']"])
def test_a_claims_number_leads_to_its_words(view, selector):
    resize(view, 400)
    find(view, "input[value=claim]").click()  # a hidden layer comes back
    find(view, selector).click()
    assert focused(view) == "claim-4"
    assert find(view, "input[value=claim]").is_selected()
    assert card(view).splitlines()[0] == "Claim 4"
    top = view.execute_script("return document.activeElement.getBoundingClientRect().top")
    assert 0 <= top < 900


def test_the_keyboard_reaches_everything(view):
    for _ in range(7):  # six switches, then the text
        press(view, Keys.TAB)
    first = focused(view)
    assert first == "quote-1"
    press(view, Keys.ARROW_RIGHT)
    assert focused(view) != first
    assert card(view)
    press(view, Keys.ESCAPE)
    assert not card(view)
    press(view, Keys.END)
    assert focused(view) == "hedge-3"
    press(view, Keys.HOME)
    assert focused(view) == first
    press(view, Keys.TAB)  # out of the text again, to the first claim
    assert view.switch_to.active_element.get_attribute("data-claim") == "1"


def test_a_narrow_window_has_a_link_past_the_text(view):
    assert not find(view, ".cp-jump").is_displayed()
    resize(view, 400)
    find(view, ".cp-jump").click()
    top = view.execute_script("return document.querySelector('.cp-table').getBoundingClientRect().top")
    assert 0 <= top < 900


def test_a_row_lights_up_its_claim(view):
    hover(view, "tr[data-claim='2'] td")
    assert "cp-lit" in find(view, "[data-mark=claim-2]").get_attribute("class")
    assert "cp-lit" not in find(view, "[data-mark=claim-1]").get_attribute("class")


def test_without_script_highlights_switches_links_and_notes_remain(view, address):
    view.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    view.get(address)
    assert find(view, "[data-mark=quantity-1]").get_attribute("title").startswith("Quantity 1")
    find(view, "input[value=date]").click()
    assert style(view, ".cp-text .cp-date", "border-bottom-style") == "none"
    find(view, ".cp-table a[data-claim='4']").click()
    assert view.current_url.endswith("-claim-4")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "selector", [".cp-text p", ".cp-text .cp-source", ".cp-about", ".cp-table small", ".cp-table th a", ".cp-legend b"]
)
def test_words_can_be_read_on_their_ground(view, scheme, selector):
    view.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    )
    ground = style(view, ".conflictparse", "background-color")
    assert (luminance(ground) < 0.1) == (scheme == "dark")
    assert contrast(style(view, selector, "color"), ground) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_in_a_quote_can_be_read_on_its_tint(view, scheme):
    view.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    )
    tint = style(view, ".cp-text .cp-quote", "background-color")
    assert contrast(style(view, ".cp-text .cp-quote", "color"), tint) >= 7


def test_every_layer_has_a_shape_of_its_own(view):
    shapes = {
        layer: tuple(
            style(view, f".cp-legend .cp-{layer}", name)
            for name in ("border-bottom-style", "border-top-style", "text-decoration-style", "background-color")
        )
        for layer in ("claim", "quote", "source", "quantity", "date", "hedge")
    }
    assert len(set(shapes.values())) == len(shapes)


def test_nothing_moves_for_those_who_asked_for_less_motion(view):
    reduced = {"features": [{"name": "prefers-reduced-motion", "value": "reduce"}]}
    view.execute_cdp_cmd("Emulation.setEmulatedMedia", reduced)
    assert style(view, ".cp-text .cp-mark", "transition-duration") == "0s"


def test_two_views_on_a_page_do_not_disturb_each_other(view, tmp_path):
    path = tmp_path / "two.html"
    other = type(ARTICLE)(text="Quiet.", title="Quiet.")
    path.write_text(
        f"<!DOCTYPE html><meta charset=utf-8>{ARTICLE._repr_html_()}{other._repr_html_()}", encoding="utf-8"
    )
    view.get(path.as_uri())
    hover(view, "[data-mark=quantity-1]")
    cards = view.find_elements(By.CSS_SELECTOR, ".cp-card")
    assert [shown.is_displayed() for shown in cards] == [True, False]
