// What is set, what was ignored, and what Proviso could not do.
import { byId, el } from "./dom.js";

let shown = "";

export function showSettings(state) {
  const what = JSON.stringify([state.settings, state.ignored_settings, state.told_faults, state.rate, state.depth, state.counting_calls]);
  if (what === shown || byId("settings").hidden) {
    return;
  }
  shown = what;
  const rows = [
    ...state.settings.map((each) => [each.key, each.value, each.source]),
    ["rate", `${state.rate} events a second for each method`, ""],
    ["counts", state.counting_calls ? "calls, while somebody looks" : "violations", ""],
  ];
  byId("settings-list").replaceChildren(...rows.flatMap(([key, value, source]) =>
    [el("dt", {}, key), el("dd", {}, el("b", {}, value), source === "default" ? ", the default" : source ? `, from ${source}` : "")]));
  lines("settings-ignored", state.ignored_settings);
  lines("settings-faults", state.told_faults);
}

function lines(id, texts) {
  byId(id).replaceChildren(...(texts.length > 0 ? texts : ["none"]).map((text) => el("li", {}, text)));
}
