// Every contracted class with its state, and a short list of them beside the events.
import { byId, el, setText, sync } from "./dom.js";
import { ago, count, millis, packageOf, plural, rate, simple } from "./text.js";

const BRIEF = 8;
const MOST = 300;
const ORDER = { failed: 0, trained: 1, unseen: 2 };
const WORDS = { failed: "training failed", trained: "trained", unseen: "not seen training" };

export function modelsOf(state, counts) {
  const models = new Map();
  const of = (name) => {
    if (!models.has(name)) {
      models.set(name, { name, state: "unseen", methods: 0, violations: 0, now: 0, mode: "", unenforced: 0 });
    }
    return models.get(name);
  };
  for (const row of state.methods) {
    const model = of(row.model);
    model.methods++;
    model.violations += row.violations;
    model.now += counts.now(row).violations;
    model.mode = row.mode;
    model.unenforced += row.status === "NOT_ENFORCED" ? 1 : 0;
  }
  for (const training of state.trainings) {
    const model = of(training["contract.model"]);
    model.training = training;
    model.state = training["contract.event"] === "trained" ? "trained" : "failed";
  }
  return [...models.values()].sort((a, b) => ORDER[a.state] - ORDER[b.state] || (a.name < b.name ? -1 : 1));
}

export function showModels(state, counts) {
  const panel = byId("models");
  const models = modelsOf(state, counts);
  const text = panel.querySelector(".filter").value.trim().toLowerCase();
  const found = models.filter((model) => `${model.name} ${WORDS[model.state]}`.toLowerCase().includes(text)).slice(0, MOST);
  if (!panel.hidden) {
    sync(panel.querySelector(".cards"), found, (model) => model.name, () => card(state));
  }
  panel.querySelector(".none").hidden = found.length > 0;
  sync(byId("side-models"), models.slice(0, BRIEF), (model) => model.name, brief);
}

function card() {
  const name = el("h3", {});
  const where = el("p", { class: "where" });
  const badge = el("span", { class: "badge" });
  const learned = el("p", { class: "chips" });
  const how = el("p", {});
  const sums = el("p", { class: "sums" });
  const node = el("li", { class: "card" }, el("div", { class: "title" }, name, badge), where, learned, how, sums);
  return {
    node,
    show(model) {
      const training = model.training;
      setText(name, simple(model.name));
      setText(where, packageOf(model.name));
      setText(badge, WORDS[model.state]);
      node.dataset.state = model.state;
      const dimensions = training?.["contract.dimensions"]?.split(", ") ?? [];
      if (learned.dataset.shown !== dimensions.join()) {
        learned.dataset.shown = dimensions.join();
        learned.replaceChildren(...dimensions.map((each) => el("span", { class: "chip" }, each)));
      }
      setText(how, training ? told(training) : "");
      setText(sums, [plural(model.methods, "method"), model.unenforced ? `${model.unenforced} not enforced` : "", plural(model.violations, "violation"), model.mode].filter(Boolean).join(" · "));
    },
  };
}

function told(training) {
  const when = ago(training["@timestamp"], Date.now());
  const how = `by ${training["contract.method"]}, ${millis(training["contract.duration_ms"] ?? 0)}`;
  return training["contract.reason"] ? `${when} ${how}: ${training["contract.reason"]}` : `${when} ${how}`;
}

function brief() {
  const name = el("span", { class: "name" });
  const badge = el("span", { class: "badge" });
  const note = el("small", {});
  const node = el("li", {}, name, badge, note);
  return {
    node,
    show(model) {
      setText(name, simple(model.name));
      name.title = model.name;
      setText(badge, WORDS[model.state]);
      node.dataset.state = model.state;
      const learned = model.training?.["contract.dimensions"];
      setText(note, [learned, model.training ? ago(model.training["@timestamp"], Date.now()) : "", model.now > 0 ? `${rate(model.now)} violations/s` : `${count(model.violations)} violations`].filter(Boolean).join(" · "));
    },
  };
}
