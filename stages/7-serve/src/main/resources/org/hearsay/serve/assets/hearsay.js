// Keys, and the bars beside an article's text. Every page works without this file; nothing here asks another host.
"use strict";

const steps = () => [...document.querySelectorAll("[data-step]")].filter((e) => e.offsetParent !== null);

function step(by) {
  const all = steps();
  if (all.length === 0) return;
  const at = all.indexOf(document.activeElement);
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "center" });
}

// On the map an arrow key goes to the nearest mark on that side; what lies off the line counts twice.
const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function nearest(map, [dx, dy]) {
  const at = middle(document.activeElement);
  let best, least = Infinity;
  for (const mark of map.querySelectorAll("[data-mark]")) {
    const p = middle(mark);
    const along = (p.x - at.x) * dx + (p.y - at.y) * dy;
    const off = Math.abs((p.x - at.x) * dy) + Math.abs((p.y - at.y) * dx);
    if (along > 1 && along + 2 * off < least) { least = along + 2 * off; best = mark; }
  }
  best?.focus();
}

function middle(e) {
  const r = e.getBoundingClientRect();
  return { x: r.left + r.width / 2, y: r.top + r.height / 2 };
}

// The page of the keys, laid over this one.
async function showKeys() {
  const open = document.querySelector("dialog.overlay");
  if (open) return open.close();
  const page = await fetch("/keys").then((r) => r.text()).catch(() => "");
  const keys = new DOMParser().parseFromString(page, "text/html").getElementById("keys");
  if (!keys) return void (location.href = "/keys");
  const dialog = document.createElement("dialog");
  dialog.className = "overlay";
  dialog.setAttribute("aria-label", "Keys");
  const close = document.createElement("button");
  close.textContent = "Close";
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  dialog.append(keys, close);
  document.body.append(dialog);
  dialog.showModal();
}
document.querySelector("[data-keys]")?.addEventListener("click", (e) => {
  if (e.ctrlKey || e.metaKey) return;
  e.preventDefault();
  showKeys();
});

document.addEventListener("keydown", (e) => {
  if (e.ctrlKey || e.metaKey || e.altKey) return;
  if (e.target.matches("input, textarea, select")) {
    if (e.key === "Escape") e.target.blur();
    return;
  }
  const map = document.activeElement.closest?.("[data-map]");
  if (map && arrows[e.key]) nearest(map, arrows[e.key]);
  else if ("+-".includes(e.key) && document.querySelector("[data-move]")) {
    location.href = document.querySelector(`[data-move="${e.key === "+" ? "+" : "−"}"]`).href;
  } else if (e.key === "?") showKeys();
  else if (e.key === "j") step(1);
  else if (e.key === "k") step(-1);
  else if (e.key === "/") {
    const q = document.getElementById("q");
    q.focus();
    q.select();
  } else if ("amr".includes(e.key)) {
    const row = document.activeElement.closest(".row, .card") ?? document.querySelector(".card:target");
    const button = row?.querySelector(`[data-key="${e.key}"]`);
    if (!button) return;
    button.click();
    if (e.key === "m") button.parentElement.querySelector("input:not([type=hidden]), select")?.focus();
  } else if (e.key === "Escape" && location.hash) history.replaceState(null, "", location.pathname + location.search), location.reload();
  else return;
  e.preventDefault();
});

// A thin bar at the left margin for each attribution, as tall as its words, in the tone of its voice.
function drawBars() {
  const text = document.getElementById("text");
  if (!text) return;
  const bars = text.querySelector(".bars");
  bars.replaceChildren();
  const home = text.getBoundingClientRect();
  const column = parseFloat(getComputedStyle(text).paddingLeft);
  let labelEnd = -Infinity;
  const marks = [...document.querySelectorAll("[data-voice]")].map((li) => ({ li, runs: runs(text, li.dataset.voice) }));
  marks.sort((a, b) => (a.runs[0]?.top ?? 0) - (b.runs[0]?.top ?? 0));
  for (const { li, runs } of marks) {
    runs.forEach((run, i) => {
      const bar = document.createElement("div");
      bar.className = "bar tone" + li.dataset.tone;
      bar.title = li.textContent.trim().replace(/\s+/g, " ");
      bar.style.left = column - 13 - 6 * li.dataset.lane + "px";
      bar.style.top = run.top - home.top + 3 + "px";
      bar.style.height = run.bottom - run.top - 6 + "px";
      bar.addEventListener("mouseenter", () => tell(li, true));
      bar.addEventListener("mouseleave", () => tell(li, false));
      bars.append(bar);
      const y = run.top - home.top + 5;
      if (i === 0 && y >= labelEnd) {
        const label = document.createElement("div");
        label.className = "label tone" + li.dataset.tone;
        label.textContent = li.dataset.name;
        label.style.top = y + "px";
        bars.append(label);
        labelEnd = y + label.offsetHeight + 4;
      }
    });
  }
}

// The vertical stretches that an attribution's pieces take; pieces on neighbouring lines make one.
function runs(text, voice) {
  const lines = [];
  for (const piece of text.querySelectorAll(`[data-v~="${voice}"]`)) {
    for (const r of piece.getClientRects()) lines.push({ top: r.top, bottom: r.bottom });
  }
  lines.sort((a, b) => a.top - b.top);
  const out = [];
  for (const line of lines) {
    const last = out[out.length - 1];
    if (last && line.top - last.bottom < 14) last.bottom = Math.max(last.bottom, line.bottom);
    else out.push({ ...line });
  }
  return out;
}

function tell(li, on) {
  for (const piece of document.querySelectorAll(`#text [data-v~="${li.dataset.voice}"]`)) {
    piece.classList.toggle("told", on);
    piece.classList.toggle("tone" + li.dataset.tone, on || piece.matches(".src"));
  }
}

// A mark and its card light up together.
for (const mark of document.querySelectorAll(".mark")) {
  const cards = mark.dataset.claims.split(" ").map((id) => document.getElementById(id)).filter(Boolean);
  const light = (on) => cards.forEach((c) => c.classList.toggle("lit", on));
  mark.addEventListener("mouseenter", () => light(true));
  mark.addEventListener("mouseleave", () => light(false));
  mark.addEventListener("focus", () => { light(true); cards[0]?.parentElement.scrollTo({ top: cards[0].offsetTop - 60 }); });
  mark.addEventListener("blur", () => light(false));
}
for (const card of document.querySelectorAll(".card")) {
  const light = (on) => document.querySelectorAll(`.mark[data-claims~="${card.id}"]`).forEach((m) => m.classList.toggle("lit", on));
  card.addEventListener("mouseenter", () => light(true));
  card.addEventListener("mouseleave", () => light(false));
}
for (const li of document.querySelectorAll("[data-voice]")) {
  li.addEventListener("mouseenter", () => tell(li, true));
  li.addEventListener("mouseleave", () => tell(li, false));
}

drawBars();
addEventListener("resize", drawBars);
document.fonts?.ready.then(drawBars);
