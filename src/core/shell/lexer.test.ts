import { describe, expect, it } from "vitest";
import type { LexerOptions } from "./lexer-options.ts";
import { expandWord, expandWords } from "./lexer.ts";

const VALUES: Readonly<Record<string, string>> = {
  A: "apple",
  EMPTY: "",
  PATH: "/usr/bin:/bin",
  FILE: "archive.tar.gz",
  LINES: "one\ntwo",
  BLANKS: "b c",
  é: "accent",
};
const variables = { get: (name: string) => (Object.hasOwn(VALUES, name) ? VALUES[name] : undefined) };
const expand = (word: string, options: Partial<LexerOptions> = {}) => {
  const { text, error } = expandWord(word, variables, { escape: "\\", ...options });
  return error || text;
};
const words = (text: string, options: Partial<LexerOptions> = {}) => {
  const result = expandWords(text, variables, { escape: "\\", ...options });
  return result.ok ? result.value : result.message;
};

describe("variables", () => {
  it.each([
    ["$A", "apple"],
    ["${A}", "apple"],
    ["$A.$A/x", "apple.apple/x"],
    ["${A}pie", "applepie"],
    ["$Apie", ""],
    ["$MISSING-x", "-x"],
    ["$", "$"],
    ["$ A", "$ A"],
    ["a$", "a$"],
    ["$%", "$%"],
    ["$$", ""],
    ["$1a", "a"],
    ["$12", ""],
    ["$@x", "x"],
    ["$é", "accent"],
    ["${é}", "accent"],
  ])("%s is %j", (word, text) => {
    expect(expand(word)).toBe(text);
  });

  it("stay as they are written where asked to and not set", () => {
    const keep = { keepUnset: true };
    expect(expand("$MISSING ${MISSING} ${MISSING:-x} ${MISSING#y} $A", keep)).toBe(
      "$MISSING ${MISSING} ${MISSING:-x} ${MISSING#y} apple",
    );
    expect(expand("${MISSING/a/b} ${EMPTY}", keep)).toBe("${MISSING/a/b} ");
  });
});

describe("modifiers", () => {
  it.each([
    ["${A:-x}", "apple"],
    ["${EMPTY:-x}", "x"],
    ["${EMPTY-x}", ""],
    ["${MISSING-x}", "x"],
    ["${MISSING:-}", ""],
    ["${MISSING:-$A}", "apple"],
    ["${MISSING:-${EMPTY:-deep}}", "deep"],
    ["${MISSING:-a b}", "a b"],
    ["${MISSING:-'q $A'}", "q $A"],
    ["${MISSING:-\\}}", "}"],
    ["${A:+x}", "x"],
    ["${EMPTY:+x}", ""],
    ["${EMPTY+x}", "x"],
    ["${MISSING+x}", ""],
    ["${A?gone}", "apple"],
    ["${EMPTY?gone}", ""],
  ])("%s is %j", (word, text) => {
    expect(expand(word)).toBe(text);
  });

  it.each([
    ["${FILE#*.}", "tar.gz"],
    ["${FILE##*.}", "gz"],
    ["${FILE%.*}", "archive.tar"],
    ["${FILE%%.*}", "archive"],
    ["${FILE#x}", "archive.tar.gz"],
    ["${FILE#?rchive}", ".tar.gz"],
    ["${FILE%.??}", "archive.tar"],
    ["${FILE#[a]}", "archive.tar.gz"],
    ["${MISSING#a}", ""],
    ["${LINES#*w}", "one\ntwo"],
    ["${PATH%:*}", "/usr/bin"],
  ])("%s trims to %j", (word, text) => {
    expect(expand(word)).toBe(text);
  });

  it.each([
    ["${A/p/P}", "aPple"],
    ["${A//p/P}", "aPPle"],
    ["${A/p*/}", "a"],
    ["${A//?/x}", "xxxxx"],
    ["${A/x/y}", "apple"],
    ["${PATH//\\/bin/}", "/usr:"],
    ["${PATH//:/ }", "/usr/bin /bin"],
    ["${A//p/$A}", "aappleapplele"],
    ["${MISSING/a/b}", ""],
  ])("%s replaces to %j", (word, text) => {
    expect(expand(word)).toBe(text);
  });

  it("keep escape characters of the replacement", () => {
    expect(expand("${A/p/\\x}")).toBe("a\\xple");
  });

  it("treat a dollar sign in the replacement of all matches as Go's regular expressions do", () => {
    expect(expand("${A//p/['$0']}")).toBe("a[p][p]le");
    expect(expand("${A//p/'$1'}")).toBe("ale");
    expect(expand("${A/p/'$0'}")).toBe("a$0ple");
  });
});

describe("what somebody could mean harm with", () => {
  it("takes no longer than the pattern's length times that of the value", () => {
    const stars = "*a".repeat(60);
    const long = { get: () => "a".repeat(3000) };
    for (const word of [`\${X#${stars}b}`, `\${X##${stars}b}`, `\${X%b${stars}}`, `\${X//${stars}b/y}`])
      expect(expandWord(word, long, { escape: "\\" }).text).toHaveLength(3000);
  });

  it("takes hundreds of braces in one another, and refuses thousands", () => {
    const nest = (depth: number) => `${"${MISSING:-".repeat(depth)}x${"}".repeat(depth)}`;
    expect(expand(nest(500))).toBe("x");
    expect(expand(nest(5000))).toContain("braces are nested too deeply");
  });
});

