import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import { type RecordedSpan, recordedSchedule } from "./schedule-recorded.ts";

const { steps } = analyze("FROM alpine AS a\nRUN one\nFROM alpine\nRUN two\nCOPY --from=a / /\n").build;

function idOf(end: string): number {
  return steps.find(({ name }) => name.endsWith(end))?.id ?? -1;
}

describe("recordedSchedule", () => {
  const spans = new Map<number, RecordedSpan>([
    [idOf("alpine:latest"), { start: 1, end: 3 }],
    [idOf("RUN one"), { start: 3, end: 9 }],
    [idOf("RUN two"), { start: 5, end: 6 }],
    [idOf("COPY --from=a / /"), { start: 9.5, end: 10 }],
  ]);
  const schedule = recordedSchedule(steps, spans);

  it("keeps the recorded times, waits included", () => {
    expect(schedule.total).toBe(10);
    expect(schedule.spans[idOf("RUN two")]).toMatchObject({ start: 5, end: 6 });
    expect(schedule.sequential).toBe(9.5);
  });

  it("follows what ended last back to the start", () => {
    expect(schedule.criticalPath.map((id) => steps[id]?.name.replace(/^\[.*?\] /, ""))).toEqual([
      "FROM docker.io/library/alpine:latest",
      "RUN one",
      "COPY --from=a / /",
    ]);
    expect(schedule.spans[idOf("RUN two")]?.slack).toBeGreaterThan(3);
  });

  it("lets a step without an end last until the first step that needs it starts", () => {
    const open = new Map(spans).set(idOf("RUN one"), { start: 3, end: null });
    expect(recordedSchedule(steps, open).spans[idOf("RUN one")]).toMatchObject({ start: 3, end: 9.5 });
  });

  it("gives a step without a time none", () => {
    const { spans: all, total } = recordedSchedule(steps, new Map([[idOf("RUN one"), { start: 2, end: 4 }]]));
    expect(all[idOf("COPY --from=a / /")]).toMatchObject({ start: 4, end: 4 });
    expect(total).toBe(4);
    expect(recordedSchedule([], new Map()).total).toBe(0);
  });
});
