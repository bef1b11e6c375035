// Narrows the wizard page to one question, one recommendation or one dead end. Every word is in the page.
(() => {
  "use strict";

  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const table = JSON.parse($("#wizard-table").textContent);
  const questions = Object.keys(table.questions);

  // --- Decide. The same rules as the reference in decide/table.py; a test compares both on every set of answers.

  const canBe = ({ gpu, windows }) =>
    !gpu || !windows || table.hosts[gpu] === "any" || table.hosts[gpu] === (windows === "arm" ? "arm" : "x64");

  const rowsOfGpu = Object.fromEntries(table.questions.gpu.map((gpu) =>
    [gpu, table.rows.filter(({ when }) => !when.gpu || when.gpu.includes(gpu))]));

  const rowFor = (answers) => rowsOfGpu[answers.gpu].find(({ when }) =>
    Object.entries(when).every(([question, allowed]) => allowed.includes(answers[question])));

  const answerSets = (known) => questions
    .reduce((sets, question) => sets.flatMap((set) =>
      (known[question] ? [known[question]] : table.questions[question]).map((answer) => ({ ...set, [question]: answer }))),
    [{}])
    .filter(canBe);

  function canMatter(question, known) {
    const outcomes = new Map();
    return answerSets(withoutAnswer(known, question)).some((set) => {
      const rest = questions.map((id) => id === question || set[id]).join();
      const { use, because, instead } = rowFor(set);
      const outcome = [use, because, ...instead].join();
      if (!outcomes.has(rest)) outcomes.set(rest, outcome);
      return outcomes.get(rest) !== outcome;
    });
  }

  const nextQuestion = (known) => questions.find((question) => !known[question] && canMatter(question, known)) ?? null;

  const brokenNeed = (path, answers) =>
    table.paths[path].needs.find(([question, allowed]) => !allowed.includes(answers[question]))?.[2] ?? null;

  function whyNot(path, possible) {
    const broken = possible.map((answers) => brokenNeed(path, answers));
    if (broken.includes(null)) return table.paths[path].status === "discontinued" ? "discontinued" : null;
    const always = table.paths[path].needs.find(([question, allowed]) =>
      !possible.some((answers) => allowed.includes(answers[question])));
    return always?.[2] ?? broken[0];
  }

  const rank = (path) => table.paths[path].fallback * 10 + ["current", "preview", "legacy"].indexOf(table.paths[path].status);

  const flips = (possible, row) => questions
    .filter((question) => question !== "gpu" && (question !== "use" || row.use === "none"))
    .flatMap((question) => table.questions[question].map((answer) => ({ question, answer })))
    .flatMap(({ question, answer }) => {
      const changed = possible.filter((answers) => answers[question] !== answer)
        .map((answers) => ({ ...answers, [question]: answer })).filter(canBe);
      const [path, ...different] = new Set(changed.map((answers) => rowFor(answers).use));
      const leadsOn = path && !different.length && path !== "none" && path !== row.use;
      return leadsOn && !(question === "use" && table.paths[path].fallback) ? [{ question, answer, path }] : [];
    });

  function decide(known) {
    const possible = answerSets(known);
    const row = rowFor(possible[0]);
    const others = Object.keys(table.paths).filter((path) => path !== row.use);
    const reasons = Object.fromEntries(others.map((path) => [path, whyNot(path, possible)]).filter(([, why]) => why));
    return {
      path: row.use === "none" ? null : row.use,
      because: row.because,
      instead: row.instead,
      alternatives: others.filter((path) => !reasons[path]).sort((a, b) => rank(a) - rank(b)),
      whyNot: reasons,
      wouldChange: flips(possible, row),
    };
  }

  // --- Answers in the fragment: known keys and values only, in the order of the questions.

  const current = (id) => (Object.hasOwn(table.retired, id) ? table.retired[id] : id);

  function answersFrom(fragment) {
    const given = new Map(fragment.split("&").map((pair) => pair.split("=", 2)));
    const answers = {}, dropped = [];
    for (const question of questions) {
      const answer = current(given.get(question));
      if (!table.questions[question].includes(answer)) continue;
      if (canBe({ ...answers, [question]: answer })) answers[question] = answer;
      else dropped.push(question);
    }
    return { answers, dropped };
  }

  const fragmentOf = (answers) =>
    questions.filter((question) => answers[question]).map((question) => `${question}=${answers[question]}`).join("&");

  // The fragment with further answers; one that cannot be true of this GPU is left out.
  function withAnswers(further) {
    const { answers } = answersFrom(decodeFragment()), { windows, ...rest } = further;
    const gpu = rest.gpu ?? answers.gpu, isPossible = table.questions.windows.includes(windows) && canBe({ gpu, windows });
    return fragmentOf({ ...answers, ...rest, ...(isPossible ? { windows } : {}) });
  }

  window.gpuPaths = { ...window.gpuPaths, answersFrom, decide, fragmentOf, nextQuestion, show: (said) => show({ said }), withAnswers };

  // --- Show.

  const $form = $("#wizard-form");
  const $given = $("#wizard-given");
  const $dropped = $("#wizard-dropped");
  const $index = $("#ways");
  const $parts = $("#wizard-parts");
  const $sections = $$("section.path");
  const pageTitle = document.title;

  const text = (name) => $(`[data-text="${name}"]`, $parts).textContent;
  const questionTitle = (question) => $(`#question-${question}`).textContent;
  const answerLabel = (question, answer) => $(`label[for="${question}-${answer}"]`).textContent;
  const pathItem = (path) => $(`[data-path="${path}"]`, $index);

  function element(name, content = "", attributes = {}) {
    const $element = Object.assign(document.createElement(name), attributes);
    $element.append(...[content].flat());
    return $element;
  }

  function fill(name, $more, items) {
    const $list = $(`[data-list=${name}]`, $more);
    $list.hidden = !items.length;
    $("ul", $list).replaceChildren(...items);
  }

  function withoutAnswer(answers, question) {
    const { [question]: _, ...rest } = answers;
    return rest;
  }

  function answerRows(answers) {
    const change = (question) => {
      const $link = element("a", text("change"), { href: `#${fragmentOf(withoutAnswer(answers, question))}` });
      $link.append(element("span", ` ${questionTitle(question)}`, { className: "wizard-hidden-text" }));
      return $link;
    };
    return questions.filter((question) => answers[question]).flatMap((question) => [
      element("dt", questionTitle(question)),
      element("dd", [element("span", answerLabel(question, answers[question])), " ", change(question)]),
    ]);
  }

  const skippedRows = (answers) => questions.filter((question) => !answers[question]).flatMap((question) =>
    [element("dt", questionTitle(question)), element("dd", text("not-asked"), { className: "wizard-skipped" })]);

  function showSection($section) {
    for (const $other of $sections) $other.hidden = $other !== $section;
    $form.hidden = $index.hidden = Boolean($section);
  }

  function showQuestion(question, answers) {
    showSection(null);
    for (const $fieldset of $$("fieldset", $form)) {
      $fieldset.hidden = $fieldset.dataset.question !== question;
      showError($fieldset, false);
    }
    check(answers);
    const $checked = $(`[name="${question}"]:checked`, $form);
    if ($checked?.closest("details")) $checked.closest("details").open = true;
    $given.hidden = !Object.keys(answers).length;
    $("dl", $given).replaceChildren(...answerRows(answers));
    return $(`#question-${question}`);
  }

  // Also on the result: the choice is then still there when somebody changes an answer.
  function check(answers) {
    for (const question in answers) $(`#${question}-${answers[question]}`).checked = true;
  }

  function showResult(answers) {
    check(answers);
    const result = decide(answers);
    const $section = document.getElementById(result.path ?? result.because);
    showSection($section);
    $given.hidden = true;
    for (const $variant of $$(".variant", $section)) {
      $variant.hidden = Boolean(answers.gpu) && !$variant.dataset.families.split(" ").includes(answers.gpu);
    }
    const clone = (selector) => $(selector, $parts).cloneNode(true);
    const $eyebrow = clone(result.path ? "[data-eyebrow=path]" : "[data-eyebrow=none]");
    const $because = clone(".wizard-because");
    const $more = clone(".wizard-more");
    const $links = clone(".wizard-links");
    const $reason = $("[data-part=reason]", $because);
    $reason.textContent = result.path ? $(`[data-reason="${result.because}"]`, $parts).textContent : "";
    $reason.hidden = !result.path;
    $("[data-part=answers]", $because).replaceChildren(...answerRows(answers), ...skippedRows(answers));

    fill("instead", $more, result.instead.map((path) => pathItem(path).cloneNode(true)));
    fill("alternatives", $more, result.alternatives
      .filter((path) => !result.instead.includes(path)).map((path) => pathItem(path).cloneNode(true)));
    fill("why-not", $more, Object.entries(result.whyNot)
      .filter(([path, why]) => why !== "serves-another-purpose" && !result.instead.includes(path))
      .map(([path, why]) => element("li", [
        $("a", pathItem(path)).cloneNode(true),
        element("span", $(`[data-requirement="${why}"]`, $parts).textContent),
      ])));
    fill("would-change", $more, result.wouldChange.map(({ question, answer, path }) => element("li", [
      element("a", answerLabel(question, answer), { href: `#${fragmentOf({ ...answers, [question]: answer })}` }),
      element("span", `→ ${$("a", pathItem(path)).textContent}`),
    ])));
    $("[data-link=path]", $links).href = `#${$section.id}`;
    $("[data-link=answers]", $links).href = `#${fragmentOf(answers)}`;
    $("[data-link=matrix]", $links).hash = fragmentOf(answers);
    for (const shell of Object.keys(SHELLS)) {
      $(`[data-take=${shell}]`, $links).parentNode.hidden = !stepsIn($section, shell).some(({ commands }) => commands.length);
    }

    const $title = $("h2", $section);
    $title.before($eyebrow);
    ($(".path-status", $section) ?? $(".path-summary", $section)).after($because);
    const $note = $(`[data-gpu-note="${answers.gpu}"]`, $parts);
    if ($note) $because.before($note.cloneNode(true));
    const $report = $("a.report", $section), report = new URL($report.href);
    report.searchParams.set("body", report.searchParams.get("body").replace(/^Answers: .*$/m, `Answers: ${fragmentOf(answers)}`));
    $report.href = report;
    const $sources = document.getElementById(`${$section.id}-sources`);
    $sources.before($more);
    $section.append($links);
    const $everyWay = $(".dead-end-ways", $section);
    if ($everyWay) $everyWay.hidden = true;
    return $title;
  }

  // --- Take it away, as text or as a file for the shell that the commands are for.

  const quoted = (words, quote) => `'${words.replaceAll("'", quote)}'`;
  const SHELLS = {
    powershell: {
      end: "ps1",
      first: "\ufeff", // Windows PowerShell reads a file without this mark in an old character set
      start: "$ErrorActionPreference = 'Stop'",
      say: (title) => `Write-Host ${quoted(title, "''")}\nRead-Host ${quoted(text("script-wait"), "''")}`,
      starter: "powershell -ExecutionPolicy Bypass -File ",
      // winget's code for "installed already" is no failure, and what it installs is found in a fresh Path only.
      run: (line) => line.startsWith("winget ")
        ? `${line}\nif ($LASTEXITCODE -notin 0, -1978335189) { throw $LASTEXITCODE }\n$env:Path = ('Machine', 'User' | ForEach-Object { [Environment]::GetEnvironmentVariable('Path', $_) }) -join ';'`
        : `${line}\nif ($LASTEXITCODE) { throw $LASTEXITCODE }`,
      choose: (choices, lines) => `switch (Read-Host ${quoted(choices, "''")}) {\n${lines.map((line, at) => `'${at + 1}' {\n${line}\n}`).join("\n")}\ndefault { throw $_ }\n}`,
    },
    bash: {
      end: "sh",
      first: "#!/bin/bash\n",
      start: "set -euo pipefail",
      say: (title) => `echo ${quoted(title, "'\\''")}\nread -rp ${quoted(text("script-wait"), "'\\''")}`,
      starter: "bash ",
      run: (line) => line,
      choose: (choices, lines) => `read -rp ${quoted(`${choices}: `, "'\\''")} choice\ncase $choice in\n${lines.map((line, at) => `${at + 1})\n${line}\n;;`).join("\n")}\n*) exit 1 ;;\nesac`,
    },
  };
  const headline = ($heading) => $heading.firstChild.textContent.trim();

  function stepsIn($section, shell) {
    const steps = [];
    for (const $part of $$("h3, h4, pre > code", $section)) {
      if ($part.id === `${$section.id}-check`) break;
      const $variant = $part.closest(".variant");
      if ($part.matches("h4")) steps.push({ title: headline($part), commands: [] });
      else if ($part.matches(`.language-${shell}, .${shell} > code`) && !$part.closest("[hidden]")) {
        steps.at(-1).commands.push({ command: $part.textContent.trim(), choice: $variant && $("strong", $variant).textContent });
      }
    }
    return steps;
  }

  function summary($section) {
    const answers = $$(".wizard-because dt", $section).map(($question) =>
      `${$question.textContent} ${($("span", $question.nextElementSibling) ?? $question.nextElementSibling).textContent}`);
    const reason = $("[data-part=reason]", $section).textContent || $(".path-summary", $section).textContent;
    return [`${headline($("h2", $section))} - ${pageTitle}`, reason.trim(), ...answers, location.href].join("\n");
  }

  function script($section, shell) {
    const { first, start, starter, end, say, run, choose } = SHELLS[shell];
    const head = [text("script-head"), `${starter}${$section.id}.${end}`, ...summary($section).split("\n")].map((line) => `# ${line}`);
    const steps = stepsIn($section, shell).map(({ title, commands }) => {
      const lines = commands.map(({ command }) => command.split("\n").map(run).join("\n"));
      const choices = commands.map(({ choice }, at) => `${at + 1} = ${choice}`).join("; ");
      if (!lines.length) return `\n${say(`${title} - ${text("script-elsewhere")}`)}`;
      return `\n${say(title)}\n${lines.length > 1 && commands.every(({ choice }) => choice) ? choose(choices, lines) : lines.join("\n")}`;
    });
    return `${first}${[...head, start, ...steps].join("\n")}\n`;
  }

  async function copy(content, $from) {
    await navigator.clipboard?.writeText(content);
    $from.nextElementSibling.textContent = text("copied");
  }

  async function take(kind, $button) {
    const $section = $button.closest("section.path");
    if (kind === "print") return print();
    if (kind === "summary") return copy(summary($section), $button);
    const href = `data:text/plain;charset=utf-8,${encodeURIComponent(script($section, kind))}`;
    element("a", "", { href, download: `${$section.id}.${SHELLS[kind].end}` }).click();
  }

  function tidy() {
    for (const $part of $$(".wizard-told", document)) if (!$parts.contains($part)) $part.remove();
    for (const $hidden of $$(".variant, .dead-end-ways")) $hidden.hidden = false;
  }

  function showError($fieldset, isWrong) {
    const $error = $(".wizard-error", $fieldset);
    $error.hidden = !isWrong;
    if (isWrong) {
      document.title = `${text("error")} ${pageTitle}`;
      $error.focus();
    }
  }

  function show({ moveFocus, said = decodeFragment() }) {
    tidy();
    $dropped.hidden = true;
    const fragment = current(said);
    const $target = fragment && !fragment.includes("=") ? document.getElementById(fragment) : null;
    const $linked = $target?.closest("section.path");
    let $heading;
    if ($linked) {
      showSection($linked);
      $given.hidden = true;
      $(".path-summary", $linked).after($(".wizard-alone", $parts).cloneNode(true));
      $heading = $target === $linked ? $("h2", $linked) : $target;
    } else {
      const { answers, dropped } = answersFrom(fragment);
      const question = nextQuestion(answers);
      $heading = question ? showQuestion(question, answers) : showResult(answers);
      if (dropped.length) {
        $("span", $dropped).textContent = dropped.map(questionTitle).join(", ");
        $dropped.hidden = false;
      }
      const tidied = fragmentOf(answers);
      if (fragment.includes("=") && fragment !== tidied) history.replaceState(null, "", `#${tidied}`);
    }
    document.title = `${$heading.firstChild.textContent.trim()} - ${pageTitle}`;
    $heading.tabIndex = -1;
    if (moveFocus) $heading.focus();
    if ($target && !$linked) $target.scrollIntoView();
    else if ($target) $heading.scrollIntoView();
  }

  function decodeFragment() {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";
    }
  }

  function go(fragment) {
    history.pushState(null, "", fragment ? `#${fragment}` : location.pathname + location.search);
    show({ moveFocus: true });
  }

  $form.addEventListener("submit", (event) => {
    event.preventDefault();
    const $fieldset = $$("fieldset", $form).find(($one) => !$one.hidden);
    const question = $fieldset.dataset.question;
    const answer = $("input:checked", $fieldset)?.value;
    const $named = $$("#gpu-found:not([hidden]) a", $fieldset);
    if (!answer && $named.length === 1) return $named[0].click();
    if (!answer) return showError($fieldset, true);
    go(fragmentOf({ ...answersFrom(decodeFragment()).answers, [question]: answer }));
  });

  document.addEventListener("click", (event) => {
    const $take = event.target.closest?.("[data-take]"), $link = event.target.closest?.("[data-link]:not([data-link=matrix])");
    if ($take) take($take.dataset.take, $take);
    if ($link) copy($link.href, $link);
    if (!event.target.closest?.("[data-start-again]")) return;
    event.preventDefault();
    $form.reset();
    go("");
  });

  // Digits choose among the answers that are in sight, and only from inside the question: speech input is not misled.
  $form.addEventListener("keydown", (event) => {
    if (event.target.matches("textarea") || event.altKey || event.ctrlKey || event.metaKey) return;
    const $choice = $$(".wizard-answer input, [name=vendor] > summary", $form).filter(($one) => $one.offsetParent)[/^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] - 1];
    $choice?.focus();
    $choice?.click();
  });

  addEventListener("popstate", () => show({ moveFocus: true }));
  addEventListener("pageshow", (event) => event.persisted && show({ moveFocus: false }));

  document.documentElement.dataset.wizard = "on";
  show({ moveFocus: false });
})();