describe("what can't be expanded", () => {
  it.each([
    ["${", "syntax error: missing '}'"],
    ["${A", "unsupported modifier (�) in substitution"],
    ["${}", "syntax error: bad substitution"],
    ["${{}", "syntax error: bad substitution"],
    ["${:x}", "syntax error: bad substitution"],
    ["${A:-x", "syntax error: missing '}'"],
    ["${A:=x}", "unsupported modifier (:=) in substitution"],
    ["${A:#x}", "unsupported modifier (:#) in substitution"],
    ["${A^^}", "unsupported modifier (^) in substitution"],
    ["${A/x", "syntax error: missing '/' in ${}"],
    ["${A/x/y", "syntax error: missing '}'"],
    ["${MISSING?}", "MISSING: is not allowed to be unset"],
    ["${MISSING:?needed}", "MISSING: needed"],
    ["${EMPTY:?}", "EMPTY: is not allowed to be empty"],
    ["'a", "unexpected end of statement while looking for matching single-quote"],
    ['"a', "unexpected end of statement while looking for matching double-quote"],
    ["${A#\\x}", "invalid pattern (\\x) in substitution: invalid escape '\\x'"],
  ])("%s", (word, message) => {
    expect(expand(word)).toBe(`failed to process ${JSON.stringify(word)}: ${message}`);
  });
});

describe("quotes and escapes", () => {
  it.each([
    ["'a $A'", "a $A"],
    ['"a $A"', "a apple"],
    [`"a'b"c'd"e'`, `a'bcd"e`],
    ["\\$A", "$A"],
    ["a\\ b", "a b"],
    ['"\\$A \\" \\\\ \\n"', '$A " \\ \\n'],
    ["'\\n'", "\\n"],
    ["a\\", "a"],
    ['"a\\', 'failed to process "\\"a\\\\": unexpected end of statement while looking for matching double-quote'],
  ])("%s is %j", (word, text) => {
    expect(expand(word)).toBe(text);
  });

  it("use the escape character of the file", () => {
    expect(expand("`$A C:\\$A", { escape: "`" })).toBe("$A C:\\apple");
  });

  it("stay where asked to", () => {
    expect(expand(`'a' "b" \\c`, { rawQuotes: true })).toBe(`'a' "b" c`);
    expect(expand(`'a' \\c "\\d"`, { rawEscapes: true })).toBe("a \\c \\\\d");
    expect(expand(`it's "$A"`, { ignoreQuotes: true })).toBe(`it's "apple"`);
  });
});

describe("the names that were asked for", () => {
  const namesOf = (word: string) => {
    const { matched, unmatched } = expandWord(word, variables, { escape: "\\" });
    return [[...matched], [...unmatched]];
  };

  it("are told apart by whether they are set", () => {
    expect(namesOf("$A ${MISSING} $EMPTY '$B' ${C:-$D}")).toEqual([
      ["A", "EMPTY"],
      ["MISSING", "D", "C"],
    ]);
  });

  it("are kept up to a failure", () => {
    expect(namesOf("$A ${MISSING ${A}")).toEqual([["A"], []]);
  });
});

describe("expandWords", () => {
  it("splits what variables bring, but not what is in quotes", () => {
    expect(words("x $BLANKS")).toEqual(["x", "b", "c"]);
    expect(words("x \"$BLANKS\" 'y z' w\\ v")).toEqual(["x", "b c", "y z", "w v"]);
  });

  it("has no word for what is empty", () => {
    expect(words("  $EMPTY  a ")).toEqual(["a"]);
  });

  it("leaves the blanks behind a here-document's mark in its word", () => {
    expect(words("cat << E < F", { rawQuotes: true })).toEqual(["cat", "<< E", "<", "F"]);
  });
});

describe("stars", () => {
  const value = { get: () => "ab-ab\nab" };
  const of = (word: string) => expandWord(word, value, { escape: "\\" }).text;

  it.each([
    ["${X#*b}", "-ab\nab"],
    ["${X##*b}", "\nab"],
    ["${X#*b*}", "-ab\nab"],
    ["${X##a*}", "\nab"],
    ["${X#*-*b}", "\nab"],
    ["${X#b*}", "ab-ab\nab"],
    ["${X%b*}", "ab-ab\na"],
    ["${X%%a*b}", "ab-ab\n"],
    ["${X/b*b/_}", "a_\nab"],
    ["${X//a*b/_}", "_\n_"],
    ["${X//*/_}", "_\n_"],
    ["${X//b?/_}", "a_ab\nab"],
    ["${X/*x/_}", "ab-ab\nab"],
  ])("%s leaves %j", (word, left) => {
    expect(of(word)).toBe(left);
  });
});
