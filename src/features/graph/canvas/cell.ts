import { useSyncExternalStore } from "react";

/** A value outside React that components follow part by part. */
export interface Cell<Value> {
  get(): Value;
  set(change: Partial<Value>): void;
  subscribe(listener: () => void): () => void;
}

/** Makes a cell that holds `initial`. */
export function createCell<Value extends object>(initial: Value): Cell<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(change) {
      value = { ...value, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What `select` takes from the cell; a component is drawn again only when that changes. */
export function useCell<Value, Part>(cell: Cell<Value>, select: (value: Value) => Part): Part {
  return useSyncExternalStore(cell.subscribe, () => select(cell.get()));
}
