import type { Facts } from "./facts.ts";

let count = 0;

/**
 * A fact that is worked out once a text, for rules that would ask for it at every finding. It is kept in the facts
 * themselves: a weak map for each fact would be more work for the garbage collector than most facts are.
 */
export function memoize<Fact>(compute: (facts: Facts) => Fact): (facts: Facts) => Fact {
  const place = count;
  count += 1;
  return (facts) => {
    const found = facts.memoized[place];
    if (found !== undefined) return found as Fact;
    const fact = compute(facts);
    facts.memoized[place] = fact;
    return fact;
  };
}
