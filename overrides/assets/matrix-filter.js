// Narrows the matrix to a GPU, a job and a place. The choice stands in the address, in the words of the wizard.
(() => {
  "use strict";

  const $filter = document.getElementById("matrix-filter");
  const $selects = [...$filter.querySelectorAll("select")];
  const $wizard = $filter.querySelector("a");
  const $sections = [...document.querySelectorAll("section.matrix")];

  function show() {
    const chosen = Object.fromEntries($selects.map(({ name, value }) => [name, value]));
    for (const $section of $sections) {
      $section.hidden = Boolean(chosen.use) && $section.dataset.use !== chosen.use;
      $section.dataset.where = chosen.where;
      for (const $row of $section.querySelectorAll("tbody tr")) {
        $row.hidden = Boolean(chosen.gpu) && $row.querySelector("a").hash !== `#${chosen.gpu}`;
      }
    }
    $wizard.hash = fragment();
  }

  const fragment = () => $selects.filter(({ value }) => value).map(({ name, value }) => `${name}=${value}`).join("&");

  function read() {
    const given = new URLSearchParams(location.hash.slice(1));
    for (const $select of $selects) {
      const said = given.get($select.name);
      $select.value = [...$select.options].some(({ value }) => value === said) ? said : "";
    }
    show();
  }

  $filter.hidden = false;
  $filter.addEventListener("change", () => {
    history.replaceState(null, "", `#${fragment()}`);
    show();
  });
  addEventListener("hashchange", read);
  read();
})();
