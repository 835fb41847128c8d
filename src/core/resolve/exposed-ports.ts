/** Ports from one number to another, both included. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
  readonly protocol: string;
}

/** What a stage exposes, the last range first; what it has from its base it shares with that. */
export interface ExposedRanges {
  readonly range: PortRange;
  readonly earlier: ExposedRanges | null;
}

/** Every port once, as `80/tcp`, in the order of these texts. */
export function listPorts(exposed: ExposedRanges | null): string[] {
  const ranges: PortRange[] = [];
  for (let at = exposed; at; at = at.earlier) ranges.push(at.range);
  const ports: string[] = [];
  /** For each protocol the first port behind those that are listed. */
  const next = new Map<string, number>();
  for (const { first, last, protocol } of ranges.toSorted((left, right) => left.first - right.first)) {
    const start = Math.max(first, next.get(protocol) ?? 0);
    for (let port = start; port <= last; port++) ports.push(`${port}/${protocol}`);
    next.set(protocol, Math.max(start, last + 1));
  }
  return ports.toSorted();
}
