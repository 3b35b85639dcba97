// The last events, those of them that the filter lets through, and when they are shown.
const KEPT = 1000;

export class Feed {
  all = [];
  #pending = [];
  #filter = { text: "", kind: "", code: "", model: "" };
  isPaused = false;

  add(events) {
    for (const event of events) {
      event.hay = haystack(event);
    }
    this.all.push(...events);
    this.all.splice(0, this.all.length - KEPT);
    this.#pending.push(...events.filter((event) => this.matches(event)));
    this.#pending.splice(0, this.#pending.length - KEPT);
  }

  filter(filter) {
    this.#filter = { ...filter, text: filter.text.trim().toLowerCase() };
    this.#pending = [];
    return this.all.filter((event) => this.matches(event));
  }

  matches(event) {
    const f = this.#filter;
    return (
      (!f.kind || event["contract.event"] === f.kind) &&
      (!f.code || event["contract.code"] === f.code) &&
      (!f.model || event["contract.model"] === f.model) &&
      (!f.text || f.text.split(/\s+/).every((word) => event.hay.includes(word)))
    );
  }

  get waiting() {
    return this.#pending.length;
  }

  take() {
    const taken = this.#pending;
    this.#pending = [];
    return taken;
  }
}

function haystack(event) {
  return [
    event.message,
    event.level,
    event.thread,
    event["contract.event"],
    event["contract.code"],
    event["contract.model"],
    event["contract.subject"],
    event["contract.column"],
  ]
    .join("\n")
    .toLowerCase();
}
