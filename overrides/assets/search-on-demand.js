// The theme asks for the search index on every page, and spends a second on it. Ours waits until the search is opened.
(() => {
  "use strict";

  const { open, send } = XMLHttpRequest.prototype;
  const wanted = new Promise((resolve) => {
    addEventListener("focusin", ({ target }) => target.matches?.(".md-search__input") && resolve());
  });
  XMLHttpRequest.prototype.open = function (method, url, ...others) {
    this.isSearchIndex = `${url}`.endsWith("/search_index.json");
    return open.call(this, method, url, ...others);
  };
  XMLHttpRequest.prototype.send = function (...content) {
    if (this.isSearchIndex) wanted.then(() => send.apply(this, content));
    else send.apply(this, content);
  };
})();
