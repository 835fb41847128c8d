import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { canonicalState } from "#permalink/canonical-state.ts";
import { encodeLink, encodeReadableLink } from "#permalink/codec.ts";
import type { LinkState } from "#permalink/link-state.ts";
import { useStore } from "../store.ts";
import { linkOfState } from "./link-of-state.ts";
import { openFragment } from "./open-link.ts";

const ROOT = join(import.meta.dirname, "../../..");

const GROUPS: readonly { readonly name: string; readonly file: string }[] = [
  { name: "our own", file: join(ROOT, "src/cli/conformance/cases.jsonl") },
  ...["buildkit", "real", "synthetic"]
    .map((name) => ({ name, file: join(ROOT, `../shared/conformance/${name}.jsonl`) }))
    .filter(({ file }) => existsSync(file)),
];

/** How many cases of a group are opened, spread over it; STAGELIGHT_CASES=all opens four times as many. */
const COUNT = process.env["STAGELIGHT_CASES"] === "all" ? 60 : 15;

interface Case {
  readonly id: string;
  readonly source: string;
  readonly options?: Pick<LinkState, "buildArgs" | "platform" | "dockerignore">;
  readonly facts: { readonly stages?: readonly unknown[]; readonly targets?: readonly { readonly target: string }[] };
}

describe("an opened link", () => {
  it.each(GROUPS)("shows every part that it has, in each of its forms, with cases of $name", async ({ file }) => {
    let id = 0;
    for (const one of casesOf(file)) {
      const state = stateOf(one);
      for (const link of [await encodeLink(state), encodeReadableLink(state)]) {
        id += 1;
        await openFragment(await encodeLink({ dockerfile: "FROM scratch AS between\n" }), -id);
        expect(linkOfState(useStore.getState()).dockerfile).toBe("FROM scratch AS between\n");
        expect(await openFragment(link, id)).toBe(true);
        expect({ id: one.id, ...linkOfState(useStore.getState()) }).toEqual({ id: one.id, ...canonicalState(state) });
      }
    }
  });
});

function casesOf(file: string): readonly Case[] {
  const cases = readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line): Case => JSON.parse(line))
    .filter(({ source, facts }) => (facts.stages?.length ?? 0) > 1 && source.length < 20_000);
  const step = Math.max(1, Math.floor(cases.length / COUNT));
  return cases.filter((_, at) => at % step === 0).slice(0, COUNT);
}

/** A state with every part that a link has. */
function stateOf({ source, options = {}, facts: { stages = [], targets = [] } }: Case): LinkState {
  const named = targets.find(({ target }) => target !== "");
  return {
    dockerfile: source,
    dockerignore: options.dockerignore ?? "**/*.md\n!README.md\n",
    ...(named === undefined ? {} : { target: named.target }),
    buildArgs: { MODE: "a=b & c#d", ÄRG: "", ...options.buildArgs },
    platform: options.platform ?? "linux/arm64",
    view: { panel: "plan", direction: "down", skipped: "hide", collapsed: "0" },
    select: { kind: "node", id: `stage:${stages.length - 1}` },
    compare: "FROM before\n",
  };
}
