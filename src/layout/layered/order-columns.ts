import type { Columns, Item, Link } from "./columns.ts";

/** How many orders are tried, by the number of items. */
const TRIES: readonly { readonly maxItems: number; readonly starts: number; readonly rounds: number }[] = [
  { maxItems: 60, starts: 8, rounds: 8 },
  { maxItems: 150, starts: 4, rounds: 6 },
  { maxItems: 400, starts: 2, rounds: 4 },
  { maxItems: 1500, starts: 1, rounds: 3 },
];
const LEAST = { starts: 1, rounds: 1 };

/** What a crossing counts against two nodes that are not in order of the text. */
const CROSSING = 1024;
/** Lines that come from one node, or go to one, are read together, even where they cross. */
const CROSSING_AT_NODE = 300;
/** In wider columns an item is only tried at so many places next to its own. */
const MAX_STEPS = 60;

/** What an order that starts from something else than the text has to be better by. */
const CLEARLY = 2 * CROSSING_AT_NODE;

/**
 * The items of each column from top to bottom, for few crossings; where they cost none, in order of the text. Layers are
 * swept by barycenters and sifted, as Sugiyama, Tagawa, and Toda, and Matuszewski, Schönfeld, and Molitor describe. What
 * no line connects is ordered for itself, and follows one below the other.
 */
export function orderColumns(graph: Columns): readonly (readonly number[])[] {
  const orders = partsOf(graph).map((part) => orderPart(graph, part));
  return graph.columns.map((_, column) => orders.flatMap((order) => order[column] ?? []));
}

function orderPart(graph: Columns, part: Part): readonly (readonly number[])[] {
  if (part.links.length < 2) return part.columns;
  const sweep = new Sweep(graph.items, part);
  const size = part.columns.reduce((sum, { length }) => sum + length, 0);
  const { starts, rounds } = TRIES.find(({ maxItems }) => size <= maxItems) ?? LEAST;
  for (let start = 0; start < starts; start++) {
    sweep.begin(start);
    for (let round = 0; round < rounds; round++) if (!sweep.improve()) break;
    if (sweep.bestCost < CROSSING_AT_NODE) break;
  }
  return sweep.best;
}

/** What lines connect, with the items of each column in order of the text. */
interface Part {
  readonly links: readonly Link[];
  readonly columns: readonly (readonly number[])[];
}

/** In order of the text. */
function partsOf({ items, links, columns }: Columns): readonly Part[] {
  const roots = Int32Array.from(items, (_, item) => item);
  const rootOf = (item: number): number => {
    let root = item;
    while (roots[root] !== root) root = roots[root] = roots[roots[root] ?? root] ?? root;
    return root;
  };
  for (const { from, to } of links) {
    const [one, other] = [rootOf(from), rootOf(to)];
    // the first item is the first node of the text
    roots[Math.max(one, other)] = Math.min(one, other);
  }
  const parts = new Map<number, { links: Link[]; columns: number[][] }>();
  items.forEach(({ column }, item) => {
    const root = rootOf(item);
    const part = parts.get(root) ?? { links: [], columns: columns.map(() => []) };
    part.columns[column]?.push(item);
    parts.set(root, part);
  });
  for (const link of links) parts.get(rootOf(link.from))?.links.push(link);
  return [...parts.values()];
}

interface End {
  /** The item at the other end. */
  readonly item: number;
  /** The place on the item itself, and the one at the other end. */
  readonly own: number;
  readonly other: number;
}

/** Reorders the columns of a graph, and keeps the best order that it has seen. */
class Sweep {
  readonly items: readonly Item[];
  readonly before: readonly (readonly End[])[];
  readonly after: readonly (readonly End[])[];
  /** The links that end in each column. */
  readonly linksInto: readonly (readonly Link[])[];
  /** The links between two columns that come from one node, or go to one. */
  readonly atNodes: readonly (readonly Link[])[];
  /** The place of each item in its column. */
  readonly places: Float64Array;
  readonly text: readonly (readonly number[])[];
  order: number[][] = [];
  best: readonly (readonly number[])[] = [];
  bestCost = Infinity;
  /** The best of what began from the same order. */
  private startCost = Infinity;
  private margin = 0;

