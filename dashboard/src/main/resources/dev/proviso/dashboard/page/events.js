// The stream of events: newest first, at most so many rows, each opened for its whole message and its keys.
import { byId, el, setText } from "./dom.js";
import { Feed } from "./feed.js";
import { clock, count, plural, simple } from "./text.js";

const ROWS = 200;
const BUSY = 50;
const BUSY_PAUSE = 250;
const SPOKEN_EVERY = 5000;

const feed = new Feed();
const list = byId("event-list");
const more = byId("more");
const pause = byId("pause");
const selects = { kind: byId("filter-kind"), code: byId("filter-code"), model: byId("filter-model") };
const known = { kind: new Set(), code: new Set(), model: new Set() };
let asked = false;
let shownAt = 0;
let unspoken = 0;

export function beginEvents() {
  byId("filter-text").addEventListener("input", refilter);
  for (const select of Object.values(selects)) {
    select.addEventListener("change", refilter);
  }
  pause.addEventListener("click", togglePause);
  more.addEventListener("click", () => {
    closeAll();
    list.contains(document.activeElement) && document.activeElement.blur();
    show(feed.take());
    tell();
  });
  list.addEventListener("keydown", walk);
  list.addEventListener("focusout", ask);
  setInterval(speak, SPOKEN_EVERY);
}

export function addEvents(events) {
  feed.add(events);
  events.forEach(learn);
  unspoken += events.length;
  ask();
}

// A line between the events of one start of the program and of the next.
export function markRestart() {
  list.prepend(el("li", { class: "mark" }, "the program was started anew"));
}

export function togglePause() {
  feed.isPaused = !feed.isPaused;
  pause.setAttribute("aria-pressed", String(feed.isPaused));
  setText(pause, feed.isPaused ? "Go on" : "Pause");
  ask();
}

// While somebody reads, nothing moves.
function isHeld() {
  return feed.isPaused || list.querySelector("[aria-expanded=true]") !== null || list.contains(document.activeElement);
}

function ask() {
  if (!asked) {
    asked = true;
    requestAnimationFrame(frame);
  }
}

function frame(now) {
  asked = false;
  if (isHeld()) {
    tell();
  } else if (feed.waiting > BUSY && now - shownAt < BUSY_PAUSE) {
    ask();
  } else {
    shownAt = now;
    show(feed.take());
    tell();
  }
}

function tell() {
  more.hidden = !(isHeld() && feed.waiting > 0) || feed.isPaused;
  setText(more, `Show ${count(feed.waiting)} new`);
  if (feed.isPaused) {
    setText(pause, feed.waiting > 0 ? `Go on (${count(feed.waiting)} new)` : "Go on");
  }
  byId("event-none").hidden = list.firstChild !== null;
  setText(byId("event-none"), feed.all.length > 0 ? "No event is let through by the filter." : "No event so far.");
}

function show(events) {
  const rows = document.createDocumentFragment();
  for (const event of events.slice(-ROWS).reverse()) {
    rows.append(row(event));
  }
  list.prepend(rows);
  while (list.childElementCount > ROWS) {
    list.lastElementChild.remove();
  }
}

function refilter() {
  list.replaceChildren();
  show(feed.filter({ text: byId("filter-text").value, kind: selects.kind.value, code: selects.code.value, model: selects.model.value }));
  tell();
}

function row(event) {
  const head = el("button", { type: "button", class: "head", "aria-expanded": "false" },
    el("time", { datetime: event["@timestamp"] }, clock(event["@timestamp"])),
    el("span", { class: "chip" }, event["contract.code"] ?? event["contract.event"].replace("_", " ")),
    el("span", { class: "message" }, ...message(event)),
    event["contract.suppressed"] ? el("span", { class: "extra" }, `${count(event["contract.suppressed"])} more not logged`) : null);
  const item = el("li", { class: "event", "data-level": event.level, "data-kind": event["contract.event"] }, head);
  head.addEventListener("click", () => toggle(item, head, event));
  return item;
}

// The place stands out from what is said of it.
function message(event) {
  const colon = event.message.indexOf(": ");
  return event["contract.model"] && colon > 0
    ? [el("b", {}, event.message.slice(0, colon)), " " + event.message.slice(colon + 2)]
    : [event.message];
}

function toggle(item, head, event) {
  const open = head.getAttribute("aria-expanded") !== "true";
  head.setAttribute("aria-expanded", String(open));
  item.querySelector(".body")?.remove();
  if (open) {
    item.append(body(event));
  }
  ask();
}

function body(event) {
  const keys = Object.entries(event).filter(([key]) => key !== "hay" && key !== "id" && key !== "message");
  const table = el("table", {}, el("caption", { class: "spoken" }, "All keys"), el("tbody", {}, ...keys.map(([key, value]) =>
    el("tr", {}, el("th", { scope: "row" }, key), el("td", {}, String(value))))));
  return el("div", { class: "body" }, el("p", { class: "whole" }, event.message), table);
}

function closeAll() {
  for (const head of list.querySelectorAll("[aria-expanded=true]")) {
    head.setAttribute("aria-expanded", "false");
    head.parentElement.querySelector(".body")?.remove();
  }
}

function walk(key) {
  if (key.key === "Escape") {
    closeAll();
    document.activeElement.blur();
    ask();
    return;
  }
  const heads = [...list.querySelectorAll(".head")];
  const at = heads.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: heads.length - 1 }[key.key];
  if (at >= 0 && to !== undefined && heads[to]) {
    key.preventDefault();
    heads[to].focus();
  }
}

// What can be chosen is what has come.
function learn(event) {
  offer("kind", event["contract.event"], event["contract.event"].replace("_", " "));
  offer("code", event["contract.code"], event["contract.code"]);
  offer("model", event["contract.model"], event["contract.model"] && simple(event["contract.model"]));
}

function offer(what, value, text) {
  if (value && !known[what].has(value) && known[what].size < ROWS) {
    known[what].add(value);
    selects[what].append(el("option", { value, title: value }, text));
  }
}

function speak() {
  const panel = byId("events");
  setText(byId("spoken"), unspoken > 0 && !panel.hidden && !feed.isPaused ? plural(unspoken, "new event") : "");
  unspoken = 0;
}
