import { compareBytes } from "../../text/compare.ts";
import type { Config } from "./config.ts";

/** A group or a target as `--list=targets` lists it. */
export interface ListedTarget {
  readonly name: string;
  readonly description?: string;
  readonly group?: boolean;
}

/** Everything that can be asked for; names that start with "_" are left out. */
export function listBakeTargets({ groups, targets }: Config): readonly ListedTarget[] {
  const all: ListedTarget[] = targets.map(({ name, description }) => describe(name, description));
  for (const { name, description, targets: members } of groups) {
    const names = (members ?? []).toSorted(compareBytes).join(", ");
    const both = description === "" ? names : names === "" ? description : `${description} (${names})`;
    all.push({ ...describe(name, both), group: true });
  }
  return all.filter(({ name }) => !name.startsWith("_")).toSorted((left, right) => compareBytes(left.name, right.name));
}

function describe(name: string, description: string): ListedTarget {
  return description === "" ? { name } : { name, description };
}
