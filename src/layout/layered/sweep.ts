import type { Item, Link } from "./columns.ts";
import { inversions } from "./inversions.ts";
import type { Part } from "./parts.ts";

/** What a crossing counts against two nodes that are not in order of the text. */
const CROSSING = 1024;
/** Lines that come from one node, or go to one, are read together, even where they cross. */
export const CROSSING_AT_NODE = 300;
/** In wider columns an item is only tried at so many places next to its own. */
const MAX_STEPS = 60;

/** What an order that starts from something else than the text has to be better by. */
const CLEARLY = 2 * CROSSING_AT_NODE;

/** Where the lines of all items lead in one direction: those of item `i` are at `starts[i]` to `starts[i + 1]`. */
interface Ends {
  readonly starts: Int32Array;
  /** The item at the other end, and how far down it the line arrives, from 0 to less than 1. */
  readonly items: Int32Array;
  readonly parts: Float64Array;
  /** Where that is in the present order. */
  readonly at: Float64Array;
}

/** With more links between two columns, crossings are counted by sorting. */
const FEW = 64;

/** Reorders the columns of a graph, and keeps the best order that it has seen. */
export class Sweep {
  readonly items: readonly Item[];
  readonly before: Ends;
  readonly after: Ends;
  /** The links that end in each column. */
  readonly linksInto: readonly (readonly Link[])[];
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
    const linksInto: Link[][] = columns.map(() => []);
    for (const link of links) linksInto[items[link.to]?.column ?? 0]?.push(link);
    this.linksInto = linksInto;
    this.before = this.endsOf(links, "to", "from");
    this.after = this.endsOf(links, "from", "to");
  }

  private endsOf(links: readonly Link[], own: "from" | "to", other: "from" | "to"): Ends {
    const starts = new Int32Array(this.items.length + 1);
    for (const link of links) starts[link[own] + 1] = (starts[link[own] + 1] ?? 0) + 1;
    for (let item = 0; item < this.items.length; item++)
      starts[item + 1] = (starts[item + 1] ?? 0) + (starts[item] ?? 0);
    const next = starts.slice();
    const items = new Int32Array(links.length);
    const parts = new Float64Array(links.length);
    for (const link of links) {
      const place = next[link[own]] ?? 0;
      next[link[own]] = place + 1;
      items[place] = link[other];
      parts[place] = this.part(link[other], other === "from" ? link.fromOffset : link.toOffset);
    }
    return { starts, items, parts, at: new Float64Array(links.length) };
  }

  /** How far down an item an offset is, from 0 to less than 1. */
  private part(item: number, offset: number): number {
    return offset / ((this.items[item]?.height ?? 0) + 1);
  }

  /** Starts from the order of the text, or from one that is made up but the same every time. */
  begin(start: number): void {
    const random = randomFrom(start);
    this.order = this.text.map((column) => (start === 0 ? [...column] : shuffled(column, random)));
    this.startCost = Infinity;
    this.margin = start === 0 ? 0 : CLEARLY;
    this.order.forEach((_, column) => this.number(column));
    // lines that pass a column have no place in the text: they begin where they come from
    this.order.forEach((_, column) => this.byBarycenter(column, this.before, start === 0));
    this.keepBest();
  }

  /** Sweeps forward and back, then moves single items `passes` times; whether the order got better than any before it from the same start. */
  improve(passes: number): boolean {
    const known = this.startCost;
    const last = this.order.length - 1;
    for (let column = last - 1; column >= 0; column--) this.byBarycenter(column, this.after, false);
    this.keepBest();
    for (let column = 1; column <= last; column++) this.byBarycenter(column, this.before, false);
    this.keepBest();
    for (let pass = 0; pass < passes; pass++) {
      let isBetter = false;
      for (let column = 0; column <= last; column++) isBetter = this.sift(column) || isBetter;
      for (let column = last; column >= 0; column--) isBetter = this.sift(column) || isBetter;
      if (!isBetter) break;
    }
    this.keepBest();
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
    for (const links of this.linksInto)
      cost += links.length > FEW ? this.manyCrossings(links) : this.fewCrossings(links);
    for (const column of this.order) {
      const nodes = column.filter((item) => this.items[item]?.node !== null);
      cost += Math.min(CROSSING_AT_NODE - 1, inversions(nodes.map((item) => this.items[item]?.place ?? 0)));
    }
    return cost;
  }

  /** What the crossings of links between two columns cost. */
  private fewCrossings(links: readonly Link[]): number {
    const starts = links.map(({ from, fromOffset }) => (this.places[from] ?? 0) + this.part(from, fromOffset));
    const ends = links.map(({ to, toOffset }) => (this.places[to] ?? 0) + this.part(to, toOffset));
    let cost = 0;
    for (let one = 1; one < links.length; one++) {
      const [start, end, link] = [starts[one] ?? 0, ends[one] ?? 0, links[one]];
      for (let other = 0; other < one; other++) {
        if ((start - (starts[other] ?? 0)) * (end - (ends[other] ?? 0)) >= 0) continue;
        const isAtNode = link?.from === links[other]?.from || link?.to === links[other]?.to;
        cost += isAtNode ? CROSSING_AT_NODE : CROSSING;
      }
    }
    return cost;
  }

  private manyCrossings(links: readonly Link[]): number {
    let cost = this.crossings(links) * CROSSING;
    for (const group of [...grouped(links, "from"), ...grouped(links, "to")])
      cost -= this.crossings(group) * (CROSSING - CROSSING_AT_NODE);
    return cost;
  }

  private crossings(links: readonly Link[]): number {
    const ends = links.map(({ from, fromOffset, to, toOffset }) => ({
      start: (this.places[from] ?? 0) + this.part(from, fromOffset),
      end: (this.places[to] ?? 0) + this.part(to, toOffset),
    }));
    ends.sort((one, other) => one.start - other.start || one.end - other.end);
    return inversions(ends.map(({ end }) => end));
  }

  /** Notes where the lines of a column lead in the present order. */
  private locate(column: number, { starts, items, parts, at }: Ends): void {
    for (const item of this.order[column] ?? [])
      for (let end = starts[item] ?? 0; end < (starts[item + 1] ?? 0); end++)
        at[end] = (this.places[items[end] ?? 0] ?? 0) + (parts[end] ?? 0);
  }

  /** Orders a column by where its lines come from or lead to; what has none stays where it is. */
  private byBarycenter(column: number, ends: Ends, onlyPoints: boolean): void {
    const order = this.order[column] ?? [];
    this.locate(column, ends);
    const wanted = new Map<number, number>();
    for (const item of order) {
      const [from, to] = [ends.starts[item] ?? 0, ends.starts[item + 1] ?? 0];
      if (from === to || (onlyPoints && this.items[item]?.node !== null)) continue;
      let sum = 0;
      for (let end = from; end < to; end++) sum += ends.at[end] ?? 0;
      wanted.set(item, sum / (to - from));
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
    if (order.length < 2) return false;
    this.locate(column, this.before);
    this.locate(column, this.after);
    let isBetter = false;
    for (const item of order.slice()) {
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

  /** What is gained when `lower`, which is below `upper`, comes above it. */
  private gainOf(upper: number, lower: number): number {
    let gain = gainAt(this.before, upper, lower) + gainAt(this.after, upper, lower);
    const [one, other] = [this.items[upper], this.items[lower]];
    if (one?.node && other?.node) gain += one.place > other.place ? 1 : -1;
    return gain;
  }
}

function gainAt({ starts, items, at }: Ends, upper: number, lower: number): number {
  const [first, last] = [starts[lower] ?? 0, starts[lower + 1] ?? 0];
  let gain = 0;
  for (let one = starts[upper] ?? 0; one < (starts[upper + 1] ?? 0); one++) {
    const place = at[one] ?? 0;
    for (let other = first; other < last; other++) {
      const difference = place - (at[other] ?? 0);
      if (difference === 0) continue;
      const price = items[one] === items[other] ? CROSSING_AT_NODE : CROSSING;
      gain += difference > 0 ? price : -price;
    }
  }
  return gain;
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
