// The theme loads its search on every page: a worker and a large index. Ours waits until the search is opened.
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

  // The first message to the worker is the index.
  const { Worker } = window;
  window.Worker = class extends EventTarget {
    constructor(...how) {
      super();
      this.start = () => {
        const worker = new Worker(...how);
        worker.addEventListener("message", ({ data }) => this.dispatchEvent(new MessageEvent("message", { data })));
        return worker;
      };
    }
    postMessage(message, ...others) {
      this.worker ??= this.start();
      const { data } = message; // a query is a text; Arabic writes the article as one with its word
      if (typeof data === "string") message = { ...message, data: data.replace(/(^|\s)(?:[وفبك]?ال|لل)(?=\p{L}{3})/gu, "$1") };
      this.worker.postMessage(message, ...others);
    }
  };
})();
