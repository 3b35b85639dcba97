// The stream of events, by fetch: an EventSource could not send the token in a header. It comes back by itself.
import { withToken } from "./token.js";

const LONGEST_WAIT = 10000;
// The server gives a sign of life every two seconds.
const LONGEST_SILENCE = 8000;

export class Connection {
  #lastId = "";
  #tries = 0;

  // hears: {events(list), dropped(count), started(word), state(word, text)}
  constructor(hears) {
    this.hears = hears;
  }

  async run() {
    for (;;) {
      const why = await this.#once();
      this.#tries++;
      const wait = Math.min(LONGEST_WAIT, 500 * 2 ** Math.min(this.#tries, 6)) * (0.8 + 0.4 * Math.random());
      this.hears.state(why.state, why.text);
      await new Promise((resume) => setTimeout(resume, wait));
    }
  }

  async #once() {
    const silence = new Silence(LONGEST_SILENCE);
    try {
      const headers = this.#lastId ? { "Last-Event-ID": this.#lastId } : {};
      const answer = await fetch("/events", {
        headers: withToken(headers),
        cache: "no-store",
        signal: silence.signal,
      });
      if (!answer.ok) {
        return { state: answer.status === 503 ? "full" : "refused", text: (await answer.text()).trim() };
      }
      this.#tries = 0;
      this.hears.state("live", "");
      await this.#read(answer.body.getReader(), silence);
    } catch {
      // The program has ended, or cannot be reached, or says nothing any more.
    } finally {
      silence.end();
    }
    return { state: "lost", text: "" };
  }

  async #read(reader, silence) {
    const decoder = new TextDecoder();
    let rest = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        return;
      }
      silence.broken();
      rest += decoder.decode(value, { stream: true });
      const parts = rest.split("\n\n");
      rest = parts.pop();
      this.#take(parts);
    }
  }

  #take(parts) {
    const events = [];
    for (const part of parts) {
      const { id, event, data } = fields(part);
      if (event === "start") {
        this.hears.started(data);
      } else if (event === "dropped") {
        this.hears.dropped(Number(data));
      } else if (data) {
        this.#lastId = id ?? this.#lastId;
        events.push({ id, ...JSON.parse(data) });
      }
    }
    if (events.length > 0) {
      this.hears.events(events);
    }
  }
}

// Ends a request that nothing has been heard of for too long: a connection may be dead and not know it.
class Silence {
  #request = new AbortController();
  #timer;

  constructor(longest) {
    this.longest = longest;
    this.broken();
  }

  get signal() {
    return this.#request.signal;
  }

  broken() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#request.abort(), this.longest);
  }

  end() {
    clearTimeout(this.#timer);
  }
}

function fields(part) {
  const found = {};
  for (const line of part.split("\n")) {
    const colon = line.indexOf(": ");
    if (colon > 0) {
      found[line.slice(0, colon)] = line.slice(colon + 2);
    }
  }
  return found;
}
