// Every contracted method: whether it is enforced, and why not.
import { byId, el, setText, sync } from "./dom.js";
import { keyOf } from "./counts.js";
import { count, packageOf, place, plural } from "./text.js";

const MOST = 200;
const WORDS = { ENFORCED: "enforced", WOVEN: "woven, not called", NOT_ENFORCED: "not enforced" };

export function showInventory(state) {
  const panel = byId("inventory");
  if (panel.hidden) {
    return;
  }
  const text = panel.querySelector(".filter").value.trim().toLowerCase();
  const status = panel.querySelector("select").value;
  const found = state.methods.filter((row) => (!status || row.status === status)
    && `${row.model}.${row.method} ${row.reason ?? ""} ${row.mode}`.toLowerCase().includes(text));
  const left = state.totals.methods - state.methods.length;
  setText(byId("inventory-sum"), `${plural(found.length, "method")} of ${count(state.totals.methods)}`
    + (found.length > MOST ? `, the first ${MOST} shown` : "") + (left > 0 ? `; ${count(left)} are not on this page` : ""));
  sync(panel.querySelector(".lines"), found.slice(0, MOST), keyOf, line);
  panel.querySelector(".none").hidden = found.length > 0;
}

function line() {
  const badge = el("span", { class: "badge" });
  const name = el("b", {});
  const where = el("small", {});
  const sums = el("span", { class: "sums" });
  const reason = el("p", { class: "reason" });
  const node = el("li", {}, badge, el("span", { class: "name" }, name, where), sums, reason);
  return {
    node,
    show(row) {
      node.dataset.status = row.status;
      setText(badge, WORDS[row.status]);
      setText(name, row.method === "*" ? `${place(row.model, "")}*` : place(row.model, row.method));
      name.title = row.descriptor;
      setText(where, packageOf(row.model));
      setText(sums, [row.calls === undefined ? "" : plural(row.calls, "call"), plural(row.violations, "violation"), row.suppressed ? `${count(row.suppressed)} not logged` : "", row.mode_source === "default" ? row.mode : `${row.mode}, from ${row.mode_source}`].filter(Boolean).join(" · "));
      setText(reason, row.reason ?? "");
      reason.hidden = !row.reason;
    },
  };
}
