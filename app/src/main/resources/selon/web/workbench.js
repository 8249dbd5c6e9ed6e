// The pages work without this. It saves loading a page for each statement, and gives keys.
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);

  // a statement's panel in place of the page that would show it
  const show = async (link, focus) => {
    const asked = fetch(link.dataset.panel, { headers: { "X-Selon": "panel" } });
    const answer = await asked.catch(() => null);
    if (!answer || !answer.ok) {
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

  // whoever speaks to the computer, or hits keys by mistake, can switch the letters off; a cookie
  // knows it, since the next run may have another port, which storage would take for another site
  const off = () => document.cookie.split("; ").includes("selon-keys=off");
  for (const choice of document.querySelectorAll("[data-keys-switch]")) {
    const box = choice.querySelector("input");
    choice.hidden = false;
    box.checked = !off();
    box.addEventListener("change", () => {
      const age = box.checked ? 0 : 31536000;
      document.cookie = "selon-keys=off; path=/; SameSite=Strict; max-age=" + age;
    });
  }

  // where somebody works who has left a field, or whom a new page has left nowhere
  const focus = (place) => {
    if (!place) {
      return;
    }
    if (place.tabIndex < 0) {
      place.tabIndex = -1;
    }
    place.focus({ preventScroll: true });
  };

  // one key for each deed: what carries it says so
  const keyed = (key) => document.querySelector('[data-key="' + CSS.escape(key) + '"]');
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("textarea, select, [contenteditable], input:not([type=checkbox])");
    if (event.metaKey || event.ctrlKey || event.altKey) {
      return;
    }
    if (typing) {
      if (event.key === "Escape") {
        const edit = event.target.closest("details");
        focus(edit ? edit.querySelector("summary") : byId("main"));
      }
      return;
    }
    if (event.key.length === 1 && off()) {
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
    const item = target.closest("form[action='/decide']") && target.closest("[data-item]");
    if (item && !item.contains(document.activeElement)) {
      // nothing is decided before one is at it
      focus(item.querySelector("h2"));
    } else if (target.tagName === "SUMMARY") {
      target.parentElement.open = true;
      const field = target.parentElement.querySelector("textarea, input:not([type=hidden])");
      if (field) {
        field.focus();
      }
    } else if (target.dataset.panel && byId("panel")) {
      show(target, true);
    } else {
      target.click();
    }
  });

  // what is going on, until it is done; only what has changed is put in anew
  const poll = async () => {
    for (const part of document.querySelectorAll("[data-poll]")) {
      const answer = await fetch(part.dataset.poll);
      if (answer.ok) {
        const html = document.createRange().createContextualFragment(await answer.text());
        const next = html.firstElementChild;
        if (next && next.outerHTML !== part.outerHTML) {
          part.replaceWith(next);
        }
      }
    }
    if (document.querySelector("[data-poll]")) {
      setTimeout(poll, 1000);
    }
  };

  // what would be refused is told before it is sent, so that nothing that was typed is lost
  const chosen = byId("files");
  if (chosen) {
    chosen.addEventListener("change", () => {
      const size = [...chosen.files].reduce((sum, file) => sum + file.size, 0);
      chosen.setCustomValidity(size > Number(chosen.dataset.most) ? chosen.dataset.large : "");
      chosen.reportValidity();
    });
  }
  const once = byId("fetch-once");
  if (once) {
    byId("fetch").addEventListener("input", (event) => {
      once.required = event.target.value.trim() !== "";
    });
  }

  // files that are dropped are those that the form would send
  const drop = byId("drop");
  if (drop) {
    const held = (event) => event.dataTransfer && event.dataTransfer.types.includes("Files");
    addEventListener("dragover", (event) => {
      if (held(event)) {
        event.preventDefault();
        drop.classList.add("over");
      }
    });
    addEventListener("dragleave", (event) => {
      if (!event.relatedTarget) {
        drop.classList.remove("over");
      }
    });
    addEventListener("drop", (event) => {
      if (held(event)) {
        event.preventDefault();
        drop.classList.remove("over");
        chosen.files = event.dataTransfer.files;
        chosen.dispatchEvent(new Event("change"));
        byId("adding").requestSubmit();
      }
    });
  }

  // the drawing is moved by dragging it, and made larger and smaller
  for (const figure of document.querySelectorAll("figure.picture")) {
    const view = figure.querySelector(".scroll");
    const parts = [...view.querySelectorAll("svg")].map((svg) => ({
      svg,
      width: svg.width.baseVal.value,
      height: svg.height.baseVal.value,
    }));
    let scale = 1;
    const zoom = (wanted, x) => {
      const next = Math.min(4, Math.max(0.25, wanted));
      const at = (view.scrollLeft + x) / scale;
      for (const { svg, width, height } of parts) {
        svg.setAttribute("width", width * next);
        svg.setAttribute("height", height * next);
      }
      scale = next;
      view.scrollLeft = at * scale - x;
    };
    const whole = () => {
      const all = parts.reduce((sum, part) => sum + part.width, 0);
      zoom(Math.min(1, view.clientWidth / all), 0);
    };
    const tools = document.createElement("p");
    tools.className = "tools";
    const tool = (sign, name, deed) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = sign;
      button.setAttribute("aria-label", name);
      button.title = name;
      button.addEventListener("click", deed);
      tools.append(button);
    };
    const middle = () => view.clientWidth / 2;
    tool("+", figure.dataset.nearer, () => zoom(scale * 1.25, middle()));
    tool("−", figure.dataset.farther, () => zoom(scale / 1.25, middle()));
    tool("⤢", figure.dataset.whole, whole);
    figure.prepend(tools);
    view.addEventListener(
      "wheel",
      (event) => {
        if (event.ctrlKey || event.metaKey) {
          event.preventDefault();
          zoom(scale * (event.deltaY < 0 ? 1.1 : 1 / 1.1), event.clientX - view.getBoundingClientRect().left);
        }
      },
      { passive: false },
    );
    let from = null;
    view.addEventListener("pointerdown", (event) => {
      if (event.button === 0 && event.pointerType === "mouse" && !event.target.closest("a")) {
        from = { x: event.clientX + view.scrollLeft, y: event.clientY + scrollY };
        view.setPointerCapture(event.pointerId);
        view.classList.add("held");
        event.preventDefault();
      }
    });
    view.addEventListener("pointermove", (event) => {
      if (from) {
        view.scrollLeft = from.x - event.clientX;
        scrollTo({ top: from.y - event.clientY, behavior: "instant" });
      }
    });
    for (const end of ["pointerup", "pointercancel"]) {
      view.addEventListener(end, () => {
        from = null;
        view.classList.remove("held");
      });
    }
  }

  // what an address leads to is shown whole
  const unfold = () => {
    const place = location.hash && byId(decodeURIComponent(location.hash.slice(1)));
    const folded = place && place.closest(".tellings tr, .pair");
    if (folded) {
      folded.querySelector("details").open = true;
      place.scrollIntoView({ block: "nearest", behavior: "instant" });
    }
  };
  addEventListener("hashchange", unfold);

  addEventListener("DOMContentLoaded", () => {
    choose();
    unfold();
    if (document.activeElement === document.body) {
      const place = location.hash && byId(decodeURIComponent(location.hash.slice(1)));
      focus(place || document.querySelector(".kept, .undone"));
    }
    if (document.querySelector("[data-poll]")) {
      setTimeout(poll, 700);
    }
  });
  choose();
})();
