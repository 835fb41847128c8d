import type { Facts } from "./facts.ts";

/** A fact that is worked out once a text, for rules that would ask for it at every finding. */
export function memoize<Fact>(compute: (facts: Facts) => Fact): (facts: Facts) => Fact {
  const known = new WeakMap<Facts, Fact>();
  return (facts) => {
    const found = known.get(facts);
    if (found !== undefined) return found;
    const fact = compute(facts);
    known.set(facts, fact);
    return fact;
  };
}
