// The pages work without this. It saves loading a page for each statement, and gives keys.
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);

  // a statement's panel in place of the page that would show it
  const show = async (link, focus) => {
    const answer = await fetch(link.dataset.panel, { headers: { "X-Selon": "panel" } });
    if (!answer.ok) {
      location.assign(link.href);
      return;
    }
    const panel = byId("panel");
    const html = await answer.text();
    // our own server made it from a template; scripts in it would not run under the policy
    panel.replaceChildren(document.createRange().createContextualFragment(html));
    panel.scrollTop = 0;
    history.replaceState(null, "", link.href);
    choose();
    if (focus) {
      panel.querySelector("h2").focus({ preventScroll: true });
    }
  };

  const choose = () => {
    for (const old of document.querySelectorAll(".text .ref[aria-current]")) {
      old.removeAttribute("aria-current");
    }
    const chosen = byId("chosen");
    const ref = chosen && byId("t" + chosen.dataset.number);
    if (ref) {
      ref.setAttribute("aria-current", "true");
      const box = ref.getBoundingClientRect();
      if (box.top < 60 || box.bottom > window.innerHeight * 0.45) {
        ref.scrollIntoView({ block: "start", behavior: "instant" });
        window.scrollBy({ top: -window.innerHeight * 0.2, behavior: "instant" });
      }
    }
  };

  const panelOf = (ref) => {
    const address = new URL(ref.href);
    ref.dataset.panel = address.pathname + "/s" + address.search;
    return ref;
  };

  document.addEventListener("click", (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return;
    }
    const link = event.target.closest("a[data-panel], .text a.ref");
    if (link && byId("panel")) {
      event.preventDefault();
      show(link.dataset.panel ? link : panelOf(link), !link.closest(".text"));
      return;
    }
    // anywhere in a marked passage chooses it, unless words were being selected
    const passage = event.target.closest(".text .say");
    if (passage && byId("panel") && getSelection().isCollapsed) {
      const ref = byId("t" + passage.dataset.of);
      if (ref) {
        show(panelOf(ref), false);
      }
    }
  });

  // one key for each deed: what carries it says so
  const keyed = (key) => document.querySelector('[data-key="' + CSS.escape(key) + '"]');
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.metaKey || event.ctrlKey || event.altKey) {
      return;
    }
    if (typing) {
      if (event.key === "Escape") {
        event.target.blur();
      }
      return;
    }
    if (event.key === "/") {
      event.preventDefault();
      byId("find").focus();
      return;
    }
    if (event.key === "?") {
      location.assign("/help#keys");
      return;
    }
    const target = keyed(event.key);
    if (!target) {
      return;
    }
    event.preventDefault();
    if (target.tagName === "SUMMARY") {
      target.parentElement.open = true;
      const field = target.parentElement.querySelector("textarea, input:not([type=hidden])");
      if (field) {
        field.focus();
      }
    } else if (target.dataset.panel && byId("panel")) {
      show(target, false);
    } else {
      target.click();
    }
  });

  // what is going on, until it is done
  const poll = async () => {
    const line = byId("working");
    if (!line || !line.dataset.poll) {
      return;
    }
    const answer = await fetch(line.dataset.poll);
    if (answer.ok) {
      const next = document.createRange().createContextualFragment(await answer.text());
      line.replaceWith(next);
    }
    setTimeout(poll, 1000);
  };

  addEventListener("DOMContentLoaded", () => {
    choose();
    setTimeout(poll, 700);
  });
  choose();
})();
