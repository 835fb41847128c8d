/** `head` is at least `length` after `tail`, and each unit of distance beyond that costs `weight`. */
export interface Distance {
  readonly tail: number;
  readonly head: number;
  readonly length: number;
  readonly weight: number;
}

const EPSILON = 1e-6;

/**
 * Places for `count` nodes that keep all `distances` at the lowest cost: the network simplex of Gansner, Koutsofios,
 * North, and Vo ("A Technique for Drawing Directed Graphs"). The distances must connect all nodes, and lead in no circle.
 * Ends after `maxSteps` exchanges, with a cost that may not be the lowest.
 */
export function networkSimplex(count: number, distances: readonly Distance[], maxSteps: number): Float64Array {
  return new Simplex(count, distances).solve(maxSteps);
}

/** A spanning tree of tight distances, which is improved one exchange at a time. */
class Simplex {
  readonly count: number;
  readonly distances: readonly Distance[];
  readonly places: Float64Array;
  /** The distances at each node, by index. */
  readonly at: readonly (readonly number[])[];
  readonly isInTree: Uint8Array;
  readonly cuts: Float64Array;
  /** The distance to its parent, and when a walk through the tree has left a node and what is below it. */
  readonly up: Int32Array;
  readonly low: Int32Array;
  readonly left: Int32Array;
  /** The nodes in the order in which the walk left them. */
  readonly walk: Int32Array;
  next = 0;

  constructor(count: number, distances: readonly Distance[]) {
    this.count = count;
    this.distances = distances;
    this.places = new Float64Array(count);
    const at: number[][] = Array.from({ length: count }, () => []);
    distances.forEach(({ tail, head }, index) => {
      at[tail]?.push(index);
      at[head]?.push(index);
    });
    this.at = at;
    this.isInTree = new Uint8Array(distances.length);
    this.cuts = new Float64Array(distances.length);
    this.up = new Int32Array(count);
    this.low = new Int32Array(count);
    this.left = new Int32Array(count);
    this.walk = new Int32Array(count);
  }

  solve(maxSteps: number): Float64Array {
    if (this.count === 0) return this.places;
    this.placeEarliest();
    this.growTree();
    this.walkTree();
    this.findCuts();
    for (let step = 0; step < maxSteps; step++) {
      const leaving = this.leaving();
      if (leaving < 0) break;
      const entering = this.entering(leaving);
      if (entering < 0) break;
      this.exchange(leaving, entering);
    }
    return this.places;
  }

  private slack(index: number): number {
    const { tail, head, length } = this.distance(index);
    return (this.places[head] ?? 0) - (this.places[tail] ?? 0) - length;
  }

  private distance(index: number): Distance {
    return this.distances[index] ?? { tail: 0, head: 0, length: 0, weight: 0 };
  }

  /** Every node as early as what is before it lets it be. */
  private placeEarliest(): void {
    const waits = new Int32Array(this.count);
    for (const { head } of this.distances) waits[head] = (waits[head] ?? 0) + 1;
    const ready = Array.from({ length: this.count }, (_, node) => node).filter((node) => waits[node] === 0);
    for (const node of ready) {
      for (const index of this.at[node] ?? []) {
        const { tail, head, length } = this.distance(index);
        if (tail !== node) continue;
        this.places[head] = Math.max(this.places[head] ?? 0, (this.places[node] ?? 0) + length);
        waits[head] = (waits[head] ?? 0) - 1;
        if (waits[head] === 0) ready.push(head);
      }
    }
  }

  /** Grows a tree of tight distances from node 0; where none leads on, moves the tree to the nearest node. */
  private growTree(): void {
    const isReached = new Uint8Array(this.count);
    const reached: number[] = [0];
    isReached[0] = 1;
    let looked = 0;
    for (;;) {
      for (; looked < reached.length; looked++) {
        for (const index of this.at[reached[looked] ?? 0] ?? []) {
          const { tail, head } = this.distance(index);
          const other = isReached[tail] === 1 ? head : tail;
          if (isReached[other] === 1 || this.slack(index) > EPSILON) continue;
          isReached[other] = 1;
          this.isInTree[index] = 1;
          reached.push(other);
        }
      }
      if (reached.length === this.count) return;
      let [nearest, least] = [-1, Infinity];
      for (const node of reached) {
        for (const index of this.at[node] ?? []) {
          const { tail, head } = this.distance(index);
          if (isReached[tail] === isReached[head]) continue;
          const slack = this.slack(index);
          if (slack < least) [nearest, least] = [index, slack];
        }
      }
      if (nearest < 0) return;
      const shift = isReached[this.distance(nearest).head] === 1 ? -least : least;
      for (const node of reached) this.places[node] = (this.places[node] ?? 0) + shift;
      looked = 0;
    }
  }

