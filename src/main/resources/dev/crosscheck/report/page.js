"use strict";
(() => {
  const form = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const findings = Array.from(document.querySelectorAll(".finding"));

  // A finding passes when it has the value of every choice made; of articles it has several.
  const passes = (finding, name, value) => value === "" || (name === "articles"
    ? finding.dataset.articles.split(" ").includes(value)
    : finding.dataset[name] === value);

  const apply = () => {
    const choices = Array.from(new FormData(form).entries());
    let count = 0;
    for (const finding of findings) {
      finding.hidden = !choices.every(([name, value]) => passes(finding, name, value));
      count += finding.hidden ? 0 : 1;
    }
    shown.textContent = count + " of " + findings.length + " shown";
  };

  // A link leads to its place, though it is folded or not among those chosen.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) {
      return;
    }
    if (target.hidden) {
      form.reset();
      apply();
    }
    for (let outer = target; outer; outer = outer.parentElement) {
      if (outer.tagName === "DETAILS") {
        outer.open = true;
      }
    }
    target.scrollIntoView();
    const summary = target.querySelector("summary");
    if (target.tagName === "DETAILS" && summary) {
      summary.focus({ preventScroll: true });
    }
  };

  form.hidden = false;
  form.addEventListener("change", apply);
  form.addEventListener("submit", event => event.preventDefault());
  // the values are back only after the event
  form.addEventListener("reset", () => setTimeout(apply));
  window.addEventListener("hashchange", reveal);
  apply();
  reveal();
})();
