// The token comes once, in the URL that was printed. It is kept for this tab and this origin alone, and sent in a header:
// a cookie would go to every other port of this machine, too.
const KEY = "proviso.token";

export function takeToken() {
  const url = new URL(location.href);
  const given = url.searchParams.get("token");
  if (given !== null) {
    sessionStorage.setItem(KEY, given);
    url.searchParams.delete("token");
    history.replaceState(null, "", url.pathname + url.search + url.hash);
  }
}

export function withToken(headers = {}) {
  return { ...headers, Authorization: "Bearer " + (sessionStorage.getItem(KEY) ?? "") };
}
