import { fail, ok, type Result } from "../text/result.ts";
import { type ComposeValue, isList, isMap, composeText } from "./value.ts";

/** Addresses by host, several of one with commas between them. */
export function readHosts(value: ComposeValue | undefined): Result<ReadonlyMap<string, string>> {
  const hosts = new Map<string, readonly string[]>();
  if (isMap(value)) {
    for (const [host, one] of value) {
      if (isList(one)) hosts.set(host, one.map(composeText));
      else hosts.set(host, [one === null ? "" : composeText(one)]);
    }
  } else if (isList(value)) {
    for (const entry of value) {
      const text = composeText(entry);
      const separator = text.includes("=") ? "=" : ":";
      const cut = text.indexOf(separator);
      if (cut < 0) return fail(`invalid additional host, missing IP: ${text}`);
      const host = text.slice(0, cut);
      hosts.set(host, [...(hosts.get(host) ?? []), ...text.slice(cut + 1).split(",")]);
    }
  }
  for (const host of hosts.keys()) if (host === "" || /[:=]/.test(host)) return fail(`bad host name '${host}'`);
  return ok(new Map([...hosts].map(([host, addresses]) => [host, addresses.map(withoutBrackets).join(",")])));
}

/** `[::1]` is `::1`. */
function withoutBrackets(address: string): string {
  return address.length > 2 && address.startsWith("[") && address.endsWith("]") ? address.slice(1, -1) : address;
}
