// Puts the English of each block beside it. `blocksOf` finds the blocks of an article in the same order in any language.
export const pair = async ($blocks, blocksOf, url) => {
  const $style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: new URL("english.css", import.meta.url) });
  await new Promise((loaded, failed) => {
    Object.assign($style, { onload: loaded, onerror: failed });
    document.head.append($style);
  });
  const $page = new DOMParser().parseFromString(await (await fetch(url)).text(), "text/html");
  const $originals = blocksOf($page.querySelector("article"));
  if ($originals.length !== $blocks.length) throw new Error("The English page has other blocks.");
  $blocks.forEach(($block, index) => {
    const $original = $originals[index];
    if ($block.textContent === $original.textContent || !$block.isConnected) return;
    for (const $link of $original.querySelectorAll("a[href]")) $link.href = new URL($link.getAttribute("href"), url);
    for (const $permalink of $original.querySelectorAll(".headerlink")) $permalink.remove();
    for (const $named of [$original, ...$original.querySelectorAll("[id]")]) $named.removeAttribute("id");
    const $pair = document.createElement("div"), $english = document.createElement("div");
    $pair.className = "bilingual";
    Object.assign($english, { className: "english", lang: "en", dir: "ltr" });
    $english.append($original);
    if ($block.matches("summary, dt, dd")) return $block.append($english);
    $block.replaceWith($pair);
    $pair.append($block, $english);
  });
};
