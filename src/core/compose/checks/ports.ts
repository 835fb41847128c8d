import { isIpAddress } from "../../resolve/references/ip-address.ts";
import { type ComposeValue, goType, isList, isMap, composeText } from "../value.ts";

/** What is wrong with the ports of a service in their short form. */
export function checkPorts(value: ComposeValue, path: string): string | undefined {
  if (!isList(value)) return `${path}: invalid type ${goType(value)} for port`;
  for (const entry of value) {
    if (isMap(entry)) continue;
    if (typeof entry !== "string" && goType(entry) !== "int") return `${path}: invalid type ${goType(entry)} for port`;
    const refusal = checkPort(composeText(entry));
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** Says which of the ports have none of the container; looked at when all services are in their long form. */
export function findMissingTarget(ports: ComposeValue | undefined, path: string): string | undefined {
  if (!isList(ports)) return undefined;
  const index = ports.findIndex((entry) => !isMap(entry) && NO_TARGET.test(composeText(entry)));
  return index < 0 ? undefined : `service ports ${path}.[${index}] is missing a target port`;
}

/** Port 0 of the container. */
const NO_TARGET = /(?:^|:)\+?0+(?:-[^:]*)?(?:\/[^:]*)?$/;

const PROTOCOLS = new Set(["tcp", "udp", "sctp"]);

function checkPort(spec: string): string | undefined {
  const parts = spec.split(":");
  const [written = ""] = parts.slice(-1);
  const hostPort = parts.length > 1 ? (parts.at(-2) ?? "") : "";
  const address = parts.length > 2 ? parts.slice(0, -2).join(":") : "";
  const slash = written.indexOf("/");
  const port = slash < 0 ? written : written.slice(0, slash);
  const protocol = (slash < 0 ? "" : written.slice(slash + 1)).toLowerCase() || "tcp";
  if (port === "") return `no port specified: ${spec}<empty>`;
  if (!PROTOCOLS.has(protocol)) return `invalid proto: ${protocol}`;
  const refusal = checkAddress(address);
  if (refusal !== undefined) return refusal;
  const range = readRange(port);
  if (!range) return `invalid containerPort: ${port}`;
  if (hostPort === "") return undefined;
  const hostRange = readRange(hostPort);
  if (!hostRange) return `invalid hostPort: ${hostPort}`;
  const [size, hostSize] = [range[1] - range[0], hostRange[1] - hostRange[0]];
  return size !== hostSize && size > 0
    ? `invalid ranges specified for container and host Ports: ${port} and ${hostPort}`
    : undefined;
}

function checkAddress(address: string): string | undefined {
  const bare = /^\[(.*)\]$/.exec(address)?.[1] ?? address;
  return bare === "" || isIpAddress(bare) ? undefined : `invalid IP address: ${bare}`;
}

function readRange(text: string): readonly [number, number] | undefined {
  const parts = /^\+?(\d+)(?:-\+?(\d+))?$/.exec(text);
  if (!parts) return undefined;
  const start = Number(parts[1]);
  const end = parts[2] === undefined ? start : Number(parts[2]);
  return start > 65_535 || end > 65_535 || end < start ? undefined : [start, end];
}
