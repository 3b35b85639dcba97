// The views, one at a time.
import { byId } from "./dom.js";

const tabs = [...byId("tabs").querySelectorAll("[role=tab]")];

// changed is called when another view is shown.
export function beginTabs(changed) {
  for (const tab of tabs) {
    tab.addEventListener("click", () => select(tab));
  }
  byId("tabs").addEventListener("keydown", walk);
  addEventListener("hashchange", fromHash);
  select.changed = changed;
  fromHash();
}

export function selectTab(index) {
  if (tabs[index]) {
    select(tabs[index]);
    tabs[index].focus();
  }
}

export const shownPanel = () => byId(tabs.find((tab) => tab.getAttribute("aria-selected") === "true").getAttribute("aria-controls"));

function fromHash() {
  const tab = tabs.find((each) => "#" + each.getAttribute("aria-controls") === location.hash);
  if (tab) {
    select(tab);
  }
}

function select(tab) {
  for (const each of tabs) {
    each.setAttribute("aria-selected", String(each === tab));
    each.tabIndex = each === tab ? 0 : -1;
    byId(each.getAttribute("aria-controls")).hidden = each !== tab;
  }
  history.replaceState(null, "", "#" + tab.getAttribute("aria-controls"));
  tab.scrollIntoView({ block: "nearest", inline: "nearest" });
  select.changed?.();
}

function walk(key) {
  const at = tabs.indexOf(document.activeElement);
  const to = { ArrowRight: (at + 1) % tabs.length, ArrowLeft: (at + tabs.length - 1) % tabs.length, Home: 0, End: tabs.length - 1 }[key.key];
  if (at >= 0 && to !== undefined) {
    key.preventDefault();
    selectTab(to);
  }
}
