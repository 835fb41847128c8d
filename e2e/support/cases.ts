import { existsSync, readFileSync } from "node:fs";

/** One target of a conformance case, as BuildKit answered for it. */
export interface CaseTarget {
  readonly target: string;
  readonly stage: number;
  readonly reaches?: readonly number[];
  readonly images?: readonly string[];
  readonly error?: unknown;
}

export interface CaseEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly line: number;
}

/** A conformance case; see `../shared/conformance/README.md`. */
export interface Case {
  readonly id: string;
  readonly source: string;
  readonly options?: {
    readonly buildArgs?: Readonly<Record<string, string>>;
    readonly platform?: string;
    readonly dockerignore?: string;
  };
  readonly facts: {
    readonly stages?: readonly { readonly name?: string }[];
    readonly edges?: readonly CaseEdge[];
    readonly targets?: readonly CaseTarget[];
  };
}

const SHARED = new URL("../../../shared/conformance/", import.meta.url);
const OWN = new URL("../../src/cli/conformance/cases.jsonl", import.meta.url);

/** The Dockerfiles of public projects when they are next to the repository, else the project's own cases. */
export function readCases(): readonly Case[] {
  return readGroup(existsSync(SHARED) ? new URL("real.jsonl", SHARED) : OWN);
}

/** The groups of cases that are at hand, by name: the project's own ones always. */
export function readGroups(): ReadonlyMap<string, readonly Case[]> {
  const shared = existsSync(SHARED) ? ["real", "buildkit", "synthetic"] : [];
  return new Map([
    ["own", readGroup(OWN)],
    ...shared.map((name) => [name, readGroup(new URL(`${name}.jsonl`, SHARED))] as const),
  ]);
}

function readGroup(file: URL): readonly Case[] {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines.map((line): Case => JSON.parse(line));
}