  constructor(items: readonly Item[], { links, columns }: Part) {
    this.items = items;
    this.text = columns;
    this.places = new Float64Array(items.length);
    const before: End[][] = items.map(() => []);
    const after: End[][] = items.map(() => []);
    const linksInto: Link[][] = columns.map(() => []);
    for (const link of links) {
      const { from, fromOffset, to, toOffset } = link;
      before[to]?.push({ item: from, own: toOffset, other: fromOffset });
      after[from]?.push({ item: to, own: fromOffset, other: toOffset });
      linksInto[items[to]?.column ?? 0]?.push(link);
    }
    this.before = before;
    this.after = after;
    this.linksInto = linksInto;
    this.atNodes = linksInto.flatMap((own) => [...grouped(own, "from"), ...grouped(own, "to")]);
  }

  /** Starts from the order of the text, or from one that is made up but the same every time. */
  begin(start: number): void {
    const random = randomFrom(start);
    this.order = this.text.map((column) =>
      start === 0 ? [...column] : shuffled(column, random),
    );
    this.startCost = Infinity;
    this.margin = start === 0 ? 0 : CLEARLY;
    this.order.forEach((_, column) => this.number(column));
    // lines that pass a column have no place in the text: they begin where they come from
    this.order.forEach((_, column) => this.byBarycenter(column, this.before, start === 0));
    this.keepBest();
  }

  /** Sweeps forward and back; whether the order got better than any before it from the same start. */
  improve(): boolean {
    const known = this.startCost;
    const last = this.order.length - 1;
    for (let column = last - 1; column >= 0; column--) this.byBarycenter(column, this.after, false);
    this.keepBest();
    for (let column = 1; column <= last; column++) this.byBarycenter(column, this.before, false);
    this.keepBest();
    for (let pass = 0; pass < 4; pass++) {
      let isBetter = false;
      for (let column = 0; column <= last; column++) isBetter = this.sift(column) || isBetter;
      for (let column = last; column >= 0; column--) isBetter = this.sift(column) || isBetter;
      this.keepBest();
      if (!isBetter) break;
    }
    return this.startCost < known;
  }

  private number(column: number): void {
    this.order[column]?.forEach((item, place) => (this.places[item] = place));
  }

  private keepBest(): void {
    const cost = this.cost();
    this.startCost = Math.min(this.startCost, cost);
    if (cost >= this.bestCost - this.margin) return;
    this.margin = 0;
    this.bestCost = cost;
    this.best = this.order.map((column) => [...column]);
  }

  private cost(): number {
    let cost = 0;
    for (const links of this.linksInto) cost += this.crossings(links) * CROSSING;
    for (const links of this.atNodes) cost -= this.crossings(links) * (CROSSING - CROSSING_AT_NODE);
    for (const column of this.order) {
      const nodes = column.filter((item) => this.items[item]?.node !== null);
      cost += Math.min(CROSSING_AT_NODE - 1, inversions(nodes.map((item) => this.items[item]?.place ?? 0)));
    }
    return cost;
  }

  /** How many pairs of links between two columns cross. */
  private crossings(links: readonly Link[]): number {
    const ends = links.map(({ from, fromOffset, to, toOffset }) => ({
      start: this.at(from, fromOffset),
      end: this.at(to, toOffset),
    }));
    ends.sort((one, other) => one.start - other.start || one.end - other.end);
    return inversions(ends.map(({ end }) => end));
  }

  /** Where an end is, in places and parts of a place. */
  private at(item: number, offset: number): number {
    return (this.places[item] ?? 0) + offset / ((this.items[item]?.height ?? 0) + 1);
  }

