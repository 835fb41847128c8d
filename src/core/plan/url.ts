/** The parts of a URL that sources are made of. */
export interface Url {
  readonly scheme: string;
  readonly user: string;
  readonly host: string;
  /** Decoded. */
  readonly path: string;
  readonly query: string;
  /** Decoded. */
  readonly fragment: string;
  /** The URL without query and fragment, as Go prints it. */
  readonly bare: string;
}

/** Takes a URL with a scheme apart; null for what Go's `url.Parse` refuses. */
export function parseUrl(text: string): Url | null {
  if (/[\x00-\x1f\x7f]/.test(text)) return null;
  const hash = text.indexOf("#");
  const beforeHash = hash < 0 ? text : text.slice(0, hash);
  const fragment = decode(hash < 0 ? "" : text.slice(hash + 1));
  const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):\/\//.exec(beforeHash);
  if (!scheme || fragment === null) return null;
  const mark = beforeHash.indexOf("?");
  const query = mark < 0 ? "" : beforeHash.slice(mark + 1);
  const rest = (mark < 0 ? beforeHash : beforeHash.slice(0, mark)).slice(scheme[0].length);
  const slash = rest.indexOf("/");
  const authority = slash < 0 ? rest : rest.slice(0, slash);
  const writtenPath = slash < 0 ? "" : rest.slice(slash);
  const path = decode(writtenPath);
  const at = authority.lastIndexOf("@");
  const user = at < 0 ? "" : authority.slice(0, at);
  const host = at < 0 ? authority : authority.slice(at + 1);
  if (path === null || !isUser(user) || !isHost(host)) return null;
  const name = (scheme[1] ?? "").toLowerCase();
  const bare = `${name}://${at < 0 ? "" : `${user}@`}${host}${encodePath(writtenPath)}`;
  return { scheme: name, user, host, path, query, fragment, bare };
}

/** The pairs of a query in order; null for what Go's `url.ParseQuery` refuses. */
export function parseQuery(query: string): Map<string, string[]> {
  const pairs = new Map<string, string[]>();
  for (const part of query.split("&")) {
    if (part === "" || part.includes(";")) continue;
    const equals = part.indexOf("=");
    const key = decode((equals < 0 ? part : part.slice(0, equals)).replaceAll("+", " "));
    const value = decode((equals < 0 ? "" : part.slice(equals + 1)).replaceAll("+", " "));
    if (key === null || value === null) continue;
    const values = pairs.get(key);
    if (values) values.push(value);
    else pairs.set(key, [value]);
  }
  return pairs;
}

function isUser(user: string): boolean {
  return /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(user) && decode(user) !== null;
}

function isHost(host: string): boolean {
  if (host.startsWith("[")) return /^\[[^\]]*\](?::[0-9]*)?$/.test(host);
  const colon = host.indexOf(":");
  if (colon >= 0 && !/^:[0-9]*$/.test(host.slice(host.lastIndexOf(":")))) return false;
  return !/[ "<>^`{|}\\]/.test(host) && !/%(?![89A-Fa-f][0-9A-Fa-f])/.test(host);
}

function decode(text: string): string | null {
  if (!text.includes("%")) return text;
  if (/%(?![0-9A-Fa-f]{2})/.test(text)) return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// Go keeps a path as it is written when that is a valid encoding of it
function encodePath(path: string): string {
  return /^[A-Za-z0-9\-._~!$&'()*+,;=:@/%[\]]*$/.test(path) ? path : encodeURI(path);
}