  /** Numbers the nodes so that those below a node are the ones between its `low` and its `left`. */
  private walkTree(): void {
    this.next = 0;
    this.up.fill(-1);
    const stack: { readonly node: number; edge: number }[] = [{ node: 0, edge: 0 }];
    this.low[0] = 0;
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const edges = this.at[top.node] ?? [];
      const index = edges[top.edge++];
      if (index === undefined) {
        this.walk[this.next] = top.node;
        this.left[top.node] = this.next++;
        stack.pop();
        continue;
      }
      if (this.isInTree[index] !== 1 || index === this.up[top.node]) continue;
      const { tail, head } = this.distance(index);
      const other = tail === top.node ? head : tail;
      this.up[other] = index;
      this.low[other] = this.next;
      stack.push({ node: other, edge: 0 });
    }
  }

  /** What one unit more in each distance of the tree would cost, from the leaves up. */
  private findCuts(): void {
    for (let at = 0; at < this.count - 1; at++) {
      const node = this.walk[at] ?? 0;
      const up = this.up[node] ?? -1;
      if (up < 0) continue;
      const isTail = this.distance(up).tail === node;
      let cut = 0;
      for (const index of this.at[node] ?? []) {
        const { tail, weight } = this.distance(index);
        const leads = (tail === node) === isTail;
        if (index === up) cut += weight;
        else if (this.isInTree[index] === 1)
          cut += leads ? weight - (this.cuts[index] ?? 0) : (this.cuts[index] ?? 0) - weight;
        else cut += leads ? weight : -weight;
      }
      this.cuts[up] = cut;
    }
  }

  /** The distance of the tree whose end is worth most; -1 if none is worth anything. */
  private leaving(): number {
    let [found, least] = [-1, -EPSILON];
    for (let at = 0; at < this.count - 1; at++) {
      const up = this.up[this.walk[at] ?? 0] ?? -1;
      const cut = this.cuts[up] ?? 0;
      if (up >= 0 && cut < least) [found, least] = [up, cut];
    }
    return found;
  }

  private isBelow(node: number, root: number): boolean {
    const left = this.left[node] ?? 0;
    return left >= (this.low[root] ?? 0) && left <= (this.left[root] ?? 0);
  }

  /** The tightest distance that leads the other way between the two parts that `leaving` connects. */
  private entering(leaving: number): number {
    const { tail, head } = this.distance(leaving);
    const isTailBelow = this.up[tail] === leaving;
    const root = isTailBelow ? tail : head;
    let [found, least] = [-1, Infinity];
    for (let at = this.low[root] ?? 0; at <= (this.left[root] ?? 0); at++) {
      const node = this.walk[at] ?? 0;
      for (const index of this.at[node] ?? []) {
        if (this.isInTree[index] === 1) continue;
        const one = this.distance(index);
        // the part with the tail of `leaving` moves back, toward what leads into it
        const leads = isTailBelow ? one.head === node : one.tail === node;
        if (!leads || this.isBelow(one.head === node ? one.tail : one.head, root)) continue;
        const slack = this.slack(index);
        if (slack < least) [found, least] = [index, slack];
      }
    }
    return found;
  }

  private exchange(leaving: number, entering: number): void {
    const { tail, head } = this.distance(leaving);
    const isTailBelow = this.up[tail] === leaving;
    const root = isTailBelow ? tail : head;
    const slack = this.slack(entering);
    const shift = isTailBelow ? -slack : slack;
    if (slack !== 0)
      for (let at = this.low[root] ?? 0; at <= (this.left[root] ?? 0); at++) {
        const node = this.walk[at] ?? 0;
        this.places[node] = (this.places[node] ?? 0) + shift;
      }
    this.isInTree[leaving] = 0;
    this.isInTree[entering] = 1;
    this.walkTree();
    this.findCuts();
  }
}
