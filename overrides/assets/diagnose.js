// Finds known problems in a pasted log. The same rules as decide/diagnose.py; a test compares both.
(() => {
  "use strict";

  const $ = (selector, root = document) => root.querySelector(selector);
  // Sequences of four characters, as numbers. A number forgets what stood before the last four.
  const GRAM = 4, SIZE = 1 << 16;
  const gram = (before, text, at) => ((before << 4) ^ text.charCodeAt(at)) & (SIZE - 1);

  function holds(line, [first, ...rest]) {
    let at = line.indexOf(first);
    if (at < 0) return false;
    at += first.length;
    for (const piece of rest) {
      const next = line.indexOf(piece, at);
      if (next < 0) return false;
      at = next + piece.length;
    }
    return true;
  }

  // The first line that holds each pattern. A line is only searched for patterns whose rarest sequence stands in it.
  function firstLines(text, lines, patterns) {
    const count = new Uint32Array(SIZE), waiting = new Array(SIZE), first = new Map();
    for (let at = 0, now = 0; at < text.length; at++) count[now = gram(now, text, at)]++;
    for (const pattern of patterns) {
      const pieces = pattern.split("*"), anchor = pieces.reduce((one, other) => (other.length > one.length ? other : one));
      if (anchor.length < GRAM) {
        first.set(pattern, lines.findIndex((line) => holds(line, pieces)));
        continue;
      }
      let rarest = -1;
      for (let at = 0, now = 0; at < anchor.length; at++) {
        now = gram(now, anchor, at);
        if (at >= GRAM - 1 && (rarest < 0 || count[now] < count[rarest])) rarest = now;
      }
      if (count[rarest]) (waiting[rarest] ??= []).push({ pattern, pieces, searched: -1 });
    }
    for (let at = 0, now = 0, line = 0; at < text.length; at++) {
      now = gram(now, text, at);
      for (const one of waiting[now] ?? []) {
        if (one.searched === line || first.has(one.pattern)) continue;
        one.searched = line;
        if (holds(lines[line], one.pieces)) first.set(one.pattern, line);
      }
      if (text[at] === "\n") line++;
    }
    return first;
  }

  function problemsIn(log, problems) {
    const text = log.toLowerCase(), lines = text.split("\n"), found = {};
    const patterns = Object.values(problems).flatMap(({ says, unless }) => [...says.flat(), ...unless]);
    const first = firstLines(text, lines, new Set(patterns.map((pattern) => pattern.toLowerCase())));
    const lineWith = (pattern) => first.get(pattern.toLowerCase()) ?? -1;
    for (const [id, { says, unless }] of Object.entries(problems)) {
      for (const patterns of says) {
        const shown = patterns.map(lineWith), weight = patterns.join("").replaceAll("*", "").length;
        if (!shown.includes(-1) && weight > (found[id]?.weight ?? 0)) found[id] = { id, weight, lines: [...new Set(shown)].sort((a, b) => a - b) };
      }
      if (found[id] && unless.some((pattern) => lineWith(pattern) >= 0)) delete found[id];
    }
    const follows = ({ id }) => problems[id].because.some((cause) => found[cause]);
    return Object.values(found).sort((a, b) => follows(a) - follows(b) || b.weight - a.weight)
      .map((match) => ({ ...match, follows: follows(match) }));
  }

  const problems = new URL("problems.json", document.currentScript.src);
  let loading;
  const load = () => loading ??= fetch(problems).then((answer) => answer.json());
  window.gpuPaths = { ...window.gpuPaths, problemsIn: (logs) => load().then((known) => logs.map((log) => problemsIn(log, known))) };

  // --- Show.

  const $form = $("#log-search"), $box = $("textarea", $form), $found = $("#log-found"), $pc = $("dl", $found);
  const say = (name) => $(`[data-text="${name}"]`, $form)?.textContent;

  function element(name, content = "", attributes = {}) {
    const $element = Object.assign(document.createElement(name), attributes);
    $element.append(...[content].flat());
    return $element;
  }

  function item({ id, lines: shown, follows }, number, lines) {
    const $entry = document.getElementById(id);
    return element("li", [
      element("p", [element("strong", say(follows ? "follows" : number ? "also" : "root")), " ", $("a", $entry).cloneNode(true)]),
      element("p", $(".cause", $entry).textContent),
      ...shown.map((line) => element("pre", element("code", element("mark", lines[line].trim().slice(0, 300))))),
    ]);
  }

  async function readPc(log) {
    const { cluesIn, familiesNamed } = await window.gpuPaths.load();
    const told = cluesIn(log), families = familiesNamed(log).filter((id) => $(`[data-family="${id}"]`, $form));
    const rows = [...families.map((id) => ["gpu", $(`[data-family="${id}"]`, $form).textContent]), ...Object.entries(told)];
    $pc.replaceChildren(...rows.flatMap(([kind, value]) => [element("dt", say(kind)), element("dd", say(`${kind}-${value}`) ?? value)]));
    const answers = { ...(families.length === 1 ? { gpu: families[0] } : {}), ...(told.windows ? { windows: told.windows } : {}) };
    const $wizard = $("a.md-button", $found);
    $wizard.hash = Object.entries(answers).map(([question, answer]) => `${question}=${answer}`).join("&");
    $wizard.hidden = !Object.keys(answers).length;
  }

  async function show(log) {
    const known = await load().catch(() => null);
    if (log !== $box.value) return;
    const found = known ? problemsIn(log, known) : [], lines = log.split("\n");
    $found.hidden = !log.trim();
    $("p", $found).textContent = say(!known ? "unavailable" : found.length ? "found" : "none");
    $("ol", $found).replaceChildren(...found.map((match, number) => item(match, number, lines)));
    await readPc(log).catch(() => {});
  }

  $form.hidden = false;
  $form.addEventListener("focusin", () => Promise.all([load(), window.gpuPaths.load()]).catch(() => {}));
  $box.addEventListener("input", () => show($box.value));
})();
