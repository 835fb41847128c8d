import { describe, expect, it } from "vitest";
import { splitCommand } from "./split-command.ts";

const split = (line: string) => {
  const { flags, rest } = splitCommand(line, "\\");
  return { flags, rest };
};

describe("splitCommand", () => {
  it("takes the words that start with two dashes, up to the first that does not", () => {
    expect(split("COPY --from=a  --link . /b --c")).toEqual({ flags: ["--from=a", "--link"], rest: ". /b --c" });
  });

  it("ends flags at a bare --", () => {
    expect(split("RUN --network=none -- --mount=x")).toEqual({ flags: ["--network=none"], rest: "--mount=x" });
  });

  it("takes quotes and the escape character out of flags, blanks in them staying", () => {
    expect(split(`RUN --mount="type=bind" --a='b c' --d=e\\ f x`).flags).toEqual([
      "--mount=type=bind",
      "--a=b c",
      "--d=e f",
    ]);
  });

  it("keeps the other kind of quote inside quotes", () => {
    expect(split(`RUN --a="it's" x`).flags).toEqual(["--a=it's"]);
  });

  it("takes a quote that nothing closes to the end of the line", () => {
    expect(split(`RUN --a="b c d`)).toEqual({ flags: ["--a=b c d"], rest: "" });
  });

  it("drops an escape character at the very end", () => {
    expect(split("RUN --a=b\\")).toEqual({ flags: ["--a=b"], rest: "" });
  });

  it("reads flags byte by byte, as BuildKit does, so that other letters come out garbled", () => {
    expect(split("RUN --a=é b")).toEqual({ flags: ["--a=Ã©"], rest: "b" });
    expect(split("RUN --a=b é").rest).toBe("é");
  });

  it("ends a flag inside a letter that has a byte like a blank", () => {
    // à is C3 A0, and A0 alone is a no-break space
    const { flags, rest } = split("RUN --a=à b");
    expect(flags).toEqual(["--a=Ã"]);
    expect(rest).toBe("b");
  });

  it("keeps flags of the line that ONBUILD wraps for the wrapped one", () => {
    expect(split("ONBUILD COPY --from=a b c")).toEqual({ flags: [], rest: "COPY --from=a b c" });
  });

  it("says where the rest starts", () => {
    const line = "COPY  --from=a   b c";
    const { restAt } = splitCommand(line, "\\");
    expect(line.slice(restAt)).toBe("b c");
  });

  it("takes a line of a keyword alone", () => {
    expect(split("RUN")).toEqual({ flags: [], rest: "" });
    expect(split("RUN --")).toEqual({ flags: [], rest: "" });
  });
});
