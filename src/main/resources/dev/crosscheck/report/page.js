"use strict";
(() => {
  const byId = id => document.getElementById(id);
  const form = byId("filters");
  const shown = byId("shown");
  const none = byId("none");
  const back = byId("back");
  const more = byId("more");
  const blocks = Array.from(document.querySelectorAll(".finding"));
  const VIEW = "#findings?";

  // Findings that are in sight at once, so that the page stays short enough to be looked through.
  const AT_ONCE = 50;
  let room = AT_ONCE;

  // Of each finding what it can be chosen by; its text is read when it is first asked for.
  const findings = blocks.map(block => ({
    block,
    severity: [block.dataset.severity],
    kind: [block.dataset.kind],
    thing: [block.dataset.thing],
    article: block.dataset.articles.split(" "),
    words: "",
  }));
  const wordsOf = finding => finding.words ||= finding.block.textContent.toLowerCase();

  const choosers = Array.from(form.querySelectorAll("select"));
  const names = new Map();
  for (const chooser of choosers) {
    for (const option of chooser.options) {
      names.set(option, option.textContent);
    }
  }

  // What a finding must have: in the address an article goes by its name, in the page by its number.
  const choices = () => new Map(Array.from(new FormData(form).entries())
    .filter(([, value]) => value.trim() !== ""));
  const key = (chooser, value) => {
    const option = Array.from(chooser.options).find(one => one.value === value);
    return option ? option.dataset.key || value : value;
  };

  const apply = () => {
    const chosen = choices();
    const words = (chosen.get("text") || "").toLowerCase().split(/\s+/).filter(word => word !== "");
    const keys = choosers.filter(chooser => chosen.has(chooser.name))
      .map(chooser => [chooser.name, key(chooser, chosen.get(chooser.name))]);
    const counts = new Map(choosers.map(chooser => [chooser.name, new Map()]));
    const all = new Map(choosers.map(chooser => [chooser.name, 0]));
    const bySeverity = new Map();
    let count = 0;
    for (const finding of findings) {
      const failed = keys.filter(([name, value]) => !finding[name].includes(value)).map(([name]) => name);
      const said = words.length === 0 || words.every(word => wordsOf(finding).includes(word));
      const passes = said && failed.length === 0;
      finding.block.hidden = !passes;
      finding.block.classList.toggle("later", passes && count >= room);
      if (passes) {
        count++;
        bySeverity.set(finding.severity[0], (bySeverity.get(finding.severity[0]) || 0) + 1);
      }
      for (const { name } of choosers) {
        // a choice counts what the other choices leave
        if (said && failed.every(other => other === name)) {
          all.set(name, all.get(name) + 1);
          for (const value of new Set(finding[name])) {
            counts.get(name).set(value, (counts.get(name).get(value) || 0) + 1);
          }
        }
      }
    }
    for (const chooser of choosers) {
      for (const option of chooser.options) {
        const number = option.value === "" ? all.get(chooser.name)
          : counts.get(chooser.name).get(option.dataset.key || option.value) || 0;
        option.textContent = names.get(option) + " (" + number + ")";
      }
    }
    shown.textContent = count + " of " + findings.length + " shown"
      + (count === 0 ? "" : ": " + Array.from(bySeverity, ([severity, number]) =>
        number + " " + severity + (number === 1 ? "" : "s")).join(", "));
    none.hidden = count > 0;
    more.hidden = count <= room;
    more.textContent = "Show " + Math.min(AT_ONCE, count - room) + " more of " + (count - room);
  };

  // Other choices begin anew.
  const choose = () => {
    room = AT_ONCE;
    apply();
  };

  // Makes room for a finding that passes and isn't in sight yet.
  const uncover = finding => {
    if (finding && finding.classList.contains("later")) {
      room = 1 + blocks.filter(block => !block.hidden).indexOf(finding);
      apply();
    }
  };

  // The choices stand in the address, so that a view can be kept and sent.
  const keep = () => {
    const chosen = new URLSearchParams(Array.from(choices()));
    history.replaceState(null, "", chosen.size === 0 ? "#findings" : VIEW + chosen);
  };
  const restore = address => {
    form.reset();
    for (const [name, value] of new URLSearchParams(address.slice(VIEW.length))) {
      const field = form.elements.namedItem(name);
      if (field && field.name === name) {
        field.value = value;
        if (field.selectedIndex === -1) {
          field.value = "";
        }
      }
    }
    choose();
  };

  const unmark = () => document.querySelectorAll("mark.hit").forEach(mark => {
    const around = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    around.normalize();
  });

  // Marks a stretch of a text from its start on; lengths are counted in characters as people count them, the ends of
  // lines left out.
  const mark = start => {
    const [, from, to] = start.id.split("-").map(Number);
    let left = Number(start.dataset.n || to - from);
    const pieces = document.createTreeWalker(start.closest("ol"), NodeFilter.SHOW_TEXT);
    const marks = [];
    pieces.currentNode = start;
    for (let piece = pieces.nextNode(); piece && left > 0; piece = pieces.nextNode()) {
      if (!piece.parentElement.closest("li") || piece.data === "") {
        continue;
      }
      const characters = Array.from(piece.data);
      if (characters.length > left) {
        piece.splitText(characters.slice(0, left).join("").length);
      }
      left -= characters.length;
      const hit = document.createElement("mark");
      hit.className = "hit";
      piece.replaceWith(hit);
      hit.append(piece);
      pieces.currentNode = piece;
      marks.push(hit);
    }
    return marks;
  };

  const unfold = target => {
    for (let outer = target; outer; outer = outer.parentElement) {
      if (outer.tagName === "DETAILS") {
        outer.open = true;
      }
    }
  };

  let origin = null;

  // A link leads to its place, though it is folded or not among those chosen.
  const reveal = () => {
    if (location.hash.startsWith(VIEW)) {
      restore(location.hash);
      form.scrollIntoView();
      return;
    }
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    if (!target) {
      return;
    }
    if (target.hidden) {
      form.reset();
      choose();
    }
    uncover(target.closest(".finding"));
    unfold(target);
    unmark();
    const inText = target.closest(".text ol");
    const hits = inText && /^x\d+-\d+-\d+$/.test(target.id) ? mark(target) : [];
    const place = hits[0] || target;
    place.scrollIntoView(hits.length > 0 ? { block: "center" } : {});
    if (hits.length > 0) {
      place.tabIndex = -1;
      place.focus({ preventScroll: true });
    } else if (target.tagName === "DETAILS") {
      target.querySelector("summary").focus({ preventScroll: true });
    }
    back.hidden = !(inText && origin);
  };

  document.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#x']");
    if (link && !link.closest(".text")) {
      origin = link;
      if (link.hash === location.hash) {
        event.preventDefault();
        reveal();
      }
    }
  });
  back.addEventListener("click", () => {
    uncover(origin.closest(".finding"));
    unfold(origin);
    back.hidden = true;
    origin.scrollIntoView({ block: "center" });
    origin.focus({ preventScroll: true });
  });

  // Rows of a table go by what stands in a column: figures the greatest first, words from A to Z, and the other way round
  // when asked again; what is empty stays last.
  const FIGURE = /^(-?[\d,]*\.?\d+)(?: %| \(.*\))?$/;
  const sortable = table => {
    const heads = Array.from(table.tHead.rows[0].cells);
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const body = table.tBodies[0];
        const rows = Array.from(body.rows, row => ({ row, text: row.cells[column].textContent.trim() }));
        const figures = rows.every(({ text }) => text === "" || FIGURE.test(text));
        const keyed = rows.map(({ row, text }) => ({ row, text,
          number: figures && text !== "" ? Number(FIGURE.exec(text)[1].replaceAll(",", "")) : 0 }));
        const now = head.getAttribute("aria-sort");
        const up = now ? now === "descending" : !figures;
        keyed.sort((a, b) => (a.text === "") - (b.text === "")
          || (up ? 1 : -1) * (figures ? a.number - b.number : a.text.localeCompare(b.text, "en")));
        heads.forEach(other => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        body.append(...keyed.map(({ row }) => row));
      });
    });
  };
  document.querySelectorAll("#articles table").forEach(sortable);

  const change = () => {
    choose();
    keep();
  };
  form.hidden = false;
  form.addEventListener("input", change);
  form.addEventListener("submit", event => event.preventDefault());
  byId("all").addEventListener("click", () => {
    form.reset();
    change();
  });
  more.addEventListener("click", () => {
    const next = blocks.find(block => block.classList.contains("later"));
    room += AT_ONCE;
    apply();
    next.querySelector("summary").focus();
  });
  byId("unfold").addEventListener("click", () => {
    const visible = blocks.filter(block => !block.hidden && !block.classList.contains("later"));
    const open = visible.some(block => !block.open);
    visible.forEach(block => block.open = open);
  });
  window.addEventListener("hashchange", reveal);
  apply();
  reveal();
})();
