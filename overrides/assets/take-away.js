// Takes a recommendation out of the wizard page: as text, as a link, on paper, or as a file for the shell of its commands.
(() => {
  "use strict";

  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const pageTitle = document.title;
  const text = (name) => $(`#wizard-parts [data-text="${name}"]`).textContent;

  const quoted = (words, quote) => `'${words.replaceAll("'", quote)}'`;
  const SHELLS = {
    powershell: {
      end: "ps1",
      first: "\ufeff", // Windows PowerShell reads a file without this mark in an old character set
      start: "$ErrorActionPreference = 'Stop'",
      say: (line) => `Write-Host ${quoted(line, "''")}`,
      wait: () => `Read-Host ${quoted(text("script-wait"), "''")}`,
      starter: "powershell -ExecutionPolicy Bypass -File ",
      // winget's code for "installed already" is no failure, and what it installs is found in a fresh Path only.
      run: (line) => line.startsWith("winget ")
        ? `${line}\nif ($LASTEXITCODE -notin 0, -1978335189) { throw $LASTEXITCODE }\n$env:Path = ('Machine', 'User' | ForEach-Object { [Environment]::GetEnvironmentVariable('Path', $_) }) -join ';'`
        : `${line}\nif ($LASTEXITCODE) { throw $LASTEXITCODE }`,
      python: (start, code) => `@'\n${code}\n'@ | ${start} -\nif ($LASTEXITCODE) { throw $LASTEXITCODE }`,
      choose: (choices, lines) => `switch (Read-Host ${quoted(choices, "''")}) {\n${lines.map((line, at) => `'${at + 1}' {\n${line}\n}`).join("\n")}\ndefault { throw $_ }\n}`,
    },
    bash: {
      end: "sh",
      first: "#!/bin/bash\n",
      start: "set -euo pipefail",
      say: (line) => `echo ${quoted(line, "'\\''")}`,
      wait: () => `read -rp ${quoted(text("script-wait"), "'\\''")}`,
      starter: "bash ",
      run: (line) => line,
      python: (start, code) => `${start} - << 'CHECK'\n${code}\nCHECK`,
      choose: (choices, lines) => `read -rp ${quoted(`${choices}: `, "'\\''")} choice\ncase $choice in\n${lines.map((line, at) => `${at + 1})\n${line}\n;;`).join("\n")}\n*) exit 1 ;;\nesac`,
    },
  };
  const headline = ($heading) => $heading.firstChild.textContent.trim();

  const isFor = (shell) => ($part) => $part.matches(`.language-${shell}`) && !$part.closest("[hidden]");

  // The titles and commands between a heading of a recommendation and the next heading of its rank.
  function partsAfter(heading, $section) {
    const parts = $$("h3, h4, pre > code", $section);
    const after = parts.slice(parts.findIndex(({ id }) => id === `${$section.id}-${heading}`) + 1);
    return after.slice(0, after.findIndex(($part) => $part.matches("h3")));
  }

  function stepsIn($section, shell) {
    const steps = [];
    for (const $part of partsAfter("steps", $section)) {
      const $variant = $part.closest(".variant");
      if ($part.matches("h4")) steps.push({ title: headline($part), commands: [] });
      else if (isFor(shell)($part)) {
        steps.at(-1).commands.push({ command: $part.textContent.trim(), choice: $variant && $("strong", $variant).textContent });
      }
    }
    return steps;
  }

  function checkIn($section, shell) {
    const { say, wait, run, python } = SHELLS[shell], parts = partsAfter("check", $section);
    const [command, code, shown] = [shell, "python", "text"].map((language) => parts.find(isFor(language))?.textContent.trim());
    if (!command) return [];
    const lines = code ? python(command, code) : command.split("\n").map(run).join("\n");
    const expected = [text("script-shows"), ...shown.split("\n")].map(say);
    return ["", say(headline($(`#${$section.id}-check`))), wait(), lines, ...expected];
  }

  function summary($section) {
    const answers = $$(".wizard-because dt", $section).map(($question) =>
      `${$question.textContent} ${($("span", $question.nextElementSibling) ?? $question.nextElementSibling).textContent}`);
    const reason = $("[data-part=reason]", $section).textContent || $(".path-summary", $section).textContent;
    return [`${headline($("h2", $section))} - ${pageTitle}`, reason.trim(), ...answers, location.href].join("\n");
  }

  function script($section, shell) {
    const { first, start, starter, end, say, wait, run, choose } = SHELLS[shell];
    const head = [text("script-head"), `${starter}${$section.id}.${end}`, ...summary($section).split("\n")].map((line) => `# ${line}`);
    const steps = stepsIn($section, shell).map(({ title, commands }) => {
      const lines = commands.map(({ command }) => command.split("\n").map(run).join("\n"));
      const choices = commands.map(({ choice }, at) => `${at + 1} = ${choice}`).join("; ");
      if (!lines.length) return `\n${say(`${title} - ${text("script-elsewhere")}`)}\n${wait()}`;
      return `\n${say(title)}\n${wait()}\n${lines.length > 1 && commands.every(({ choice }) => choice) ? choose(choices, lines) : lines.join("\n")}`;
    });
    return `${first}${[...head, start, ...steps, ...checkIn($section, shell)].join("\n")}\n`;
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
    Object.assign(document.createElement("a"), { href, download: `${$section.id}.${SHELLS[kind].end}` }).click();
  }

  document.addEventListener("click", (event) => {
    const $take = event.target.closest?.("[data-take]"), $link = event.target.closest?.("[data-link]:not([data-link=matrix])");
    if ($take) take($take.dataset.take, $take);
    if ($link) copy($link.href, $link);
  });

  const hasCommands = ($section, shell) => stepsIn($section, shell).some(({ commands }) => commands.length);
  window.gpuPaths = { ...window.gpuPaths, hasCommands };
})();
