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
                || (kind === BARE && first > 0 && otherSeries.has(all[first - 1].word));
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

    function byWebGpu(text) {
      const [maker, ...architecture] = text.toLowerCase().split(" ");
      return order.filter((id) => vendorOf(id) === maker && data.families[id].webgpu.includes(architecture.join(" ")));
    }

    function byMaker(text) {
      const words = wordsOf(text);
      if (words.some((word) => processorWords.has(word)) && !words.some((word) => graphicsWords.has(word))) return [];
      return makersOf(words).map((maker) => maker + data.other).filter((other) => data.families[other]);
    }

    return (pasted) => {
      const text = pasted.trim(), id = data.retired[text] ?? text;
      for (const way of [() => (data.families[id] ? [id] : []), byWebGpu, byName, byMaker]) {
        const families = way(text);
        if (families.length) return order.filter((family) => families.includes(family));
      }
      return [];
    };
  }

  const $names = $("#gpu-names");
  if (!$names) return;
  const data = JSON.parse($names.textContent);
  const familiesNamed = namesOf(data);
  window.gpuPaths = { ...window.gpuPaths, familiesNamed };

  const $form = $("#gpu-search"), $found = $("#gpu-found");
  const say = (name) => $(`[data-text="${name}"]`, $form).textContent;

  function link(id) {
    const $link = Object.assign(document.createElement("a"), { href: `#${id}`, textContent: document.getElementById(id).firstChild.textContent });
    const $item = document.createElement("li");
    $item.append($link);
    return $item;
  }

  function show(text) {
    $found.hidden = !text.trim();
    const families = familiesNamed(text);
    const isGeneral = families.some((id) => id.endsWith(data.other));
    $("p", $found).textContent = !families.length ? say("unknown") : isGeneral ? say("general") : families.length > 1 ? say("several") : "";
    $("ul", $found).replaceChildren(...families.filter((id) => document.getElementById(id)).map(link));
  }

  $form.hidden = false;
  $form.addEventListener("submit", (event) => event.preventDefault());
  $("textarea", $form).addEventListener("input", ({ target }) => show(target.value));
})();
