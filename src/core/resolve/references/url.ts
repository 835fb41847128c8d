import { fromByteString, toByteString } from "../../text/unicode.ts";
import { isIpv6WithZone } from "./ip-address.ts";

/** The parts of a URL that sources are made of. */
export interface Url {
  readonly scheme: string;
  /** Decoded, with its port. */
  readonly host: string;
  /** Decoded. */
  readonly path: string;
  readonly query: string;
  /** Decoded. */
  readonly fragment: string;
  /** The URL without query and fragment, as Go prints it. */
  readonly bare: string;
}

/** Takes a URL with a scheme and `//` apart; null for what Go's `url.Parse` refuses. */
export function parseUrl(text: string): Url | null {
  const [beforeHash, writtenFragment] = cut(text, "#");
  const fragment = unescape(writtenFragment);
  const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):\/\//.exec(beforeHash);
  if (!scheme || fragment === null || /[\x00-\x1f\x7f]/.test(beforeHash)) return null;
  const [beforeQuery, query] = cut(beforeHash, "?");
  const rest = beforeQuery.slice(scheme[0].length);
  const slash = rest.indexOf("/");
  const writtenPath = slash < 0 ? "" : rest.slice(slash);
  const path = unescape(writtenPath);
  const name = (scheme[1] ?? "").toLowerCase();
  const authority = parseAuthority(name, slash < 0 ? rest : rest.slice(0, slash));
  if (path === null || !authority) return null;
  // a lone `?` at the end stays
  const mark = beforeHash.endsWith("?") && query === "" ? "?" : "";
  const place = authority.isEmpty && path === "" ? "" : `//${authority.written}`;
  const bare = `${name}:${place}${escapePath(writtenPath, path)}${mark}`;
  return {
    scheme: name,
    host: authority.host,
    path: fromByteString(path),
    query,
    fragment: fromByteString(fragment),
    bare,
  };
}

/** The pairs of a query in order, without those that Go's `url.ParseQuery` refuses; `isValid` tells whether there are such. */
export function parseQuery(query: string): { readonly pairs: Map<string, string[]>; readonly isValid: boolean } {
  const pairs = new Map<string, string[]>();
  let isValid = true;
  for (const part of query.split("&")) {
    if (part === "") continue;
    const [key, value] = cut(part.replaceAll("+", " "), "=").map(unescape);
    if (part.includes(";") || typeof key !== "string" || typeof value !== "string") {
      isValid = false;
      continue;
    }
    const name = fromByteString(key);
    const values = pairs.get(name);
    if (values) values.push(fromByteString(value));
    else pairs.set(name, [fromByteString(value)]);
  }
  return { pairs, isValid };
}

interface Authority {
  readonly host: string;
  /** User and host as Go prints them. */
  readonly written: string;
  readonly isEmpty: boolean;
}

function parseAuthority(scheme: string, text: string): Authority | null {
  const at = text.lastIndexOf("@");
  const host = parseHost(scheme, text.slice(at + 1));
  if (host === null) return null;
  const written = escape(host, HOST);
  if (at < 0) return { host: fromByteString(host), written, isEmpty: host === "" };
  const user = text.slice(0, at);
  if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(user)) return null;
  const [name, password] = cut(user, ":").map(unescape);
  if (typeof name !== "string" || typeof password !== "string") return null;
  const secret = user.includes(":") ? `:${escape(password, USER)}` : "";
  return { host: fromByteString(host), written: `${escape(name, USER)}${secret}@${written}`, isEmpty: false };
}

function parseHost(scheme: string, host: string): string | null {
  const open = host.lastIndexOf("[");
  if (open > 0) return null;
  if (open === 0) return parseBracketed(host);
  // only for the web a second colon isn't part of the host
  const isWeb = scheme === "http" || scheme === "https";
  const colon = isWeb ? host.indexOf(":") : host.lastIndexOf(":");
  return colon >= 0 && !PORT.test(host.slice(colon)) ? null : unescapeHost(host);
}

function parseBracketed(host: string): string | null {
  const close = host.lastIndexOf("]");
  const port = host.slice(close + 1);
  if (close < 0 || (port !== "" && !PORT.test(port))) return null;
  const written = host.slice(1, close);
  const zoneAt = written.indexOf("%25");
  const address = unescapeHost(zoneAt < 0 ? written : written.slice(0, zoneAt));
  const zone = zoneAt < 0 ? "" : unescapeZone(written.slice(zoneAt));
  if (address === null || zone === null || !isIpv6WithZone(address + zone)) return null;
  return `[${address}${zone}]${port}`;
}

const PORT = /^:[0-9]*$/;

/** What is written as it is in a host, in the name of a user, in a path. */
const HOST = /[A-Za-z0-9!"$&'()*+,\-.:;<=>[\]_~]/;
const USER = /[A-Za-z0-9$&+,\-.;=_~]/;
const PATH = /[A-Za-z0-9$&+,\-./:;=@_~]/;
const ENCODED_PATH = /^[A-Za-z0-9!$&'()*+,\-./:;=@_~%[\]]*$/;

/** A host may only escape what is not ASCII, and the percent sign. */
function unescapeHost(host: string): string | null {
  if (/%(?!25)[0-7]/.test(host)) return null;
  for (const char of host) if (char <= "\x7f" && char !== "%" && !HOST.test(char)) return null;
  return unescape(host);
}

function unescapeZone(zone: string): string | null {
  const decoded = unescape(zone);
  if (decoded === null || /[\x00-\x1f]/.test(decoded)) return null;
  for (const char of decoded.slice(1))
    if (char !== "%" && char !== " " && char <= "\x7f" && !HOST.test(char)) return null;
  return decoded;
}

/** The bytes that a text with `%` escapes stands for; null for a broken escape. */
function unescape(text: string): string | null {
  if (!text.includes("%")) return toByteString(text);
  if (/%(?![0-9A-Fa-f]{2})/.test(text)) return null;
  return toByteString(text).replace(/%(..)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function escape(bytes: string, kept: RegExp): string {
  let escaped = "";
  for (const byte of bytes)
    escaped += kept.test(byte) ? byte : `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  return escaped;
}

// Go keeps a path as it is written when that is a valid encoding of it
function escapePath(written: string, path: string): string {
  return ENCODED_PATH.test(written) ? written : escape(path, PATH);
}

function cut(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}
