import { toLower } from "../../text/case.ts";
import { quote } from "../../text/quote.ts";
import { fail, ok, type Result } from "../../text/result.ts";
import type { PortRange } from "../../resolve/exposed-ports.ts";
import { isIpAddress } from "../../resolve/references/ip-address.ts";

/** One port of EXPOSE, as far as it could be read. */
export interface ExposedPort {
  readonly written: string;
  readonly hasCasedProtocol: boolean;
  /** An address or a port of the host is given. */
  readonly hasHost: boolean;
  /** What is exposed, or why it is wrong. */
  readonly range: Result<PortRange>;
}

/** Reads `[ip:]host:container/protocol`; as BuildKit's `portSpecs.parsePort`. */
export function parseExposedPort(written: string): ExposedPort {
  const { ip, host, container } = splitParts(written);
  const slash = container.indexOf("/");
  const port = slash < 0 ? container : container.slice(0, slash);
  const protocol = slash < 0 ? "" : container.slice(slash + 1);
  const none = { written, hasCasedProtocol: false, hasHost: false };
  const invalid = (why: string): ExposedPort => ({ ...none, range: fail(`invalid port: ${quote(written)}: ${why}`) });
  if (port === "") return invalid("no port specified");
  if (!["", "tcp", "udp", "sctp"].includes(toLower(protocol))) return invalid(`invalid proto: ${protocol}`);
  const hasCasedProtocol = protocol !== toLower(protocol);
  const range = toRange(ip, host, port, toLower(protocol) || "tcp");
  return { written, hasCasedProtocol, hasHost: ip !== "" || host !== "", range };
}

function splitParts(written: string): { ip: string; host: string; container: string } {
  const parts = written.split(":");
  const container = parts.pop() ?? "";
  const host = parts.pop() ?? "";
  return { ip: parts.join(":"), host, container };
}

function toRange(ip: string, host: string, port: string, protocol: string): Result<PortRange> {
  if (ip !== "") {
    const address = readAddress(ip);
    if (!address.ok) return address;
    if (!isIpAddress(address.value)) return fail(`invalid IP address: ${address.value}`);
  }
  const range = parseRange(port);
  if (!range) return fail(`invalid containerPort: ${port}`);
  if (host !== "") {
    const hostRange = parseRange(host);
    if (!hostRange) return fail(`invalid hostPort: ${host}`);
    const isSameLength = range.last - range.first === hostRange.last - hostRange.first;
    if (!isSameLength && range.first !== range.last)
      return fail(`invalid ranges specified for container and host Ports: ${port} and ${host}`);
  }
  return ok({ ...range, protocol });
}

function parseRange(text: string): { first: number; last: number } | null {
  const dash = text.indexOf("-");
  const first = parsePort(dash < 0 ? text : text.slice(0, dash));
  if (first === null) return null;
  if (dash < 0 || text.slice(0, dash) === text.slice(dash + 1)) return { first, last: first };
  const last = parsePort(text.slice(dash + 1));
  return last === null || last < first ? null : { first, last };
}

function parsePort(text: string): number | null {
  if (!/^[+-]?[0-9]+$/.test(text)) return null;
  const port = Number(text);
  return port < 0 || port > 65535 ? null : port;
}

// as net.SplitHostPort of `ip:`
function readAddress(ip: string): Result<string> {
  if (!ip.startsWith("[")) return ok(ip);
  const end = ip.indexOf("]");
  const why = end < 0 ? "missing ']' in address" : end < ip.length - 1 ? describeTail(ip, end) : "";
  if (why !== "") return fail(`invalid IP address ${ip}: address ${ip}:: ${why}`);
  const inside = ip.slice(1, end);
  if (inside.includes("[")) return fail(`invalid IP address ${ip}: address ${ip}:: unexpected '[' in address`);
  return ok(inside);
}

function describeTail(ip: string, end: number): string {
  return ip[end + 1] === ":" ? "too many colons in address" : "missing port in address";
}
