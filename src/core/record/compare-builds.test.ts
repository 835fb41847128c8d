import { describe, expect, it } from "vitest";
import { parseLog } from "../log/parse-log.ts";
import type { BuildRecord } from "./build-record.ts";
import { type BuildToCompare, compareBuilds } from "./compare-builds.ts";
import { recordLog } from "./record-log.ts";
import { sampleBuild, type SampleStep } from "./sample-build.ts";

const FROM = "[1/5] FROM docker.io/library/node:20@sha256:aa";
const CACHED: readonly SampleStep[] = [
  { name: FROM, from: 0, to: 0, cached: true, digest: "sha256:1" },
  { name: "[2/5] WORKDIR /app", from: 0, to: 0, cached: true, digest: "sha256:2" },
  { name: "[3/5] COPY package.json package-lock.json ./", from: 0, to: 0, cached: true, digest: "sha256:3" },
  { name: "[4/5] RUN npm ci", from: 0, to: 0, cached: true, digest: "sha256:4" },
  { name: "[5/5] COPY . .", from: 0, to: 1, digest: "sha256:5" },
];

function built(steps: readonly SampleStep[], others: Partial<BuildRecord> = {}): BuildToCompare {
  const record = sampleBuild(null, steps, others);
  return { record, log: recordLog(record) };
}

/** The build again, in which the steps from a number on ran, `RUN npm ci` for 48 seconds. */
function missed(first: number, change: (step: SampleStep, at: number) => SampleStep = (step) => step) {
  return CACHED.map((step, at) => {
    const hasRun = at + 1 >= first;
    const isLong = step.name.includes("npm ci");
    const next = hasRun ? { ...step, cached: false, from: 1, to: isLong ? 49 : 1.1 } : step;
    return change(next, at);
  });
}

describe("compareBuilds", () => {
  it("says which step made the difference, and which files it was missed for", () => {
    const { slower, firstMiss, decisive } = compareBuilds(built(CACHED), built(missed(3)));
    expect(slower).toBeCloseTo(48);
    expect(firstMiss?.step.name).toBe("[3/5] COPY package.json package-lock.json ./");
    expect(decisive?.step).toMatchObject({ name: "[4/5] RUN npm ci", slower: 48, isMiss: true });
    expect(decisive?.cause).toEqual({ kind: "files", files: ["package.json", "package-lock.json"] });
  });

  it("tells a changed command, base image, build argument and platform", () => {
    const causeOf = (after: BuildToCompare) => compareBuilds(built(CACHED), after).firstMiss?.cause;
    const renamed = missed(4, (step, at) => (at === 3 ? { ...step, name: "[4/5] RUN npm ci --omit=dev" } : step));
    expect(causeOf(built(renamed))).toEqual({ kind: "command" });
    const rebased = missed(2, (step, at) => (at === 0 ? { ...step, name: FROM.replace("aa", "bb") } : step));
    expect(causeOf(built(rebased))).toEqual({ kind: "base", image: "docker.io/library/node:20" });
    const argued = missed(4, (step, at) => (at === 3 ? { ...step, digest: "sha256:other" } : step));
    expect(causeOf(built(argued, { buildArgs: new Map([["V", "2"]]) }))).toEqual({ kind: "arguments", names: ["V"] });
    expect(causeOf(built(argued))).toEqual({ kind: "inputs" });
    expect(causeOf(built(missed(4)))).toEqual({ kind: "unknown" });
    expect(causeOf(built(missed(2), { platform: "linux/arm64" }))).toEqual({ kind: "platform" });
  });

  it("says which step took longer where nothing was missed", () => {
    const slow = (seconds: number) => built([{ name: "[2/2] RUN make", from: 0, to: seconds }]);
    const { firstMiss, decisive } = compareBuilds(slow(10), slow(4));
    expect(firstMiss).toBeNull();
    expect(decisive).toMatchObject({ cause: null, step: { name: "[2/2] RUN make", slower: -6 } });
    expect(compareBuilds(slow(10), slow(10)).decisive).toBeNull();
  });

  it("lists steps that only one of them has", () => {
    const after = [...CACHED.slice(0, 4), { name: "[5/5] RUN npm test", from: 0, to: 2 }];
    const { added, removed } = compareBuilds(built(CACHED), built(after));
    expect([added, removed]).toEqual([["[5/5] RUN npm test"], ["[5/5] COPY . ."]]);
  });

  it("compares logs as well as records", () => {
    const toBuild = (text: string): BuildToCompare => {
      const parsed = parseLog(text);
      if (parsed.kind !== "ok") throw new Error(parsed.reason);
      return { log: parsed.log, record: null };
    };
    const log = (copy: string, run: string): BuildToCompare =>
      toBuild(`#5 [2/3] COPY go.mod .\n#5 ${copy}\n\n#6 [3/3] RUN go mod download\n#6 ${run}\n`);
    const { slower, decisive } = compareBuilds(log("CACHED", "CACHED"), log("DONE 0.1s", "DONE 9.0s"));
    expect(slower).toBeNull();
    expect(decisive).toMatchObject({ step: { slower: 9 }, cause: { kind: "files", files: ["go.mod"] } });
  });
});
