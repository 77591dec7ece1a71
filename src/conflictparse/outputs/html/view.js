// Notes on hover and focus, arrow keys, and claims that light up; one run starts every view on the page.
(() => {
  "use strict";
  function start(view) {
    const text = view.querySelector(".cp-text");
    const card = view.querySelector(".cp-card");
    const marks = [...text.querySelectorAll(".cp-mark")];
    for (const mark of marks) {
      mark.dataset.note = mark.title;
      mark.removeAttribute("title"); // or the browser would show it beside the card
    }
    const box = layer => view.querySelector(`input[value=${layer}]`);
    const on = mark => box(mark.dataset.layer).checked;
    const stops = () => marks.filter(mark => on(mark) && mark.dataset.number);
    const chain = mark => {
      const found = [];
      for (; mark; mark = mark.parentElement.closest(".cp-text .cp-mark")) if (on(mark)) found.push(mark);
      return found;
    };

    function element(name, words) {
      const made = document.createElement(name);
      made.textContent = words;
      return made;
    }

    // The card: what the innermost mark says, and any claim that it belongs to; others around it only by name.
    let noted = null;
    function show(mark) {
      const around = mark ? chain(mark) : [];
      noted = around[0];
      card.hidden = !noted;
      card.replaceChildren();
      light(around.map(one => one.dataset.mark));
      if (!noted) return;
      const names = [];
      for (const one of around) {
        const [heading, ...lines] = one.dataset.note.split("\n");
        if (one === noted || one.dataset.layer === "claim") card.append(element("h3", heading), attributes(lines));
        else names.push(heading);
      }
      if (names.length) card.append(element("p", `within ${names.join(", ")}`));
      place(noted);
    }

    function attributes(lines) {
      const list = document.createElement("dl");
      for (const line of lines) {
        const at = line.indexOf(": ");
        list.append(element("dt", line.slice(0, at)), element("dd", line.slice(at + 2)));
      }
      return list;
    }

    // Below the words or above them, wherever there is room, and never over them; not over the table, if it can be.
    function place(mark) {
      card.style.maxHeight = "";
      const words = mark.getClientRects()[0], size = card.getBoundingClientRect();
      const below = innerHeight - words.bottom - 14, above = words.top - 14;
      const under = size.height <= below || below >= above;
      const height = Math.min(size.height, under ? below : above);
      const right = Math.min(text.getBoundingClientRect().right, innerWidth - 8);
      card.style.maxHeight = `${height}px`;
      card.style.top = `${under ? words.bottom + 6 : words.top - 6 - height}px`;
      card.style.left = `${Math.max(8, Math.min(words.left, right - size.width))}px`;
    }

    function light(keys) {
      for (const mark of marks) mark.classList.toggle("cp-lit", mark.dataset.mark === keys[0]);
      for (const row of view.querySelectorAll("tr[data-claim]")) {
        row.classList.toggle("cp-lit", keys.includes(`claim-${row.dataset.claim}`));
      }
    }

    // One stop of the Tab key for the whole text; arrow keys go from mark to mark.
    let current = null;
    function stop(mark, focus) {
      current?.setAttribute("tabindex", "-1");
      current = mark;
      current?.setAttribute("tabindex", "0");
      if (focus) current?.focus();
    }
    stop(stops()[0]);
    text.addEventListener("keydown", event => {
      const here = stops(), at = here.indexOf(current);
      const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: here.length - 1 }[event.key];
      if (to === undefined || !here.length || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      stop(here[Math.max(0, Math.min(to, here.length - 1))], true);
    });

    let leaving = 0; // a moment's grace, so that the pointer can move onto the card
    const stay = () => clearTimeout(leaving);
    const leave = () => { stay(); leaving = setTimeout(() => show(text.contains(document.activeElement) ? document.activeElement.closest(".cp-mark") : null), 150); };
    text.addEventListener("mouseover", event => {
      const mark = event.target.closest(".cp-mark");
      if (mark) { stay(); show(mark); } else leave();
    });
    text.addEventListener("mouseleave", leave);
    card.addEventListener("mouseenter", stay);
    card.addEventListener("mouseleave", leave);
    text.addEventListener("focusin", event => {
      const mark = event.target.closest(".cp-mark");
      if (!mark) return;
      if (mark.dataset.number && mark !== current) stop(mark);
      mark.setAttribute("aria-describedby", card.id);
      stay();
      show(mark);
    });
    text.addEventListener("focusout", event => {
      event.target.removeAttribute?.("aria-describedby");
      leave();
    });
    addEventListener("keydown", event => { if (event.key === "Escape") show(null); });
    addEventListener("scroll", event => { if (!card.hidden && event.target !== card) place(noted); }, { capture: true, passive: true });

    // A claim's number, in the table or on the timeline, leads to its words.
    const words = number => marks.find(mark => mark.dataset.mark === `claim-${number}`);
    for (const link of view.querySelectorAll("a[data-claim]")) {
      link.addEventListener("click", event => {
        const mark = words(link.dataset.claim);
        if (!mark) return;
        event.preventDefault();
        box("claim").checked = true;
        mark.scrollIntoView({ block: "center", behavior: "instant" });
        stop(mark, true);
      });
    }
    for (const row of view.querySelectorAll("tr[data-claim]")) {
      row.addEventListener("mouseenter", () => light([`claim-${row.dataset.claim}`]));
      row.addEventListener("mouseleave", () => light([]));
    }
    for (const input of view.querySelectorAll(".cp-legend input")) {
      input.addEventListener("change", () => { show(null); if (!current || !on(current)) stop(stops()[0]); });
    }
  }

  for (const view of document.querySelectorAll(".conflictparse:not([data-live])")) {
    view.dataset.live = "";
    start(view);
  }
})();
