import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.ts";
import { lookUp } from "#core/text/look-up.ts";

/** What hadolint says of a snippet, by one of its rules. */
export interface Vector {
  readonly rule: string;
  readonly dockerfile: string;
  /** At least one finding. */
  readonly catches: boolean;
  /** How many, where that is known. */
  readonly count?: number;
  /** In hadolint's own notation. */
  readonly configText?: string;
  readonly test: string;
}

const FILE = join(ROOT, "../shared/hadolint/vectors.jsonl");

const LABEL_TYPES: Readonly<Record<string, string>> = {
  Email: "email",
  GitHash: "hash",
  RawText: "text",
  Rfc3339: "rfc3339",
  SemVer: "semver",
  Spdx: "spdx",
  Url: "url",
};

/** The vectors next to the repository; none where they are not there. */
export function readVectors(): readonly Vector[] {
  if (!existsSync(FILE)) return [];
  return readFileSync(FILE, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Vector);
}

/** A configuration of hadolint's tests as the content of a `.hadolint.yaml`. */
export function toHadolintConfig(configText: string): object {
  const registries = /allowedRegistries = \[([^\]]*)\]/.exec(configText)?.[1] ?? "";
  const labels = /labelSchema = Map\.fromList \[(.*?)\]/.exec(configText)?.[1] ?? "";
  return {
    trustedRegistries: Array.from(registries.matchAll(/"([^"]*)"/g), ([, registry]) => registry),
    "label-schema": Object.fromEntries(
      Array.from(labels.matchAll(/\("([^"]*)", (?:Rule\.)?(\w+)\)/g), ([, name = "", type = ""]) => [
        name,
        lookUp(LABEL_TYPES, type),
      ]),
    ),
    "strict-labels": configText.includes("strictLabels = True"),
  };
}
