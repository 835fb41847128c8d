import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Analysis } from "#core/analysis.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { countRules, type Look } from "#core/lint/fix/prove-fixes.ts";
import { lint } from "#core/lint/lint.ts";
import { lookAtText } from "#core/review/look-at-text.ts";
import { offeredRefactorings, proposeRefactoring } from "./propose.ts";
import type { Proposal } from "./refactoring.ts";
import { REFACTORING_IDS, type RefactoringId } from "./refactoring-ids.ts";

interface Case {
  readonly id: string;
  readonly source: string;
}

const CASES = join(import.meta.dirname, "../../../../shared/conformance/real.jsonl");

/** One in this many files is refactored; STAGELIGHT_CASES=all has all of them refactored. */
const ONE_OF = process.env["STAGELIGHT_CASES"] === "all" ? 1 : 12;

const WEB = `FROM node:22 AS build
WORKDIR /app
# everything
COPY . .
RUN npm ci && npm run build

FROM alpine:3.24
COPY --from=build /app/dist /srv
CMD ["httpd", "-f", "-h", "/srv"]
`;

describe("offered refactorings", () => {
  it("are those with a proposal that holds", () => {
    const look = rememberingLook();
    expect(offeredRefactorings(look.analyze(WEB), look)).toEqual([
      "manifests-first",
      "dockerignore",
      "cache-mounts",
      "pin-bases",
    ]);
  });

  it("can be made one after the other, and are not offered again", () => {
    const look = rememberingLook();
    let text = WEB;
    for (const id of ["manifests-first", "cache-mounts", "pin-bases"] as const) {
      text = proposeRefactoring(id, text, look)?.text ?? text;
      expect(proposeRefactoring(id, text, look)).toBeNull();
    }
    expect(text).toBe(
      WEB.replace(
        "# everything\n",
        "# everything\nCOPY package*.json ./\nRUN --mount=type=cache,target=/root/.npm npm ci\n",
      )
        .replace("RUN npm ci && npm run build", "RUN npm run build")
        .replace("FROM alpine:3.24\n", /# alpine.*\nFROM alpine:.*\n/.exec(text)?.[0] ?? ""),
    );
  });

  it("are none where the text doesn't build, and none for a text that is empty", () => {
    const look = rememberingLook();
    for (const text of ["", "FROM", "FROM a AS b\nCOPY --from=c /d /e\n", "RUN npm ci\n", "FROM $X\nRUN npm ci\n"])
      expect(offeredRefactorings(look.analyze(text), look)).toEqual([]);
  });

  it("are none where there is no time to prove them", () => {
    const look = { ...rememberingLook(), isOutOfTime: () => true };
    expect(offeredRefactorings(look.analyze(WEB), look)).toEqual([]);
  });

  it("leave Windows line endings as they are", () => {
    const text = proposeRefactoring("manifests-first", WEB.replaceAll("\n", "\r\n"), rememberingLook())?.text ?? "";
    expect(text).toContain("COPY package*.json ./\r\nRUN npm ci\r\n");
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  });
});

describe.runIf(existsSync(CASES))("refactorings of real files", () => {
  it("build, keep the outcome and the comments, and add no problem", { timeout: 600_000 }, () => {
    const cases = readFileSync(CASES, "utf8")
      .trim()
      .split("\n")
      .filter((_, index) => index % ONE_OF === 0);
    const offered = new Set<RefactoringId>();
    const faults: string[] = [];
    for (const line of cases) {
      const { id, source } = JSON.parse(line) as Case;
      const look = rememberingLook();
      for (const refactoring of REFACTORING_IDS) {
        const proposal = proposeRefactoring(refactoring, source, look);
        if (!proposal) continue;
        offered.add(refactoring);
        faults.push(...faultsOf(look, source, proposal).map((fault) => `${refactoring} of ${id}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
    expect(offered.size).toBeGreaterThan(2);
  });
});

/** What is wrong with a proposal, in words. */
function faultsOf(look: Look, source: string, { text, dockerignore, notes }: Proposal): readonly string[] {
  const [before, after] = [look.analyze(source), look.analyze(text, dockerignore ?? undefined)];
  const secrets = notes.flatMap((note) => (note.id === "secrets" ? note.names : []));
  const counts = countRules(look.problemsOf(before));
  const worse = [...countRules(look.problemsOf(after))].filter(([rule, count]) => count > (counts.get(rule) ?? 0));
  const lines = new Set(text.split("\n"));
  const lost = source.split("\n").filter((line) => /^\s*#/.test(line) && !lines.has(line));
  return [
    ...[after.build.error, after.checkError].flatMap((error) => (error ? [error.message] : [])),
    ...(outcomeOf(after, secrets) === outcomeOf(before, secrets) ? [] : ["another outcome"]),
    ...worse.map(([rule]) => `new ${rule}`),
    ...lost.map((line) => `lost ${line}`),
  ];
}

function outcomeOf({ build: { config } }: Analysis, secrets: readonly string[]): string {
  const env = config?.env.filter((entry) => !secrets.includes(entry.split("=", 1)[0] ?? ""));
  return JSON.stringify({ ...config, env });
}

/** A look that analyzes each text once. */
function rememberingLook(): Look {
  const look = lookAtText({}, lint, imageCatalogue);
  const known = new Map<string, Analysis>();
  return {
    ...look,
    analyze: (text, dockerignore) => {
      const key = `${dockerignore ?? ""}\0${text}`;
      const analysis = known.get(key) ?? look.analyze(text, dockerignore);
      known.set(key, analysis);
      return analysis;
    },
  };
}
