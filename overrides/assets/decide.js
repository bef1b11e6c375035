// From answers to a recommendation, by the same rules as decide/table.py; a test compares both on every set of answers.
(() => {
  "use strict";

  const table = JSON.parse(document.querySelector("#wizard-table").textContent);
  const questions = Object.keys(table.questions);

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

  function withoutAnswer(answers, question) {
    const { [question]: _, ...rest } = answers;
    return rest;
  }

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
      if (!given.has(question)) continue;
      if (table.questions[question].includes(answer) && canBe({ ...answers, [question]: answer })) answers[question] = answer;
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

  function decodeFragment() {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";
    }
  }

  window.gpuPaths = {
    ...window.gpuPaths, answersFrom, current, decide, decodeFragment, fragmentOf, nextQuestion, questions, withAnswers, withoutAnswer,
  };
})();
