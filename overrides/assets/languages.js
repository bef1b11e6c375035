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

  // The 404 page holds every language; leave the one of the address.
  const pages = [...document.querySelectorAll("[data-not-found]")];
  const inPath = pages.find((page) => location.pathname.includes(`/${page.dataset.notFound}/`)) ?? pages[0];
  for (const page of pages) page.hidden = page !== inPath;
  if (inPath) document.documentElement.lang = inPath.lang;
})();
