// Narrows the wizard page to one question, one recommendation or one dead end. Every word is in the page.
(() => {
  "use strict";

  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const {
    answersFrom, current, decide, decodeFragment, fragmentOf, hasCommands, nextQuestion, questions, withoutAnswer,
  } = window.gpuPaths;
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
    const eyebrow = result.path ? "path" : $(`[data-eyebrow="${result.because}"]`, $parts) ? result.because : "none";
    const $eyebrow = clone(`[data-eyebrow="${eyebrow}"]`);
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
    for (const shell of ["powershell", "bash"]) {
      $(`[data-take=${shell}]`, $links).parentNode.hidden = !hasCommands($section, shell);
    }

    const $title = $("h2", $section);
    $title.before($eyebrow);
    ($(".path-status", $section) ?? $(".path-summary", $section)).after($because);
    const $note = $(`[data-gpu-note="${answers.gpu}"]`, $parts);
    if ($note) $because.before($note.cloneNode(true));
    const $report = $("a.report", $section), report = new URL($report.href);
    report.searchParams.set("body", report.searchParams.get("body").replace(/^Answers: .*$/m, `Answers: ${fragmentOf(answers)}`));
    $report.href = report;
    $(".sources", $section).before($more);
    $section.append($links);
    const $everyWay = $(".dead-end-ways", $section);
    if ($everyWay) $everyWay.hidden = true;
    return $title;
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

  window.gpuPaths.show = (fragment) => show({ said: fragment });
  document.documentElement.dataset.wizard = "on";
  show({ moveFocus: false });
})();
