import { expect, it, vi } from "vitest";
import { stepAddress } from "./lesson-step.ts";

it("writes the address of a step, with language and colors where they are asked for", () => {
  vi.stubGlobal("location", { origin: "https://example.com", pathname: "/stagelight/" });
  const place = { lesson: "what-builds", step: 2 };
  const page = "https://example.com/stagelight/";
  expect(stepAddress(place, null)).toBe(`${page}#l/what-builds/2`);
  expect(stepAddress(place, { language: "zh-Hant", theme: "system" })).toBe(`${page}?lang=zh-Hant#l/what-builds/2`);
  expect(stepAddress(place, { language: null, theme: "dark" })).toBe(`${page}?theme=dark#l/what-builds/2`);
  const exercise = { lesson: "x-a", link: "#x/d/A/BBBBBB", step: 2 };
  expect(stepAddress(exercise, { language: "en", theme: "dark" }, true)).toBe(
    `${page}?embed&lang=en&theme=dark#x/d/A/BBBBBB/2`,
  );
});
