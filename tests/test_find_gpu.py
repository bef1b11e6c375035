"""The box that finds a GPU in what people type, paste, or what their browser knows."""

import re

import pytest
from playwright.sync_api import expect
from test_names import REAL_NAMES
from wizard_page import choose, expect_question, open_wizard

from decide.names import families_named

BROWSER_STRINGS = [entry for entry in REAL_NAMES if entry["name"].startswith("ANGLE (") and "wrong" not in entry]
HINTS = {
    "10": {"platform": "Windows", "platformVersion": "10.0.0", "architecture": "x86"},
    "11": {"platform": "Windows", "platformVersion": "15.0.0", "architecture": "x86"},
    "arm": {"platform": "Windows", "platformVersion": "19.0.0", "architecture": "arm"},
}


def what_the_browser_tells(renderer=None, adapters=(), hints=None):
    """A script that replaces what the browser tells about the PC. `adapters` are WebGPU (vendor, architecture) pairs."""
    return f"""(() => {{
      const renderer = {renderer!r}, adapters = {[list(adapter) for adapter in adapters]!r}, hints = {hints or {}!r};
      HTMLCanvasElement.prototype.getContext = () => renderer && {{
        RENDERER: 1, getExtension: () => ({{ UNMASKED_RENDERER_WEBGL: 2 }}), getParameter: (name) => name === 2 ? renderer : 'WebKit WebGL',
      }};
      const gpu = {{ requestAdapter: async () => {{
        const [vendor, architecture] = adapters[0] ?? [];
        adapters.push(adapters.shift());
        return vendor ? {{ info: {{ vendor, architecture, description: '' }} }} : null;
      }} }};
      const told = hints.platform ? {{ getHighEntropyValues: async () => hints }} : undefined;
      Object.defineProperty(navigator, 'gpu', {{ value: gpu, configurable: true }});
      Object.defineProperty(navigator, 'userAgentData', {{ value: told, configurable: true }});
    }})()""".replace("None", "null")


def look(page):
    page.locator("#gpu-search button").click()
    expect(page.locator("#gpu-found")).to_be_visible()


def offered(page):
    return page.locator("#gpu-found li a").evaluate_all("all => all.map(one => one.hash)")


def test_what_is_typed_finds_the_gpu_and_leads_on(page, language):
    open_wizard(page, language)
    page.locator("#gpu-name").fill("RTX 3060 Laptop GPU")
    page.locator("#gpu-found a").click()
    expect_question(page, "use")
    expect(page.locator("#gpu-nvidia-ampere")).to_be_checked()


def test_a_paste_answers_windows_too_and_keeps_what_was_answered(page):
    open_wizard(page, fragment="use=pytorch&level=beginner")
    page.locator("#gpu-name").fill("OS Version: 10.0.26100 N/A Build 26100\nCard name: AMD Radeon RX 7900 XTX")
    page.locator("#gpu-found a").click()
    assert page.url.endswith("#gpu=amd-rdna3&use=pytorch&level=beginner&windows=11")


def test_a_paste_shows_what_was_understood(page, language, words):
    open_wizard(page, language)
    page.locator("#gpu-name").fill("Driver Version: 576.02   CUDA Version: 12.9\nWSL version: 2.6.1.0")
    told = words[language].strings["ui"]["find"]["told"]
    expect(page.locator("#gpu-found dl")).to_contain_text(told["driver"])
    shown = page.locator("#gpu-found dd").all_inner_texts()
    assert {"576.02", "12.9", "2.6.1.0"} == set(shown)


def test_a_windows_that_the_gpu_cannot_have_is_not_taken(page):
    open_wizard(page)
    page.locator("#gpu-name").fill("Qualcomm(R) Adreno(TM) X1-85 GPU\nWindows 10 Pro")
    page.locator("#gpu-found a").click()
    assert page.url.endswith("#gpu=qualcomm-adreno-x")


def test_pasted_markup_is_text(page):
    open_wizard(page)
    page.locator("#gpu-name").fill("<img src=x onerror=alert(1)> RTX 3060\nWSL version: 1.2.3<b>")
    expect(page.locator("#gpu-found a")).to_be_visible()
    assert page.locator("#gpu-search :is(img, b)").count() == 0


def test_without_the_list_of_names_the_box_says_so(page):
    page.route("**/gpu-names.json", lambda route: route.abort())
    open_wizard(page)
    page.locator("#gpu-name").fill("RTX 3060")
    expect(page.locator("#gpu-found p")).to_be_visible()
    expect(page.locator("#gpu-found a")).to_have_count(0)
    page.faults.clear()  # the refused request
    choose(page, "gpu", "nvidia-ampere")
    expect_question(page, "use")


def test_nothing_is_looked_up_before_it_is_asked_for(page):
    page.add_init_script("HTMLCanvasElement.prototype.getContext = () => { throw new Error('looked') }")
    requests = []
    page.on("request", lambda request: requests.append(request.url))
    open_wizard(page)
    assert not [url for url in requests if "gpu-names" in url]


