// Numbers, times and names for people.
const COMPACT = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });
const PLAIN = new Intl.NumberFormat("en");

export const count = (n) => (n < 100000 ? PLAIN.format(n) : COMPACT.format(n));

export const rate = (n) => (n === 0 ? "0" : n < 10 ? n.toFixed(1) : count(Math.round(n)));

export const plural = (n, one, many = one + "s") => `${count(n)} ${n === 1 ? one : many}`;

export function duration(ms) {
  const seconds = Math.floor(ms / 1000);
  if (seconds < 60) {
    return `${seconds} s`;
  }
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) {
    return `${minutes} min ${seconds % 60} s`;
  }
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} days ${hours % 24} h`;
}

export function ago(then, now) {
  const ms = Math.max(0, new Date(now) - new Date(then));
  return ms < 2000 ? "just now" : `${duration(ms).replace(/ \d+ (s|min|h)$/, (rest) => (ms < 3600000 ? rest : ""))} ago`;
}

export const clock = (timestamp) => new Date(timestamp).toLocaleTimeString("en-GB") + timestamp.slice(19, 23);

export const millis = (ms) => (ms < 1000 ? `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);

// The class without its package and the classes around it.
export function simple(name) {
  const last = name.slice(name.lastIndexOf(".") + 1);
  const inner = last.slice(last.lastIndexOf("$") + 1);
  return /^[\p{L}_]/u.test(inner) ? inner : last;
}

export const packageOf = (name) => name.slice(0, Math.max(0, name.length - simple(name).length - 1));

export const place = (model, method) => `${simple(model)}.${method}`;
