import { expect, it } from "vitest";
import { markdownOf } from "./markdown.ts";

it("keeps code and takes its meaning from everything else", () => {
  expect(markdownOf("`FROM *` starts <b>a</b> [stage](javascript:x) _here_.")).toBe(
    String.raw`${"`FROM *`"} starts \<b\>a\</b\> \[stage\]\(javascript\:x\) \_here\_\.`,
  );
});
