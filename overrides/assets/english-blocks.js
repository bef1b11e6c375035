// Puts the English of each block beside it. `blocksOf` finds the blocks of an article in the same order in any language.
const sectionsOf = ($blocks) => {
  const sections = new Map([["", []]]);
  let id = "";
  for (const $block of $blocks) {
    if ($block.id && $block.matches("h1, h2, h3, h4")) sections.set(id = $block.id, []);
    sections.get(id).push($block);
  }
  return sections;
};

export const pair = async ($blocks, blocksOf, url) => {
  const $style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: new URL("english.css", import.meta.url) });
  await new Promise((loaded, failed) => {
    Object.assign($style, { onload: loaded, onerror: failed });
    document.head.append($style);
  });
  const $page = new DOMParser().parseFromString(await (await fetch(url)).text(), "text/html");
  const originals = sectionsOf(blocksOf($page.querySelector("article")));
  for (const [id, $translated] of sectionsOf($blocks)) {
    const $originals = originals.get(id);
    if ($originals?.length !== $translated.length) continue; // English has changed since; the page says so there
    $translated.forEach(($block, index) => join($block, $originals[index], url));
  }
};

function join($block, $original, url) {
  if ($block.textContent === $original.textContent || !$block.isConnected) return;
  for (const $link of $original.querySelectorAll("a[href]")) $link.href = new URL($link.getAttribute("href"), url);
  for (const $permalink of $original.querySelectorAll(".headerlink")) $permalink.remove();
  for (const $named of [$original, ...$original.querySelectorAll("[id]")]) $named.removeAttribute("id");
  const $pair = document.createElement("div"), $english = document.createElement("div");
  $pair.className = "bilingual";
  Object.assign($english, { className: "english", lang: "en", dir: "ltr" });
  $english.append($original);
  if ($block.matches("summary")) return $block.append($english);
  $block.replaceWith($pair);
  $pair.append($block, $english);
}
