// Above all views: whether the page is alive, and the sums.
import { byId, el, setText } from "./dom.js";
import { spark } from "./spark.js";
import { count, duration, rate } from "./text.js";

const WORDS = { waiting: "connecting", live: "live", lost: "connection lost, trying again", refused: "refused", full: "no room, trying again" };

const tiles = new Map();
let dropped = 0;

export function showConnection(state, text) {
  const node = byId("connection");
  node.dataset.state = state;
  setText(node, WORDS[state]);
  const notice = byId("notice");
  notice.hidden = state === "live" || state === "waiting";
  setText(notice, state === "lost"
    ? "The program does not answer: it has ended, or cannot be reached. What is shown is what was last known."
    : text);
}

export function addDropped(events) {
  dropped += events;
}

export function showHeader(state, counts) {
  setText(byId("about"), `up ${duration(state.uptime_ms)}${state.version ? " · " + state.version : ""}`);
  const last = (values) => values[values.length - 1];
  tile("violations", "violations a second", rate(last(counts.total.violations)), `${count(state.totals.violations)} in all`, counts.total.violations);
  tiles.get("violations").node.classList.toggle("some", last(counts.total.violations) > 0);
  tile("calls", "calls a second", state.counting_calls ? rate(last(counts.total.calls)) : "–", `${count(state.totals.calls)} counted`, counts.total.calls);
  tile("trained", "trained", count(state.trainings.filter((t) => t["contract.event"] === "trained").length),
    `${count(state.trainings.filter((t) => t["contract.event"] === "training_failed").length)} failed`);
  tile("methods", "methods", count(state.totals.methods), `${count(state.totals.unenforced)} not enforced`, null, state.totals.unenforced > 0);
  tile("suppressed", "unlogged", count(state.totals.suppressed), `at most ${state.rate} a second`);
  tile("dropped", "dropped", count(dropped), `${count(state.events)} events in all`, null, dropped > 0);
  tile("faults", "faults", count(state.faults), state.faults === 0 ? "nothing has failed" : "see Settings", null, state.faults > 0);
}

function tile(key, label, value, note, values, isBad) {
  const view = tiles.get(key) ?? makeTile(key, label, values);
  setText(view.value, value);
  setText(view.note, note);
  view.node.classList.toggle("bad", Boolean(isBad));
  view.spark?.draw(values);
}

function makeTile(key, label, values) {
  const value = el("strong", {}, "");
  const note = el("small", {}, "");
  const line = values ? spark(key) : null;
  const view = { value, note, spark: line };
  view.node = el("div", { class: `tile ${key}` }, el("span", { class: "label" }, label), value, note, line?.node);
  byId("tiles").append(view.node);
  tiles.set(key, view);
  return view;
}
