import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScript } from "./parse-script.ts";

/** Every command as `operator before it, depth, name(arguments)`. */
function commandsOf(text: string): string[] {
  return parseScript(text).commands.map(
    ({ before, depth, name, args }) =>
      `${before === "\n" ? "newline" : before}${depth} ${name}(${args.map((arg) => arg.text).join(",")})`,
  );
}

describe("parseScript", () => {
  it("finds commands between operators", () => {
    expect(commandsOf("a 1 && b || c; d | e & f\ng")).toEqual([
      "0 a(1)",
      "&&0 b()",
      "||0 c()",
      ";0 d()",
      "|0 e()",
      "&0 f()",
      "newline0 g()",
    ]);
  });

  it("takes quotes and escapes off words and keeps variables", () => {
    expect(commandsOf(String.raw`a 'b c' "d $X \"e\"" f\ g $Y-${"${Z:-1}"} 'h'"i"`)).toEqual([
      '0 a(b c,d ${X} "e",f g,${Y}-${Z:-1},hi)',
    ]);
  });

  it("finds commands in substitutions, in order of the text", () => {
    expect(commandsOf('a $(b c | d) `e` "$(f)" ${X:-$(g)} <(h)')).toEqual([
      "0 a(${},${VAR},${f},${X:-$(g)},)",
      "1 b(c)",
      "|1 d()",
      "1 e()",
      "1 f()",
      "1 g()",
      "1 h()",
    ]);
  });

  it("finds commands in compound commands", () => {
    expect(commandsOf("if a; then b; elif c; then d; else e; fi && (f; g) && { h; }")).toEqual([
      "1 a()",
      "1 b()",
      "1 c()",
      "1 d()",
      "1 e()",
      "1 f()",
      ";1 g()",
      "1 h()",
    ]);
    expect(commandsOf("for x in 1 $(a); do b $x; done; while c; do d; done; until e; do f; done")).toHaveLength(6);
    expect(commandsOf("case $(a) in b|c) d;; (*) e; esac; f() { g; }; function h { i; }; ! j")).toEqual([
      "1 a()",
      "1 d()",
      "1 e()",
      "1 g()",
      "1 i()",
      ";0 j()",
    ]);
  });

  it("takes conditions, arithmetic and assignments for no commands", () => {
    expect(commandsOf("[ -f a ] && [[ b && $(c) ]] && ((d)) && E=$(f) && G=1 h")).toEqual([
      "1 c()",
      "1 f()",
      "&&0 h()",
    ]);
    expect(parseScript("A=1 B='2 3' run x").commands[0]?.assignments.map(({ text }) => text)).toEqual(["A=1", "B=2 3"]);
  });

  it("keeps redirections apart from arguments", () => {
    const [command] = parseScript("a 2>&1 >> b -c < d").commands;
    expect(command?.args.map(({ text }) => text)).toEqual(["-c"]);
    expect(command?.redirects.map(({ operator, target }) => operator + target?.text)).toEqual(["2>&1", ">>b", "<d"]);
  });

  it("steps over here-documents, in which a shell expands commands unless the name is quoted", () => {
    expect(commandsOf("a <<X && b\n$(c) it's\nX\nd")).toEqual(["0 a()", "&&0 b()", "1 c()", "newline0 d()"]);
    expect(commandsOf("a <<'X'\n$(c)\nX\nd")).toEqual(["0 a()", "newline0 d()"]);
    expect(commandsOf("a <<-X\n\tb\n\tX\nd")).toEqual(["0 a()", "newline0 d()"]);
  });

  it("skips comments", () => {
    expect(commandsOf("a # b; c\n# d\ne x#f")).toEqual(["0 a()", "newline0 e(x#f)"]);
  });

  it("names the command that a wrapper runs", () => {
    expect(
      parseScript("command curl x && exec -c nginx && busybox wget && command -v git").commands.map(({ name }) => name),
    ).toEqual(["curl", "nginx", "wget", "command"]);
  });

  it("counts letters of a short flag one by one", () => {
    expect(parseScript("tar -xzf a --strip=1 - --").commands[0]?.flags).toEqual([
      { name: "x", arg: 0 },
      { name: "z", arg: 0 },
      { name: "f", arg: 0 },
      { name: "strip", arg: 2 },
    ]);
  });

  it("says where everything appears", () => {
    const text = 'x && "a b" --c=$(d) > e';
    const { commands } = parseScript(text);
    const slice = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
    expect(commands.map(slice)).toEqual(["x", '"a b" --c=$(d) > e', "d"]);
    expect(commands[1]?.args.map(slice)).toEqual(["--c=$(d)"]);
    expect(parseScript("a |& b | c").pipes).toEqual([
      { start: 2, end: 4 },
      { start: 7, end: 8 },
    ]);
  });

  it("finds nothing in what no shell would take", () => {
    for (const text of [
      "a 'b",
      'a "b',
      "a $(b",
      "a `b",
      "if a; then b",
      "a && ",
      "&& a",
      "a ) b",
      "fi",
      "case x in a) b",
    ]) {
      expect(parseScript(text)).toEqual({ text, commands: [], pipes: [], isBroken: true });
    }
  });

  it("breaks off where no end of nesting is in sight", () => {
    for (const piece of [
      "$(",
      "`$(",
      "(",
      "{ ",
      "${a",
      "if ",
      "<(",
      '"$(',
      "$((",
      "[",
      "{a,",
      "f() ",
      "function f ",
      "if a; then b; elif ",
    ]) {
      expect(parseScript(piece.repeat(50_000)).commands.length).toBeLessThan(2);
    }
  });

  it("takes any text", () => {
    const pieces = constantFrom(
      ..."a $( ) ` ' \" \\ { } ; & | < > << # \n if then fi for in do done case esac ) (( [[ ]] $ ${ = X".split(" "),
      " ",
      "EOF\n",
    );
    assert(
      property(array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        const { commands } = parseScript(text);
        for (const { start, end, nameWord } of commands) {
          expect(start).toBeLessThanOrEqual(nameWord.start);
          expect(end).toBeGreaterThanOrEqual(nameWord.end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
