// Brings the parts together: events come by themselves, how things stand is asked for each second while somebody looks.
import { Connection } from "./connection.js";
import { Counts } from "./counts.js";
import { showCodes } from "./codes.js";
import { addEvents, beginEvents, markRestart } from "./events.js";
import { addDropped, showConnection, showHeader } from "./header.js";
import { showInventory } from "./inventory.js";
import { beginKeys } from "./keys.js";
import { showMethods } from "./methods.js";
import { showMode } from "./mode.js";
import { showModels } from "./models.js";
import { showSettings } from "./settings.js";
import { beginTabs } from "./tabs.js";
import { takeToken, withToken } from "./token.js";
import { byId } from "./dom.js";

const EVERY = 1000;

const counts = new Counts();
let state = null;
let start = null;

function show() {
  if (state) {
    showHeader(state, counts);
    showMode(state);
    showModels(state, counts);
    showMethods(state, counts);
    showCodes(state);
    showInventory(state);
    showSettings(state);
  }
}

async function ask() {
  if (!document.hidden && byId("connection").dataset.state === "live") {
    try {
      const answer = await fetch("/state", {
        headers: withToken(),
        cache: "no-store",
        signal: AbortSignal.timeout(5000),
      });
      if (answer.ok) {
        state = await answer.json();
        counts.take(state);
        show();
      }
    } catch {
      // The stream tells of it.
    }
  }
  setTimeout(ask, EVERY);
}

takeToken();
beginTabs(show);
beginEvents();
beginKeys();
document.addEventListener("input", show);
document.addEventListener("change", show);
new Connection({
  events: addEvents,
  dropped: addDropped,
  started(word) {
    if (start !== null && start !== word) {
      markRestart();
    }
    start = word;
  },
  state: showConnection,
}).run();
setTimeout(ask, 50);