  /** Orders a column by where its lines come from or lead to; what has none stays where it is. */
  private byBarycenter(column: number, ends: readonly (readonly End[])[], onlyPoints: boolean): void {
    const order = this.order[column] ?? [];
    const wanted = new Map<number, number>();
    for (const item of order) {
      const own = ends[item] ?? [];
      if (own.length === 0 || (onlyPoints && this.items[item]?.node !== null)) continue;
      const sum = own.reduce((total, { item: other, other: offset }) => total + this.at(other, offset), 0);
      wanted.set(item, sum / own.length);
    }
    if (wanted.size === 0) return;
    if (onlyPoints) {
      const height = Math.max(1, this.order[column - 1]?.length ?? 1);
      const fixed = order.filter((item) => !wanted.has(item));
      fixed.forEach((item, place) => wanted.set(item, ((place + 0.5) / fixed.length) * height));
      order.sort((one, other) => (wanted.get(one) ?? 0) - (wanted.get(other) ?? 0));
    } else {
      const sorted = order
        .filter((item) => wanted.has(item))
        .toSorted((one, other) => (wanted.get(one) ?? 0) - (wanted.get(other) ?? 0));
      let next = 0;
      order.forEach((item, place) => {
        if (wanted.has(item)) order[place] = sorted[next++] ?? item;
      });
    }
    this.number(column);
  }

  /** Moves each item of a column to where it costs least between the others as they are; whether anything moved. */
  private sift(column: number): boolean {
    const order = this.order[column] ?? [];
    let isBetter = false;
    for (const item of [...order]) {
      const from = this.places[item] ?? 0;
      let [bestPlace, bestGain] = [from, 0];
      for (const step of [-1, 1]) {
        let gain = 0;
        for (let place = from + step, steps = 0; place >= 0 && place < order.length && steps < MAX_STEPS; steps++) {
          const other = order[place] ?? item;
          gain += step < 0 ? this.gainOf(other, item) : this.gainOf(item, other);
          if (gain > bestGain) [bestPlace, bestGain] = [place, gain];
          place += step;
        }
      }
      if (bestGain <= 0) continue;
      order.splice(from, 1);
      order.splice(bestPlace, 0, item);
      this.number(column);
      isBetter = true;
    }
    return isBetter;
  }

  /** What is gained when `lower`, now right below `upper` or made to be so, comes above it. */
  private gainOf(upper: number, lower: number): number {
    let gain = 0;
    for (const ends of [this.before, this.after]) {
      const [above, below] = [ends[upper] ?? [], ends[lower] ?? []];
      for (const one of above) {
        const first = this.at(one.item, one.other);
        for (const other of below) {
          const second = this.at(other.item, other.other);
          if (first === second) continue;
          const price = one.item === other.item ? CROSSING_AT_NODE : CROSSING;
          gain += first > second ? price : -price;
        }
      }
    }
    const [one, other] = [this.items[upper], this.items[lower]];
    if (one?.node && other?.node) gain += one.place > other.place ? 1 : -1;
    return gain;
  }
}

/** How many pairs of `values` are in descending order; in `n log n`. */
function inversions(values: readonly number[]): number {
  const ranks = new Map([...new Set(values)].toSorted((one, other) => one - other).map((value, rank) => [value, rank]));
  const tree = new Int32Array(ranks.size + 1);
  let count = 0;
  values.forEach((value, seen) => {
    const rank = (ranks.get(value) ?? 0) + 1;
    let notAbove = 0;
    for (let at = rank; at > 0; at -= at & -at) notAbove += tree[at] ?? 0;
    count += seen - notAbove;
    for (let at = rank; at < tree.length; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
  });
  return count;
}

/** The groups of more than one link that share an end. */
function grouped(links: readonly Link[], end: "from" | "to"): readonly (readonly Link[])[] {
  const groups = new Map<number, Link[]>();
  for (const link of links) {
    const group = groups.get(link[end]);
    if (group === undefined) groups.set(link[end], [link]);
    else group.push(link);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Numbers from 0 to 1 that are the same every time. */
function randomFrom(seed: number): () => number {
  let state = seed * 7919 + 1;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function shuffled(values: readonly number[], random: () => number): number[] {
  const mixed = [...values];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] ?? 0, mixed[at] ?? 0];
  }
  return mixed;
}
