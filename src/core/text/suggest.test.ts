import { describe, expect, it } from "vitest";
import { suggest, withSuggestion } from "./suggest.ts";

describe("suggest", () => {
  it("finds the nearest option at two edits or fewer", () => {
    expect(suggest("bulider", ["deps", "builder"])).toBe("builder");
    expect(suggest("bxxxder", ["builder"])).toBe("");
  });

  it("suggests nothing when the word is an option itself", () => {
    expect(suggest("build", ["builds", "build"])).toBe("");
  });

  it("takes the first of several options at the same distance", () => {
    expect(suggest("tast", ["test", "task"])).toBe("test");
    expect(suggest("tast", ["task", "test"])).toBe("task");
  });

  it("counts characters, not bytes or UTF-16 units", () => {
    expect(suggest("🐳🐳a", ["🐳🐳🐳"])).toBe("🐳🐳🐳");
  });

  it("answers in the case of what was written when case does not count", () => {
    expect(suggest("FRM", ["FROM"], false)).toBe("FROM");
    expect(suggest("frm", ["FROM"], false)).toBe("from");
    expect(suggest("Frm", ["FROM"], false)).toBe("from");
  });
});

describe("withSuggestion", () => {
  it("adds the option to the message, or leaves the message as it is", () => {
    expect(withSuggestion("unknown flag: --form", "form", ["from"])).toBe("unknown flag: --form (did you mean from?)");
    expect(withSuggestion("unknown flag: --zzzzzz", "zzzzzz", ["from"])).toBe("unknown flag: --zzzzzz");
  });
});
