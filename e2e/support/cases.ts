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

const REAL = new URL("../../../shared/conformance/real.jsonl", import.meta.url);
const OWN = new URL("../../src/cli/conformance/cases.jsonl", import.meta.url);

/** The Dockerfiles of public projects when they are beside the repository, else the project's own cases. */
export function readCases(): readonly Case[] {
  const lines = readFileSync(existsSync(REAL) ? REAL : OWN, "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line): Case => JSON.parse(line));
}