@pytest.fixture(scope="module")
def looking(browsers, address):
    """A page that looks for the person in what its browser tells, and sends nothing but a request for our own list."""
    context = browsers("chromium").new_context(base_url=address)
    page, sent = context.new_page(), []
    open_wizard(page)
    page.on("request", lambda request: sent.append((request.method, request.url)))

    def look_with(**seen):
        page.locator("#gpu-name").fill("")
        expect(page.locator("#gpu-found")).to_be_hidden()
        page.evaluate(what_the_browser_tells(**seen))
        look(page)
        page.wait_for_function("document.querySelector('#gpu-found p').textContent")
        assert all(method == "GET" and url.startswith(address) and "?" not in url for method, url in sent)
        return offered(page), page.locator("#gpu-name").input_value()

    yield look_with
    context.close()


def test_there_are_enough_real_browser_strings():
    assert len({entry["name"] for entry in BROWSER_STRINGS}) >= 30


@pytest.mark.parametrize("entry", BROWSER_STRINGS[::3], ids=lambda entry: entry["name"])
def test_looking_finds_what_the_browser_names(entry, looking, table):
    found, text = looking(renderer=entry["name"])
    assert text == entry["name"]
    assert found == [f"#gpu={family}" for family in families_named(entry["name"], table)]


@pytest.mark.parametrize("windows", HINTS)
def test_looking_reads_windows_from_client_hints(windows, looking):
    renderer = "ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 (0x00002504) Direct3D11 vs_5_0 ps_5_0, D3D11)"
    if windows == "arm":
        renderer = "ANGLE (Qualcomm, Qualcomm(R) Adreno(TM) X1-85 GPU (0x36334330) Direct3D11 vs_5_0 ps_5_0, D3D11)"
    found, _ = looking(renderer=renderer, hints=HINTS[windows])
    assert [re.search(r"windows=(\w+)", link)[1] for link in found] == [windows]


def test_an_architecture_settles_a_name_that_fits_several(looking, table):
    found, _ = looking(renderer="ANGLE (AMD, AMD Radeon(TM) Graphics Direct3D11)", adapters=[("amd", "rdna-2")])
    assert 1 <= len(found) < len(families_named("AMD Radeon(TM) Graphics", table))


def test_two_gpus_are_both_offered(looking):
    found, text = looking(
        renderer="ANGLE (Intel, Intel(R) UHD Graphics 630 (0x00003E9B) Direct3D11 vs_5_0 ps_5_0, D3D11)",
        adapters=[("nvidia", "turing"), ("intel", "gen-9")],
    )
    assert "#gpu=nvidia-turing" in found and "#gpu=intel-gen-9-5" in found
    assert "nvidia turing" in text


@pytest.mark.parametrize(
    ("seen", "says"),
    [
        ({"renderer": "ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)))"}, "software"),
        ({"renderer": "ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)"}, "software"),
        ({}, "nothing"),
    ],
    ids=["SwiftShader", "Basic Render Driver", "nothing"],
)
def test_a_browser_that_sees_no_gpu_is_said(seen, says, page, words, language):
    page.add_init_script(what_the_browser_tells(**seen))
    open_wizard(page, language)
    look(page)
    expect(page.locator("#gpu-found p")).to_have_text(words[language].strings["ui"]["find"]["told"][says])
    expect(page.locator("#gpu-found a")).to_have_count(0)


def test_enter_takes_the_only_match_and_continue_does_too(page):
    for press in (
        lambda: page.locator("#gpu-name").press("Enter"),
        lambda: page.locator("[data-question=gpu] [type=submit]").click(),
    ):
        open_wizard(page)
        page.locator("#gpu-name").fill("RTX 4060")
        expect(page.locator("#gpu-found a")).to_be_visible()
        press()
        expect_question(page, "use")


def test_a_card_stands_before_the_graphics_of_the_processor(page):
    open_wizard(page)
    page.locator("#gpu-name").fill(
        "Intel(R) Iris(R) Xe Graphics\nDriver Version: 31.0.101\nNVIDIA GeForce RTX 4060 Laptop GPU"
    )
    expect(page.locator("#gpu-found a")).to_have_count(2)
    assert offered(page) == ["#gpu=nvidia-ada", "#gpu=intel-xe-lp"]
    expect(page.locator("#gpu-found dd")).to_have_count(0)  # of which GPU is the driver?


def test_enter_on_an_answer_copies_nothing(page):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_wizard(page, fragment="gpu=nvidia-ampere")
    page.evaluate("navigator.clipboard.writeText('mine')")
    page.locator("#use-pytorch").check()
    page.keyboard.press("Enter")
    expect_question(page, "where")
    assert page.evaluate("navigator.clipboard.readText()") == "mine"
