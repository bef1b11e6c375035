// The home page offers the language that the browser asks for first, until somebody says no.
(() => {
  "use strict";

  const offers = [...document.querySelectorAll(".offer")];
  const TRADITIONAL = /^zh-(?:TW|HK|MO|Hant)/;
  const match = (tag) => offers.find(({ lang }) => lang === tag)
    ?? offers.find(({ lang }) => lang === (TRADITIONAL.test(tag) ? "zh-TW" : tag.startsWith("zh") ? "zh-CN" : ""))
    ?? offers.find(({ lang }) => !lang.startsWith("zh") && lang.slice(0, 2) === tag.slice(0, 2));
  const first = navigator.languages.find((tag) => tag.startsWith("en") || match(tag)) ?? "en";
  const offer = first.startsWith("en") || localStorage.getItem("stay") ? undefined : match(first);
  if (!offer) return;
  offer.hidden = false;
  offer.querySelector("button").addEventListener("click", () => {
    localStorage.setItem("stay", "en");
    offer.remove();
  });
})();
