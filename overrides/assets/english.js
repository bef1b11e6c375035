// Shows the English of each block of a translated page. What it takes is loaded once somebody asks for it.
(() => {
  "use strict";

  const $switch = document.querySelector(".english-switch");
  if (!$switch) return;
  const here = document.currentScript.src;
  const [$all, $one] = $switch.querySelectorAll("button");
  const $article = $switch.closest("article");
  const SKIPPED = "form, script, noscript, .english-switch, .translated, .offer, .behind";
  const CONTAINERS = "section, details, div:not(.admonition, .highlight)";
  const blocksOf = ($root) => [...$root.children].flatMap(($child) =>
    $child.matches(SKIPPED) ? [] : $child.matches(CONTAINERS) ? blocksOf($child) : $child);
  const $blocks = blocksOf($article); // now, before other scripts change the page
  let pairing;

  const show = async (mode) => {
    try {
      if (mode) await (pairing ??= import(new URL("english-blocks.js", here))
        .then(({ pair }) => pair($blocks, blocksOf, new URL($switch.dataset.english, location))));
    } catch (fault) {
      $switch.lastElementChild.hidden = false;
      return console.warn(fault);
    }
    $article.dataset.english = mode;
    $all.textContent = mode ? $all.dataset.hide : $all.dataset.show;
    $one.hidden = !mode;
    $one.setAttribute("aria-pressed", mode === "one");
    for (const { parentNode: $pair } of $article.querySelectorAll(".english")) {
      if (mode === "one") $pair.tabIndex = 0;
      else $pair.removeAttribute("tabindex");
    }
  };
  const choose = (mode) => {
    localStorage.setItem("english", mode);
    show(mode);
  };

  $all.onclick = () => choose($article.dataset.english ? "" : "all");
  $one.onclick = () => choose($article.dataset.english === "one" ? "all" : "one");
  addEventListener("keydown", ({ key, target, altKey, ctrlKey, metaKey }) => {
    if (key === "e" && !altKey && !ctrlKey && !metaKey && !target.closest("input, textarea, select")) $all.click();
  });
  const remembered = localStorage.getItem("english");
  if (remembered) show(remembered).then(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
})();
