// Loaded before the theme's bundle.
(() => {
  // The bundle asks for <alternate>/sitemap.xml, which only exists at the root: failed requests on each page,
  // and a language switch that loses the fragment. It looks for exactly rel="alternate"; search engines do not.
  for (const link of document.querySelectorAll('link[rel="alternate"]')) link.rel = "alternate other";

  // The theme's search is a dialog without a name; its field has one.
  const field = document.querySelector(".md-search__input");
  field?.closest("[role=dialog]")?.setAttribute("aria-label", field.getAttribute("aria-label") || field.placeholder);

  // Answers and sections live in the fragment: take it along to the other language.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(".md-select__link[hreflang]");
    if (link && location.hash) link.hash = location.hash;
  }, true);

  // The home page offers the language that the browser asks for first, until somebody says no.
  const offers = [...document.querySelectorAll(".offer")];
  const wants = (tag) => offers.find(({ lang }) => lang === tag)
    ?? offers.find(({ lang }) => lang === { "zh-HK": "zh-TW", "zh-MO": "zh-TW", "zh-Hant": "zh-TW" }[tag.slice(0, 7)])
    ?? offers.find(({ lang }) => lang.slice(0, 2) === tag.slice(0, 2) && lang !== "zh-TW");
  const first = navigator.languages.find((tag) => tag.startsWith("en") || wants(tag));
  const offer = offers.length && !localStorage.getItem("stay") && first && !first.startsWith("en") && wants(first);
  if (offer) {
    offer.hidden = false;
    offer.querySelector("button").addEventListener("click", () => {
      localStorage.setItem("stay", "en");
      offer.remove();
    });
  }

  // The 404 page holds every language; leave the one of the address.
  const pages = [...document.querySelectorAll("[data-not-found]")];
  const inPath = pages.find((page) => location.pathname.includes(`/${page.dataset.notFound}/`)) ?? pages[0];
  for (const page of pages) page.hidden = page !== inPath;
  if (inPath) document.documentElement.lang = inPath.lang;
})();
