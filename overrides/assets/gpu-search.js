// Finds GPU families by the names people have. The same rules as decide/names.py; a test compares both.
(() => {
  "use strict";

  const $ = (selector, root = document) => root.querySelector(selector);
  const [CARD, GENERIC, BARE, PROCESSOR] = [0, 1, 2, 3];

  function namesOf(data) {
    const [noise, series, otherSeries, processorWords, graphicsWords] =
      [data.noise, data.series, data.otherSeries, data.processorWords, data.graphicsWords].map((words) => new Set(words));
    const order = Object.keys(data.families);
    const vendorOf = (id) => data.families[id].vendor;
    const found = (text) => [...text.replace(new RegExp(data.notAName, "gi"), " ").toLowerCase().matchAll(/[a-z]+|\d+/g)];
    const wordsOf = (text) => found(text).map(([word]) => word);
    const tellingOf = (words) => words.filter((word) => !noise.has(word));
    const makersOf = (words) => Object.keys(data.brands).filter((maker) => data.brands[maker].some((word) => words.includes(word)));
    const known = new Map(), cards = [];

    function standsAsItIs(words) {
      const telling = tellingOf(words);
      return telling.every((word) => series.has(word)) || (telling.length === 1 && /^\d{1,3}$/.test(telling[0]));
    }

    function note(form, words, kind, families) {
      if (!words.length) return;
      const key = form + words.join(" "), kinds = known.get(key) ?? new Map();
      known.set(key, kinds.set(kind, [...kinds.get(kind) ?? [], ...families]));
    }

    function add(name, kind, families) {
      const all = wordsOf(name);
      if (standsAsItIs(all)) return note("all ", all, kind, families);
      const telling = tellingOf(all), bare = telling.filter((word) => !series.has(word));
      note("telling ", telling, kind, families);
      if (kind === CARD && bare.length < telling.length && bare.some((word) => /^\d{3}/.test(word))) note("bare ", bare, BARE, families);
    }

    for (const [id, { names, processors }] of Object.entries(data.families)) {
      for (const name of names) {
        add(name, CARD, [id]);
        cards.push([id, standsAsItIs(wordsOf(name)) ? wordsOf(name) : tellingOf(wordsOf(name))]);
      }
      for (const name of processors) add(name, PROCESSOR, [id]);
    }
    for (const [name, families] of Object.entries(data.sharedNames)) add(name, /\d/.test(name) ? CARD : GENERIC, families);
    for (const [name, families] of Object.entries(data.sharedProcessors)) add(name, PROCESSOR, families);
    for (const name of data.withoutGraphics) add(name, PROCESSOR, []);

    function* matches(part) {
      const matched = found(part), words = matched.map(([word]) => word);
      const isGlued = (at) => matched[at]?.index === matched[at - 1].index + matched[at - 1][0].length;
      const all = words.map((word, at) => ({ word, at })), telling = all.filter(({ word }) => !noise.has(word));
      const named = makersOf(words), makers = named.length ? named : Object.keys(data.brands);
      const forms = { "all ": all, "telling ": telling, "bare ": telling.filter(({ word }) => !series.has(word)) };
      for (const [form, readable] of Object.entries(forms)) {
        for (let start = 0; start < readable.length; start++) {
          for (let end = start + 1; end <= Math.min(start + data.mostWords, readable.length); end++) {
            const words = readable.slice(start, end), first = words[0].at, last = words.at(-1).at;
            const after = readable[end]?.word ?? "";
            for (const [kind, families] of known.get(form + words.map(({ word }) => word).join(" ")) ?? []) {
              const fitting = families.filter((id) => makers.includes(vendorOf(id)));
              const wrong = (kind === GENERIC && /^\d/.test(after))
                || (kind === PROCESSOR && (isGlued(last + 1) || /^\d{3}/.test(after)))
                || (kind === BARE && first > 0 && (otherSeries.has(all[first - 1].word)
                  || (isGlued(first) && !series.has(all[first - 1].word))));
              if (!wrong && (fitting.length || !families.length)) yield { first, last, kind, families: fitting };
            }
          }
        }
      }
    }

    function cutOff(part) {
      const cut = /\w+(?=\.\.\.)/.exec(part);
      if (!cut) return [];
      const words = tellingOf(wordsOf(part.slice(0, cut.index + cut[0].length)));
      for (let start = 0; start < words.length - 1; start++) {
        const begin = words.slice(start), last = begin.length - 1;
        const families = cards.filter(([, name]) => name.length > last && name[last].startsWith(begin[last])
          && begin.slice(0, last).every((word, at) => word === name[at])).map(([id]) => id);
        if (families.length) return [{ first: 0, last: words.length, kind: CARD, families }];
      }
      return [];
    }

    const liesIn = (one, other) => other.first <= one.first && one.last <= other.last
      && (other.last - other.first > one.last - one.first || other.kind < one.kind);

    function inPart(part) {
      if (/^\s*chip type/i.test(part)) return [];
      const every = [...matches(part), ...cutOff(part)];
      let best = every.filter((one) => !every.some((other) => liesIn(one, other)));
      const has = (kind) => best.some((match) => match.kind === kind);
      const hasProcessor = has(PROCESSOR);
      if (hasProcessor) best = best.filter(({ kind }) => kind !== GENERIC);
      if (hasProcessor || wordsOf(part).some((word) => processorWords.has(word))) {
        best = best.map((match) => (match.families.every((id) => data.families[id].processors.length) ? { ...match, kind: PROCESSOR } : match));
      }
      return has(CARD) ? best.filter(({ kind }) => kind !== GENERIC) : best;
    }

    function byDevice(text) {
      const makers = makersOf(wordsOf(text));
      const ids = [...text.matchAll(new RegExp(data.device, "gi"))].map(([, id]) => id.toLowerCase());
      return order.filter((id) => makers.includes(vendorOf(id)) && data.families[id].devices.some((device) => ids.includes(device)));
    }

    function byName(text) {
      const devices = byDevice(text), all = text.split(/[\n;]|","/).flatMap(inPart);
      const named = (kind, hints = []) => all.filter((match) => match.kind === kind).flatMap(({ families }) => {
        const narrowed = families.filter((id) => hints.includes(id));
        return narrowed.length ? narrowed : families;
      });
      const processors = named(PROCESSOR);
      const ways = [
        [...named(CARD, devices), ...named(GENERIC, devices.length ? devices : processors)], devices, named(BARE), processors,
      ];
      return ways.find((way) => way.length) ?? [];
    }

    function byWebGpu(line) {
      const [maker, ...architecture] = line.trim().toLowerCase().split(" ");
      return order.filter((id) => vendorOf(id) === maker && data.families[id].webgpu.includes(architecture.join(" ")));
    }

    function joined(named, architectures) {
      const agreed = named.filter((id) => architectures.includes(id)).map(vendorOf), makers = named.map(vendorOf);
      return [...named.filter((id) => architectures.includes(id) || !agreed.includes(vendorOf(id))),
        ...architectures.filter((id) => !makers.includes(vendorOf(id)))];
    }

    function byMaker(text) {
      const lines = text.split("\n").map(wordsOf).filter((words) =>
        words.some((word) => graphicsWords.has(word)) || !words.some((word) => processorWords.has(word)));
      return lines.flatMap(makersOf).map((maker) => maker + data.other).filter((other) => data.families[other]);
    }

    return (pasted) => {
      const text = pasted.trim(), id = Object.hasOwn(data.retired, text) ? data.retired[text] : text;
      if (Object.hasOwn(data.families, id)) return [id];
      const lines = text.split("\n"), names = lines.filter((line) => !byWebGpu(line).length).join("\n");
      const found = joined(byName(names), lines.flatMap(byWebGpu)), families = found.length ? found : byMaker(text);
      return order.filter((family) => families.includes(family));
    };
  }

  // The same as decide/clues.py.
  const cluesOf = ({ clues }) => (text) => {
    const told = {};
    for (const [kind, pattern, value] of clues) {
      const found = kind in told ? null : new RegExp(pattern, "im").exec(text);
      if (found) told[kind] = value ?? found[1];
    }
    return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== "unknown"));
  };

  // --- What the browser knows about the PC. Read only when asked to; nothing is sent.

  async function seen() {
    const lines = [];
    const context = document.createElement("canvas").getContext("webgl", { powerPreference: "high-performance" });
    const unmasked = context?.getExtension("WEBGL_debug_renderer_info")?.UNMASKED_RENDERER_WEBGL;
    if (context) lines.push(context.getParameter(unmasked ?? context.RENDERER));
    for (const powerPreference of ["high-performance", "low-power"]) {
      const info = (await navigator.gpu?.requestAdapter({ powerPreference }).catch(() => null))?.info;
      if (info) lines.push(info.description || `${info.vendor} ${info.architecture}`);
    }
    const hints = await navigator.userAgentData?.getHighEntropyValues(["architecture", "platformVersion"]).catch(() => null);
    const version = hints?.platform === "Windows" ? parseInt(hints.platformVersion, 10) : 0;
    if (version) lines.push(`Windows ${version < 13 ? 10 : 11}${hints.architecture === "arm" ? ", ARM64-based" : ""}`);
    return [...new Set(lines.map((line) => line.trim()).filter(Boolean))].join("\n");
  }

  // --- Show.

  const $form = $("#gpu-search");
  const names = new URL("gpu-names.json", document.currentScript.src);
  let loading;
  const load = () => loading ??= fetch(names).then((answer) => answer.json())
    .then((data) => ({ cluesIn: cluesOf(data), familiesNamed: namesOf(data), isInside: (id) => data.families[id].processors.length > 0, other: data.other }));
  window.gpuPaths = { load, ...window.gpuPaths };
  if (!$form) return;

  const $box = $("textarea", $form), $found = $("#gpu-found");
  const say = (name) => $(`[data-text="${name}"]`, $form)?.textContent;
  const labelOf = (family) => (document.querySelector(`label[for="gpu-${family}"]`) ?? document.getElementById(family))?.firstChild.textContent;
  const hrefOf = (answers) => `#${window.gpuPaths.withAnswers?.(answers) ?? answers.gpu}`;
  const element = (name, content, attributes) => Object.assign(document.createElement(name), { textContent: content }, attributes);

  function link(answers, content) {
    const $item = document.createElement("li");
    $item.append(element("a", content, { href: hrefOf(answers), className: "md-button" }));
    return $item;
  }

  async function show(text, hint) {
    const { cluesIn, familiesNamed, isInside, other } = await load().catch(() => ({}));
    if (text !== $box.value) return;
    const told = cluesIn?.(text) ?? {};
    const families = (familiesNamed?.(text) ?? []).filter(labelOf).sort((one, other) => isInside(one) - isInside(other));
    if (families.length > 1) delete told.driver, delete told.memory;  // of which GPU?
    if (families.length === 1 && isInside(families[0])) hint = "inside";
    const problem = !familiesNamed ? "unavailable" : families.some((id) => id.endsWith(other)) ? "general"
      : families.length ? (families.length > 1 ? "several" : "one") : /swiftshader|basic render|llvmpipe/i.test(text) ? "software" : "unknown";
    $found.hidden = !text.trim();
    $("p", $found).textContent = [families.length && hint, problem].filter(Boolean).map(say).join(" ");
    $("ul", $found).replaceChildren(...families.map((gpu) => link({ gpu, windows: told.windows }, labelOf(gpu))));
    if (!families.length && told.windows && window.gpuPaths.withAnswers) $("ul", $found).append(link(told, say(`windows-${told.windows}`)));
    $("dl", $found).replaceChildren(...Object.entries(told).flatMap(([kind, value]) =>
      [element("dt", say(kind)), element("dd", say(`${kind}-${value}`) ?? value)]));
  }

  $form.hidden = false;
  $form.addEventListener("focusin", () => load().catch(() => {}));
  let pause;
  $box.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => show($box.value), 250);
  });
  $box.addEventListener("keydown", (event) => {
    const $links = event.key === "Enter" && !$box.value.includes("\n") ? $found.querySelectorAll("a") : [];
    if (!$links.length) return;
    event.preventDefault();
    $links.length > 1 ? $links[0].focus() : $links[0].click();
  });
  $("button", $form).addEventListener("click", async () => {
    $box.value = await seen().catch(() => "");
    if ($box.value) return show($box.value, "seen");
    $found.hidden = false;
    $("p", $found).textContent = say("nothing");
  });
})();
