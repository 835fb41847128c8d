import { describe, expect, it } from "vitest";
import { readDurations, writeDurations } from "./link-durations.ts";

describe("durations in a link", () => {
  it("come back as they were", () => {
    const durations = [
      { text: "RUN npm ci", stage: "build", place: "RUN 0", seconds: 31.5 },
      { text: "RUN printf 'a\tb\\n' &&\n make", stage: "", place: "RUN 1", seconds: 0 },
    ];
    expect(readDurations(writeDurations(durations))).toEqual(durations);
  });

  it.each([undefined, 7, "", "x", "1\tbuild", "-1\ta\tb\tc", "1e9\ta\tb\tc", "99999999\ta\tb\tc"])(
    "are none where %j is written",
    (written) => {
      expect(readDurations(written)).toEqual([]);
    },
  );
});
