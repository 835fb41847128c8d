import { describe, expect, it } from "vitest";
import { isCheckOn, parseCheckOptions, withCommentOptions, type CheckOptions } from "./check-options.ts";

const read = (text: string): CheckOptions => {
  const options = parseCheckOptions(text);
  if (!options.ok) throw new Error(options.message);
  return options.value;
};
const message = (text: string) => {
  const options = parseCheckOptions(text);
  return options.ok ? "" : options.message;
};

describe("parseCheckOptions", () => {
  it("reads what is skipped, what is asked for and what ends a build", () => {
    const options = read(" skip = A, B ; error=True;experimental=C ");
    expect(["A", "B", "D"].map((rule) => isCheckOn(options, rule, false))).toEqual([false, false, true]);
    expect(["C", "D"].map((rule) => isCheckOn(options, rule, true))).toEqual([true, false]);
    expect(options.isError).toBe(true);
  });

  it("takes `all` for every check, experimental ones needing their own word", () => {
    const options = read("skip=all");
    expect(isCheckOn(options, "A", false)).toBe(false);
    expect(isCheckOn(options, "A", true)).toBe(false);
    expect(isCheckOn(read("experimental=all"), "A", true)).toBe(true);
  });

  it("sets nothing where it is empty", () => {
    const options = read("  ");
    expect(isCheckOn(options, "A", false)).toBe(true);
    expect(options.isError).toBe(false);
  });

  it.each([
    ["skip", 'invalid check option "skip"'],
    ["skp=A", 'invalid check option "skp"'],
    ["error=yes", 'failed to parse check option "error=yes": strconv.ParseBool: parsing "yes": invalid syntax'],
    ["skip=A;error=1;experimental=B;skip=C", ""],
    ["skip=A;;error=1", 'invalid check option ""'],
  ])("says of %j: %j", (text, expected) => {
    expect(message(text)).toBe(expected);
  });

  it("takes all behind the second semicolon for one option, as it is split at most in three", () => {
    const options = read("skip=A;error=1;experimental=B;error=0");
    expect(options.isError).toBe(true);
    expect([...options.experimental]).toEqual(["B;error=0"]);
  });
});

describe("withCommentOptions", () => {
  const base = read("skip=A;experimental=B");

  it("adds what a comment above an instruction says", () => {
    const options = withCommentOptions(base, ["a note", "check=skip=C;experimental=D"]);
    expect(["A", "C", "E"].map((rule) => isCheckOn(options, rule, false))).toEqual([false, false, true]);
    expect(["B", "D", "E"].map((rule) => isCheckOn(options, rule, true))).toEqual([true, true, false]);
  });

  it("does not turn warnings into errors", () => {
    expect(withCommentOptions(base, ["check=error=true"]).isError).toBe(false);
  });

  it("takes the first comment of its kind, and nothing from one that is wrong", () => {
    expect(withCommentOptions(base, ["check=nonsense", "check=skip=C"])).toBe(base);
    const options = withCommentOptions(base, ["check=skip=C", "check=skip=D"]);
    expect(isCheckOn(options, "D", false)).toBe(true);
  });

  it("reads only the first word, the rest being prose", () => {
    const options = withCommentOptions(base, ["check=skip=C because=of"]);
    expect(isCheckOn(options, "C", false)).toBe(false);
  });
});
