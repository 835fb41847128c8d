/** Marks the end of a switch that covers every case of a union; reached only through a bug of ours. */
export function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}
