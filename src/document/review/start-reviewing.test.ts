import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Review } from "#core/review/review.ts";
import { loadHintFinder } from "../analysis/hint-finder.ts";
import { setText } from "../input/edit.ts";
import { initialState, useStore } from "../store.ts";
import { selectIsReviewed, selectReviewedProblems } from "./reviewed-problems.ts";
import { askReviewer } from "./reviewer.ts";
import { startReviewing } from "./start-reviewing.ts";

const TEXT = "FROM alpine:3.22 as Build\nRUN apk add --no-cache curl\n";
const EMPTY: Omit<Review, "fixes"> = {
  actions: [],
  reproducible: { answer: "yes", reasons: [] },
  secrets: { answer: "no", reasons: [] },
  neededArguments: [],
  refactorings: [],
};

let asked: string[] = [];
let stop = (): void => {};

beforeEach(async () => {
  await loadHintFinder();
  vi.useFakeTimers();
  useStore.setState(initialState, true);
  asked = [];
  // proves all fixes but those of FromAsCasing
  askReviewer(async ({ text }) => {
    asked.push(text);
    const problems = useStore.getState().analysis?.problems ?? [];
    const fixes = problems.map((problem) => (problem.rule === "FromAsCasing" ? [] : problem.fixes));
    return { task: "review", review: { ...EMPTY, fixes } };
  });
  setText(TEXT);
  stop = startReviewing();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

function offered(): string[] {
  const problems = selectReviewedProblems(useStore.getState());
  return problems.filter(({ fixes }) => fixes.length > 0).map(({ rule }) => rule);
}

describe("startReviewing", () => {
  it("has fixes proven when typing rests, and offers only those that hold", async () => {
    expect(offered()).toEqual([]);
    setText(`${TEXT}RUN date\n`);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual([`${TEXT}RUN date\n`]);
    expect(selectIsReviewed(useStore.getState())).toBe(true);
    expect(offered()).toEqual(["StageNameCasing"]);
  });

  it("waits until the graph is laid out", async () => {
    useStore.setState({ isLayoutPending: true });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual([]);
    useStore.setState({ isLayoutPending: false });
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual([TEXT]);
  });

  it("keeps fixes that held in sight while they are proven again", async () => {
    await vi.advanceTimersByTimeAsync(200);
    setText(`# a\n${TEXT}`);
    expect(selectIsReviewed(useStore.getState())).toBe(false);
    expect(offered()).toEqual(["StageNameCasing"]);
  });

  it("asks once for each text", async () => {
    await vi.advanceTimersByTimeAsync(200);
    setText(`# a\n${TEXT}`);
    await vi.advanceTimersByTimeAsync(200);
    setText(TEXT);
    expect(selectIsReviewed(useStore.getState())).toBe(true);
    expect(asked).toHaveLength(2);
  });

  it("offers nothing if there is no answer", async () => {
    askReviewer(async () => null);
    await vi.advanceTimersByTimeAsync(200);
    expect(selectIsReviewed(useStore.getState())).toBe(true);
    expect(offered()).toEqual([]);
  });
});
