import { describe, expect, it } from "vitest";
import { parseArgs } from "./line-parsers.ts";

const args = (keyword: string, rest: string) => {
  const parsed = parseArgs(keyword, rest, "\\");
  return parsed.ok ? parsed.args : parsed.message;
};
const isJson = (rest: string) => {
  const parsed = parseArgs("cmd", rest, "\\");
  return parsed.ok && parsed.isJson;
};

describe("the exec form", () => {
  it("is a JSON array of strings", () => {
    expect(args("cmd", '[ "a", "b\\tc", "\\u00e9" ]')).toEqual(["a", "b\tc", "é"]);
    expect(args("cmd", "[]")).toEqual([]);
    expect(isJson("[]")).toBe(true);
  });

  it.each(["['a']", '["a",]', '["a" "b"]', '["a"] x', '["a"', "[a]", '["a\nb"]', "[1e999]"])(
    "is not %j, which is a shell command",
    (rest) => {
      expect(isJson(rest)).toBe(false);
      expect(args("cmd", rest)).toEqual([rest]);
    },
  );

  it.each(['["a", 1]', "[null]", '[["a"]]', '[{"a": "b"}]'])("must not hold anything but strings: %s", (rest) => {
    expect(args("cmd", rest)).toBe("when using JSON array syntax, arrays must be comprised of strings only");
  });

  it("has a replacement character for half of a surrogate pair", () => {
    expect(args("cmd", '["\\ud800"]')).toEqual(["�"]);
  });

  it("is for COPY, ADD and VOLUME what a list is otherwise", () => {
    expect(args("copy", '["a b", "c"]')).toEqual(["a b", "c"]);
    expect(args("copy", "[a b] c")).toEqual(["[a", "b]", "c"]);
  });

  it("is nothing special for EXPOSE, WORKDIR or USER", () => {
    expect(args("expose", '["80"]')).toEqual(['["80"]']);
    expect(args("workdir", '["/a"]')).toEqual(['["/a"]']);
  });
});

describe("lists", () => {
  it("split at blanks only, quotes being letters", () => {
    expect(args("expose", '80  443\t"9 0"')).toEqual(["80", "443", '"9', '0"']);
  });

  it("of ARG keep words in quotes and behind the escape character together", () => {
    expect(args("arg", `A="b c" D=e\\ f 'G=h i'`)).toEqual([`A="b c"`, "D=e\\ f", "'G=h i'"]);
  });
});

describe("ENV and LABEL", () => {
  it("take pairs with their quotes", () => {
    expect(args("env", `A=1 B="x y" C=z\\ w D=`)).toEqual([
      "A",
      "1",
      "=",
      "B",
      `"x y"`,
      "=",
      "C",
      "z\\ w",
      "=",
      "D",
      "",
      "=",
    ]);
  });

  it("take the old form: one name, then all the rest of the line", () => {
    expect(args("env", "A b  c=d 'e")).toEqual(["A", "b  c=d 'e", ""]);
    expect(args("label", "a\tb")).toEqual(["a", "b", ""]);
  });

  it("decide by the first word which form it is", () => {
    expect(args("env", "A=1 B")).toBe(`Syntax error - can't find = in "B". Must be of the form: name=value`);
    expect(args("env", "A B=1")).toEqual(["A", "B=1", ""]);
  });

  it("need a value in the old form", () => {
    expect(args("env", "A")).toBe("ENV must have two arguments");
    expect(args("label", "a")).toBe("LABEL must have two arguments");
  });

  it("split a pair at its first equals sign", () => {
    expect(args("env", "A=b=c")).toEqual(["A", "b=c", "="]);
    expect(args("env", "=b")).toEqual(["", "b", "="]);
  });

  it("read an equals sign in quotes as one, too", () => {
    expect(args("env", `"A B"=c`)).toEqual([`"A B"`, "c", "="]);
  });
});

describe("HEALTHCHECK", () => {
  it("is a type and a command in either form", () => {
    expect(args("healthcheck", "cmd curl  -f x")).toEqual(["cmd", "curl  -f x"]);
    expect(args("healthcheck", 'CMD ["curl", "x"]')).toEqual(["CMD", "curl", "x"]);
    expect(args("healthcheck", "NONE")).toEqual(["NONE"]);
  });
});

describe("instructions of one argument", () => {
  it("take the line as it is", () => {
    expect(args("user", "a  b")).toEqual(["a  b"]);
    expect(args("maintainer", `"Me" <me@x>`)).toEqual([`"Me" <me@x>`]);
    expect(args("workdir", "")).toEqual([]);
  });
});
