import { DICTIONARY } from "./dictionary.ts";
import { OBJECT_NAMES } from "./hostile/named-texts.ts";
import { mutateText } from "./mutate-text.ts";
import type { Random } from "./random.ts";

const PIECES = [
  "*",
  "**",
  "**/",
  "?",
  "[",
  "]",
  "[a-z]",
  "[^a]",
  "[!b]",
  "[]",
  "[a",
  "[a-]",
  "[[:alpha:]]",
  "\\",
  "\\[",
  "\\d",
  "\\p{L}",
  "\\Q",
  "{2}",
  "{1,}",
  "{",
  "}",
  "|",
  "^",
  "$",
  "(",
  ")",
  "+",
  ".",
  "/",
  "!",
  "#",
  " ",
  "a",
  "b",
  "src",
  "x.go",
  "é",
  "🐳",
] as const;

/** A `.dockerignore`, and paths that are held against it. */
export function makeIgnore(random: Random, ignores: readonly string[]): { patterns: string; paths: readonly string[] } {
  const written = random.pick(ignores) ?? "*.go\n!a\n";
  const pattern = () =>
    (random.chance(0.2) ? "!" : "") +
    random.many(random.below(random.chance(0.05) ? 60 : 9), () => piece(random)).join("");
  const own = random.many(1 + random.below(6), pattern).join("\n");
  const patterns = random.chance(0.3) ? mutateText(random, written, own, 1 + random.below(4)) : own;
  const paths = random.many(1 + random.below(4), () =>
    random
      .many(random.below(8), () => random.pick(["a", "b", "/", "x.go", "src", "[", "\\", "é", piece(random)]))
      .join(""),
  );
  return { patterns, paths };
}

function piece(random: Random): string {
  return random.chance(0.15) ? random.pick(DICTIONARY) : random.pick(PIECES);
}

/** The state of a link with some values of other kinds, and edits of the link itself. */
export function makeLink(random: Random, state: Readonly<Record<string, unknown>>): unknown {
  const values: readonly unknown[] = [
    1,
    -1,
    null,
    true,
    [],
    {},
    "",
    ...OBJECT_NAMES,
    { constructor: "x" },
    { toString: 1 },
  ];
  const keys = ["view", "select", "compare", "target", "buildArgs", "platform", "dockerignore", ...OBJECT_NAMES];
  const more = random.many(random.below(3), (): [string, unknown] => [random.pick(keys) ?? "", random.pick(values)]);
  const view = random.chance(0.3) ? { view: { panel: random.pick(OBJECT_NAMES), [random.pick(DICTIONARY)]: 1 } } : {};
  const edits = random.chance(0.5)
    ? random.many(1 + random.below(3), () => [random.next(), random.pick(DICTIONARY)])
    : [];
  return { state: { ...state, ...view, ...Object.fromEntries(more) }, edits, isReadable: random.chance(0.4) };
}

const YAML = `ignored:
  - DL3000
  - SC1010
trustedRegistries: [docker.io, "my.com:500"]
label-schema:
  author: text
  created: rfc3339
strict-labels: true
disable-ignore-pragma: false
override:
  error: [DL3001, DL3002]
  warning:
    - DL3042
  info: ["DL3032"]
failure-threshold: style
`;

const RULED =
  "FROM debian\nLABEL author=x constructor=y __proto__=z\nRUN apt-get install x\nCOPY --from=docker.io/a /a /b\n";

/** A `.hadolint.yaml`, and a Dockerfile that it is about. */
export function makeHadolint(random: Random): { yaml: string; text: string } {
  return {
    yaml: mutateText(random, YAML, YAML, 1 + random.below(6)),
    text: random.chance(0.5) ? RULED : mutateText(random, RULED, RULED, 2),
  };
}
