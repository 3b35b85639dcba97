// The mode: where it was set, what would change it, and buttons that do where they are let.
import { byId, el, setText } from "./dom.js";
import { withToken } from "./token.js";

const MODES = { ENFORCE: "a violation is thrown", WARN: "a violation is told, and the call goes on", OFF: "nothing is checked" };

let shown = "";
let said = "";

export function showMode(state) {
  const what = JSON.stringify([state.mode, state.control, said]);
  if (what === shown) {
    return;
  }
  shown = what;
  setText(byId("mode-value"), state.mode.value);
  byId("mode").dataset.mode = state.mode.value;
  byId("mode-body").replaceChildren(
    el("p", {}, `${state.mode.value}: ${MODES[state.mode.value]}.`),
    el("p", {}, state.mode.source === "default" ? "It is the default: nobody has set it." : `Set by ${state.mode.source}.`),
    state.control ? buttons(state.mode.value) : el("p", { class: "hint" }, "With dashboard.control=true, there are buttons here."),
    el("p", { class: "hint" }, state.mode.change),
    el("p", { role: "status" }, said));
}

function buttons(now) {
  return el("p", { class: "choice", role: "group", "aria-label": "Set the mode" }, ...Object.keys(MODES).map((mode) => {
    const button = el("button", { type: "button", "aria-pressed": String(mode === now) }, mode);
    button.addEventListener("click", () => set(mode));
    return button;
  }));
}

async function set(mode) {
  try {
    const answer = await fetch("/mode?mode=" + mode, { method: "POST", headers: withToken({ "X-Proviso-Control": "mode" }) });
    said = answer.ok ? "" : await answer.text();
  } catch {
    said = "It could not be set: the program does not answer.";
  }
}
