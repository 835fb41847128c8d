/**
 * The table's own entry under a key that can be anybody's text; undefined for the names that every object inherits. The
 * only place where a record is indexed with a text, which `src/indexing.test.ts` holds.
 */
export function lookUp<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
