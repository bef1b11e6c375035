// Shows the English of each block of a translated page, taken from the English page once somebody asks for it.
(() => {
  "use strict";

  const $switch = document.querySelector(".english-switch");
  if (!$switch) return;
  const [$all, $one] = $switch.querySelectorAll("button");
  const $article = $switch.closest("article");
  const SKIPPED = "form, script, noscript, .english-switch, .translated, .offer, .behind";
  const CONTAINERS = "section, details, div:not(.admonition, .highlight)";
  const blocksOf = ($root) => [...$root.children].flatMap(($child) =>
    $child.matches(SKIPPED) ? [] : $child.matches(CONTAINERS) ? blocksOf($child) : $child);
  const $blocks = blocksOf($article); // now, before other scripts change the page
  let loading;

  const load = async () => {
    const url = $switch.dataset.english;
    const $page = new DOMParser().parseFromString(await (await fetch(url)).text(), "text/html");
    const $originals = blocksOf($page.querySelector("article"));
    if ($originals.length !== $blocks.length) throw new Error("The English page has other blocks.");
    $blocks.forEach(($block, index) => {
      const $original = $originals[index];
      if ($block.textContent === $original.textContent || !$block.isConnected) return;
      for (const $link of $original.querySelectorAll("a[href]"))
        $link.href = new URL($link.getAttribute("href"), new URL(url, location));
      for (const $named of [$original, ...$original.querySelectorAll("[id], .headerlink")])
        $named.matches(".headerlink") ? $named.remove() : $named.removeAttribute("id");
      const $pair = document.createElement("div"), $english = document.createElement("div");
      $pair.className = "bilingual";
      $english.className = "english";
      Object.assign($english, { lang: "en", dir: "ltr" });
      $english.append($original);
      if ($block.matches("summary, dt, dd")) return $block.append($english);
      $block.replaceWith($pair);
      $pair.append($block, $english);
    });
  };

  const show = async (mode) => {
    if (mode) {
      try {
        await (loading ??= load());
      } catch (fault) {
        $switch.lastElementChild.hidden = false;
        return console.warn(fault);
      }
    }
    $article.dataset.english = mode;
    $all.textContent = mode ? $all.dataset.hide : $all.dataset.show;
    $one.hidden = !mode;
    $one.setAttribute("aria-pressed", mode === "one");
    for (const $pair of $article.querySelectorAll(".bilingual"))
      mode === "one" ? ($pair.tabIndex = 0) : $pair.removeAttribute("tabindex");
  };
  const choose = (mode) => {
    localStorage.setItem("english", mode);
    show(mode);
  };
  const mode = () => $article.dataset.english;

  $all.addEventListener("click", () => choose(mode() ? "" : "all"));
  $one.addEventListener("click", () => choose(mode() === "one" ? "all" : "one"));
  addEventListener("keydown", ({ key, target, altKey, ctrlKey, metaKey }) => {
    if (key === "e" && !altKey && !ctrlKey && !metaKey && !target.closest("input, textarea, select")) $all.click();
  });
  if (localStorage.getItem("english"))
    show(localStorage.getItem("english")).then(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
})();
