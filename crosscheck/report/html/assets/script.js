"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const root = document.documentElement;
  root.classList.add("on");

  $("theme").addEventListener("click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });

  const form = $("filters");
  if (form) {
    const cards = [...document.querySelectorAll(".card, .card-lite")];
    const words = cards.map((card) => card.textContent.toLowerCase());
    const has = (list, wanted) => !wanted || list.split(" ").includes(wanted);
    const apply = () => {
      const query = $("q").value.trim().toLowerCase();
      let shown = 0;
      cards.forEach((card, k) => {
        const d = card.dataset;
        const fits = has(d.severity, $("by-severity").value) && has(d.code, $("by-code").value) &&
          has(d.outlets, $("by-outlet").value) && has(d.kinds, $("by-kind").value) && words[k].includes(query);
        card.hidden = !fits;
        shown += fits;
      });
      document.querySelectorAll("section.findings, details.lone").forEach((group) => {
        group.hidden = !group.querySelector(".card:not([hidden]), .card-lite:not([hidden])");
      });
      $("shown").textContent = $("shown").dataset.text.replace("{n}", shown).replace("{all}", cards.length);
      $("nothing").hidden = shown > 0;
    };
    form.addEventListener("input", apply);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(apply));
    addEventListener("hashchange", () => {
      const aim = $(decodeURIComponent(location.hash.slice(1)));
      if (aim && aim.closest("[hidden]")) { form.reset(); setTimeout(() => aim.scrollIntoView()); }
    });
    apply();
  }

  const dialog = $("compare");
  let opener = null;
  const pane = (place) => {
    const [article, claim, side] = place.split(":");
    const full = $(article);
    const box = document.createElement("section");
    box.className = "pane side-" + side;
    box.tabIndex = 0;
    const head = document.createElement("header");
    head.append(full.querySelector(".meta").cloneNode(true), full.querySelector("h3").cloneNode(true));
    box.append(head, full.querySelector(".body").cloneNode(true));
    box.setAttribute("aria-label", full.querySelector("h3").textContent);
    box.querySelectorAll("[id]").forEach((node) => node.removeAttribute("id"));
    box.querySelectorAll(".ref").forEach((node) => node.remove());
    box.querySelectorAll("mark.ev").forEach((mark) => {
      mark.classList.remove("in", "side-a", "side-b", "side-c", "side-d");
      if ((mark.dataset.c || "").split(" ").includes(claim)) mark.classList.add("focus");
    });
    return box;
  };
  const open = (button) => {
    opener = button;
    const card = button.closest(".card");
    $("compare-title").textContent = card.querySelector("h3").textContent;
    $("compare-reason").textContent = (card.querySelector(".reason") || {textContent: ""}).textContent;
    const seen = new Set();
    const places = button.dataset.places.trim().split(/\s+/).filter((p) => {
      const side = p.split(":")[2];
      return !seen.has(side) && seen.add(side);
    });
    $("panes").replaceChildren(...places.slice(0, 3).map(pane));
    dialog.showModal();
    document.querySelectorAll(".pane").forEach((box) => {
      const mark = box.querySelector("mark.focus");
      if (mark) box.scrollTop = mark.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
    });
  };
  document.querySelectorAll("button.compare").forEach((button) => button.addEventListener("click", () => open(button)));
  $("close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => opener && opener.focus());
})();
