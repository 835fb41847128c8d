/** A network of IP addresses: the address without its host bits, and how many bits are the prefix. */
export interface IpNetwork {
  readonly address: bigint;
  readonly prefix: number;
  /** 32 or 128. */
  readonly bits: number;
}

/** A network such as `10.0.0.0/8`, as Go's `net.ParseCIDR`; undefined for any other text. */
export function parseNetwork(text: string): IpNetwork | undefined {
  const match = /^([^/]*)\/(\d{1,4})$/.exec(text);
  const [, written = "", prefixText = ""] = match ?? [];
  const bits = written.includes(":") ? 128 : 32;
  const address = bits === 32 ? parseIpv4(written) : parseIpv6(written);
  const prefix = Number(prefixText);
  if (!match || address === undefined || prefix > bits) return undefined;
  return { address: maskAddress(address, prefix, bits), prefix, bits };
}

/** The address with its last bits zero. */
export function maskAddress(address: bigint, prefix: number, bits: number): bigint {
  const host = BigInt(bits - prefix);
  return (address >> host) << host;
}

/** The last address of the network with this prefix that an address is in. */
export function lastAddress(address: bigint, prefix: number, bits: number): bigint {
  return maskAddress(address, prefix, bits) | ((1n << BigInt(bits - prefix)) - 1n);
}

export function formatNetwork({ address, prefix, bits }: IpNetwork): string {
  return `${formatAddress(address, bits)}/${prefix}`;
}

export function formatAddress(address: bigint, bits: number): string {
  return bits === 32 ? formatIpv4(address) : formatIpv6(address);
}

function parseIpv4(text: string): bigint | undefined {
  const parts = text.split(".");
  const isValid = parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
  return isValid ? parts.reduce((address, part) => (address << 8n) | BigInt(part), 0n) : undefined;
}

function parseIpv6(text: string): bigint | undefined {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const groups: (readonly bigint[])[] = [];
  for (const half of halves) {
    const parsed = parseGroups(half);
    if (!parsed) return undefined;
    groups.push(parsed);
  }
  const [left = [], right = []] = groups;
  const missing = 8 - left.length - right.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const zeros = Array.from({ length: missing }, () => 0n);
  return [...left, ...zeros, ...right].reduce((address, group) => (address << 16n) | group, 0n);
}

function parseGroups(text: string): readonly bigint[] | undefined {
  if (text === "") return [];
  const groups: bigint[] = [];
  const parts = text.split(":");
  for (const [at, part] of parts.entries()) {
    if (part.includes(".") && at === parts.length - 1) {
      const address = parseIpv4(part);
      if (address === undefined) return undefined;
      groups.push(address >> 16n, address & 0xffffn);
    } else if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(BigInt(`0x${part}`));
    else return undefined;
  }
  return groups;
}

function formatIpv4(address: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 255n).join(".");
}

/** The longest run of zeros becomes `::`. */
function formatIpv6(address: bigint): string {
  if (address >> 32n === 0xffffn) return formatIpv4(address & 0xffffffffn);
  const groups = Array.from({ length: 8 }, (_, at) => (address >> BigInt(112 - at * 16)) & 0xffffn);
  let best = { start: -1, length: 1 };
  for (let start = 0; start < 8; start++) {
    let end = start;
    while (end < 8 && groups[end] === 0n) end++;
    if (end - start > best.length) best = { start, length: end - start };
  }
  const written = groups.map((group) => group.toString(16));
  if (best.start < 0) return written.join(":");
  return `${written.slice(0, best.start).join(":")}::${written.slice(best.start + best.length).join(":")}`;
}
