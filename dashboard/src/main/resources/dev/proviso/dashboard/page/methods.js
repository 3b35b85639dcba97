// Calls and violations of each method, a second, over the last minute.
import { byId, el, setText, sync } from "./dom.js";
import { keyOf } from "./counts.js";
import { spark } from "./spark.js";
import { count, packageOf, place, rate } from "./text.js";

const BRIEF = 6;
const MOST = 200;

const ORDERS = {
  violations: (a, b) => b.violations - a.violations || (b.calls ?? 0) - (a.calls ?? 0),
  calls: (a, b) => (b.calls ?? 0) - (a.calls ?? 0) || b.violations - a.violations,
  name: (a, b) => (keyOf(a) < keyOf(b) ? -1 : 1),
};

export function showMethods(state, counts) {
  const panel = byId("methods");
  const rows = state.methods.filter((row) => row.method !== "*");
  const text = panel.querySelector(".filter").value.trim().toLowerCase();
  const found = rows
    .filter((row) => `${row.model}.${row.method}`.toLowerCase().includes(text))
    .sort(ORDERS[panel.querySelector("select").value])
    .slice(0, MOST);
  if (!panel.hidden) {
    sync(panel.querySelector(".rates"), found, keyOf, () => line(counts));
  }
  panel.querySelector(".none").hidden = found.length > 0;
  const busiest = [...rows].filter((row) => row.status === "ENFORCED").sort(ORDERS.violations).slice(0, BRIEF);
  sync(byId("side-methods"), busiest, keyOf, () => brief(counts));
}

function line(counts) {
  const name = el("b", {});
  const where = el("small", {});
  const calls = figure("calls");
  const violations = figure("violations");
  return {
    node: el("li", {}, el("div", { class: "name" }, name, where), calls.node, violations.node),
    show(row) {
      setText(name, place(row.model, row.method));
      name.title = row.descriptor;
      setText(where, packageOf(row.model));
      const history = counts.of(row);
      const now = counts.now(row);
      calls.show(row.calls === undefined ? "–" : rate(now.calls), `${count(row.calls ?? 0)} calls`, history.calls);
      violations.show(rate(now.violations), `${count(row.violations)} violations`, history.violations);
    },
  };
}

function figure(kind) {
  const value = el("strong", {});
  const note = el("small", {});
  const drawn = spark(kind);
  return {
    node: el("div", { class: "figure" }, el("span", {}, value, el("span", { class: "unit" }, "/s")), drawn.node, note),
    show(text, sum, values) {
      setText(value, text);
      setText(note, sum);
      drawn.draw(values);
    },
  };
}

function brief(counts) {
  const name = el("span", { class: "name" });
  const note = el("small", {});
  const calls = spark("calls");
  const violations = spark("violations");
  return {
    node: el("li", { class: "method" }, name, el("span", { class: "pair" }, calls.node, violations.node), note),
    show(row) {
      setText(name, place(row.model, row.method));
      name.title = row.model;
      const now = counts.now(row);
      setText(note, `${rate(now.calls)} calls/s · ${rate(now.violations)} violations/s`);
      calls.draw(counts.of(row).calls);
      violations.draw(counts.of(row).violations);
    },
  };
}
