// Rates, from the counts of one state to those of the next, over the last minute.
const SECONDS = 60;

const line = () => ({ calls: new Array(SECONDS).fill(0), violations: new Array(SECONDS).fill(0) });

const last = (values) => values[values.length - 1];

export const keyOf = (row) => `${row.model}\n${row.method}\n${row.descriptor}`;

export class Counts {
  #before = null;
  #rows = new Map();
  total = line();

  take(state) {
    const seconds = this.#before ? (new Date(state.time) - new Date(this.#before.time)) / 1000 : 0;
    if (this.#before && this.#before.start !== state.start) {
      this.#rows.clear();
      this.total = line();
      this.#before = null;
    }
    const rows = new Map();
    for (const row of state.methods) {
      const key = keyOf(row);
      const history = this.#rows.get(key) ?? line();
      this.#push(history, this.#before?.rows.get(key), row, seconds);
      rows.set(key, history);
    }
    this.#push(this.total, this.#before?.totals, state.totals, seconds);
    this.#rows = rows;
    this.#before = {
      start: state.start,
      time: state.time,
      totals: state.totals,
      rows: new Map(state.methods.map((row) => [keyOf(row), row])),
    };
  }

  // The line of a method: {calls, violations}, each 60 numbers a second.
  of(row) {
    return this.#rows.get(keyOf(row)) ?? line();
  }

  now(row) {
    const history = this.of(row);
    return { calls: last(history.calls), violations: last(history.violations) };
  }

  #push(history, before, after, seconds) {
    for (const what of ["calls", "violations"]) {
      const more = before && before[what] !== undefined ? (after[what] ?? 0) - before[what] : 0;
      history[what].push(seconds > 0.2 ? Math.max(0, more) / seconds : 0);
      history[what].shift();
    }
  }
}
