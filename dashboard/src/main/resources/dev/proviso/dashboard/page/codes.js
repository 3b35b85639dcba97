// The heat map: methods down, codes across, and how many violations of each were found.
import { byId, el } from "./dom.js";
import { keyOf } from "./counts.js";
import { count, place } from "./text.js";

const MOST = 200;
let shown = "";

export function showCodes(state) {
  const panel = byId("codes");
  const rows = state.methods.filter((row) => Object.keys(row.codes).length > 0).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).slice(0, MOST);
  panel.querySelector(".none").hidden = rows.length > 0;
  panel.querySelector(".scroll").hidden = rows.length === 0;
  const what = JSON.stringify(rows.map((row) => [keyOf(row), row.codes]));
  if (panel.hidden || what === shown) {
    return;
  }
  shown = what;
  const codes = [...new Set(rows.flatMap((row) => Object.keys(row.codes)))];
  const sum = (code) => rows.reduce((total, row) => total + (row.codes[code] ?? 0), 0);
  codes.sort((a, b) => sum(b) - sum(a));
  panel.querySelector(".scroll").replaceChildren(el("table", { class: "heat" },
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "method"), ...codes.map((code) => el("th", { scope: "col" }, code)))),
    el("tbody", {}, ...rows.map((row) => el("tr", {},
      el("th", { scope: "row", title: row.model }, place(row.model, row.method)),
      ...codes.map((code) => cell(row.codes[code] ?? 0)))))));
}

function cell(n) {
  return el("td", { "data-heat": n === 0 ? 0 : Math.min(5, 1 + Math.floor(Math.log10(n))) }, n === 0 ? "·" : count(n));
}
