// The keys that hold everywhere.
import { byId } from "./dom.js";
import { togglePause } from "./events.js";
import { selectTab, shownPanel } from "./tabs.js";

export function beginKeys() {
  addEventListener("keydown", (key) => {
    if (key.ctrlKey || key.metaKey || key.altKey) {
      return;
    }
    const writes = key.target.matches?.("input, select, textarea");
    if (writes) {
      if (key.key === "Escape") {
        key.target.blur();
      }
    } else if (key.key === "/") {
      key.preventDefault();
      const filter = shownPanel().querySelector(".filter");
      filter?.focus();
      filter?.select();
    } else if (key.key === "p") {
      togglePause();
    } else if (key.key >= "1" && key.key <= "6") {
      selectTab(Number(key.key) - 1);
    } else if (key.key === "Escape") {
      byId("mode").open = false;
    } else if (key.key === "ArrowDown" && document.activeElement === document.body) {
      byId("event-list").querySelector(".head")?.focus();
    }
  });
}
