import { describe, expect, it } from "vitest";
import { parseYaml } from "../parse-yaml.ts";
import type { ComposeValue } from "#core/compose/value.ts";

function look(text: string): ComposeValue | string {
  const parsed = parseYaml(text);
  if (parsed.kind === "broken") return parsed.message.replace("yaml: ", "");
  return parsed.broken ? parsed.broken.message.replace("yaml: ", "") : (parsed.documents[0]?.value ?? null);
}

const SERVICE = "services:\n  a:\n    build: .\n";

// all of it asked of buildx's own bake package
describe("YAML as go-yaml reads it", () => {
  it("takes no tab where a key may begin, not even in an empty line", () => {
    const next = "while scanning for the next token at";
    const wrong = "found character that cannot start any token";
    for (const [text, message] of [
      [`\t\n${SERVICE}`, `${next} line 1: ${wrong}`],
      [`  \t\n${SERVICE}`, `${next} line 1, column 3: ${wrong}`],
      [`# x\n\t\n${SERVICE}`, `${next} line 2: ${wrong}`],
      ["services:\n\t\n  a:\n    build: .\n", `${next} line 2: ${wrong}`],
      [`${SERVICE.replace(".", "'.'")}  \t# c\n    image: x\n`, `${next} line 4, column 3: ${wrong}`],
      ["a:\n  -\tb\n", `${next} line 2, column 4: ${wrong}`],
      [
        `${SERVICE}\t\n`,
        "while scanning a plain scalar at line 3, column 12: line 4: found a tab character that violates indentation",
      ],
      [
        "a: |\n  b\n\t\n",
        "while scanning a block scalar at line 1, column 4: line 3: found a tab character where an indentation space is expected",
      ],
    ])
      expect([text, look(text ?? "")]).toEqual([text, message]);
  });

  it("takes a tab in a flow, in quotes, behind a value, and behind the indentation of its text", () => {
    for (const text of [
      "a: [\n\t\n b]\n",
      "a: 'b\n\t\n  c'\n",
      "a:\tb\t\nc:\t\n  d: e\n",
      "a: b\n  \t\nc: d\n",
      "# x\n\t# y\na: b\n",
    ])
      expect([text, look(text)]).toEqual([text, expect.any(Map)]);
  });

  it("says what is wrong in go-yaml's words", () => {
    for (const [text, message] of [
      ["a: b: c\n", "line 1, column 5: mapping values are not allowed in this context"],
      ["a: - b\n", "line 1, column 4: block sequence entries are not allowed in this context"],
      ["a: 'b\n", "while scanning a quoted scalar at line 1, column 4: line 2: found unexpected end of stream"],
      ["a: 1\nb\nc: 2\n", "while scanning a simple key at line 2: line 3: could not find expected ':'"],
      [
        "a:\n  - b\n c: d\n",
        "while parsing a block mapping at <unknown position>: line 2, column 2: did not find expected key",
      ],
      ["\n...\na: b\n", "while parsing a block node at line 1: did not find expected node content"],
      [
        "a: [b\nc: d\n",
        "while parsing a flow sequence at <unknown position>: line 1, column 2: did not find expected ',' or ']'",
      ],
      ["a: *b\n", "line 1, column 5: unknown anchor 'b' referenced"],
      ["%YAML 1.2\n---\na: b\n", "<unknown position>: found incompatible YAML document"],
      [
        'a: "\\q"\n',
        "while scanning a quoted scalar at line 1, column 4: line 1, column 5: found unknown escape character",
      ],
      [
        "a: |0\n",
        "while scanning a block scalar at line 1, column 4: line 1, column 5: found an indentation indicator equal to 0",
      ],
      ["a: !!int b\n", "construct errors:\n  line 1: yaml: cannot construct !!str `b` as a !!int"],
      [
        "a: &x\n  b: *x\n",
        "construct errors:\n  line 1: cycle detected: node at path a.b.b references node at path a.b",
      ],
      ["a:\n  <<: b\n", "construct errors:\n  line 1: yaml: map merge requires map or sequence of maps as the value"],
      ["a: \u0001\n", "offset 3: control characters are not allowed"],
      ["a: b\n---\nc: [\n", expect.stringContaining("did not find expected")],
    ] as const)
      expect([text, look(text)]).toEqual([text, message]);
  });

  it("reads every kind of scalar, flow, and block", () => {
    const text = `a: |-
  one
   two

  three
b: >
  one
  two

  three
   four
c: "x\\
  y\\u00e9
  z"
d: 'it''s'
e: [a: 1, {b: , ? c : d}, "f":g]
g:
- h
-
- - i
  - j
? k
: l
m: &n !!str 5
o: *n
p: !!binary q
# end
`;
    const map = (...entries: [string, ComposeValue][]) => new Map(entries);
    const one = { kind: "int", text: "1" } as const;
    expect(look(text)).toEqual(
      map(
        ["a", "one\n two\n\nthree"],
        ["b", "one two\nthree\n four\n"],
        ["c", "xy\u00e9 z"],
        ["d", "it's"],
        ["e", [map(["a", one]), map(["b", null], ["c", "d"]), map(["f", "g"])]],
        ["g", ["h", null, ["i", "j"]]],
        ["k", "l"],
        ["m", "5"],
        ["o", "5"],
        ["p", "q"],
      ),
    );
  });

  it("reads a megabyte in time that grows with its length", () => {
    const long = (text: string, end = ""): string => text.repeat(Math.ceil(300_000 / text.length)) + end;
    for (const text of [long("- a: b\n"), long("# c\n", "a: b"), `a: ${long("b ")}`, `a: [${long("b, ")}]`, long("[")])
      expect(typeof parseYaml(text).kind).toBe("string");
  });
});
