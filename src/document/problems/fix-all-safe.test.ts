import { beforeEach, describe, expect, it } from "vitest";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { lint } from "#core/lint/lint.ts";
import { fixSafely } from "#core/review/fix-safely.ts";
import { lookAtText } from "#core/review/look-at-text.ts";
import { reviewText } from "#core/review/review.ts";
import { askReviewer, type Reviewer } from "../review/reviewer.ts";
import { setText } from "../input/edit.ts";
import { fixAllSafe, safelyFixable } from "./fix-all-safe.ts";
import { loadHintFinder } from "../analysis/hint-finder.ts";
import { ignoreProblem } from "./ignore-problem.ts";
import { initialState, useStore } from "../store.ts";
import { undo } from "../input/undo.ts";

const TEXT = "FROM alpine:3.22 as Build\nMAINTAINER me\nRUN apk add curl\n";

const reviewHere: Reviewer = async ({ task, text, options }) => {
  const look = lookAtText(options, lint, imageCatalogue);
  return task === "review"
    ? { task, review: reviewText(text, look, () => false) }
    : { task, fixed: fixSafely(text, look) };
};

beforeEach(async () => {
  askReviewer(reviewHere);
  await loadHintFinder();
  useStore.setState(initialState, true);
  setText(TEXT);
});

function rules(): readonly string[] {
  return useStore.getState().analysis?.problems.map(({ rule }) => rule) ?? [];
}

describe("fixAllSafe", () => {
  it("makes all safe fixes, says how many, and is undone in one step", async () => {
    await fixAllSafe();
    const { input, toast, analysis } = useStore.getState();
    const text = input.dockerfile;
    expect(text).toContain("FROM alpine:3.22 AS build\n");
    expect(text).toContain("--no-cache");
    expect(safelyFixable(analysis?.problems ?? [])).toEqual([]);
    expect(toast?.message).toMatch(/^Fixed \d problems\.$/);
    if (toast?.undo) undo(toast.undo);
    expect(useStore.getState().input.dockerfile).toBe(TEXT);
  });
});

describe("ignoreProblem", () => {
  it("silences a problem where it appears, or its rule everywhere, with an undo", async () => {
    setText(`${TEXT}RUN apk add git\n`);
    const [first] = useStore.getState().analysis?.problems.filter(({ rule }) => rule === "DL3018") ?? [];
    if (first === undefined) throw new Error("DL3018 was not found");
    await ignoreProblem(first, "here");
    expect(useStore.getState().input.dockerfile).toContain("# hadolint ignore=DL3018\nRUN apk add curl");
    expect(rules().filter((rule) => rule === "DL3018")).toHaveLength(1);
    const [second] = useStore.getState().analysis?.problems.filter(({ rule }) => rule === "DL3018") ?? [];
    if (second === undefined) throw new Error("DL3018 was not found again");
    await ignoreProblem(second, "everywhere");
    expect(rules()).not.toContain("DL3018");
    expect(useStore.getState().toast?.undo?.kind).toBe("text");
  });
});
