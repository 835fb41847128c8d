import { hostileTexts } from "#cli/fuzz/hostile/hostile-texts.ts";
import type { LinkState } from "#permalink/link-state.ts";

/** A text that is made to stop the page, and what it is built with. */
export interface HostileInput {
  readonly name: string;
  readonly state: LinkState & { readonly dockerfile: string };
  /** It is also typed, dropped and embedded. */
  readonly isOnEveryPath: boolean;
}

/** Texts that once stopped the page on more paths than one, one of each kind. */
const ON_EVERY_PATH: ReadonlySet<string> = new Set(["ENV doubled 28 times", "everything called __proto__"]);

/** The texts that the analysis is fuzzed with, and the page's own. */
export const HOSTILE_INPUTS: readonly HostileInput[] = [
  ...hostileTexts().map(({ name, text, options }): HostileInput => {
    const { target, platform, buildArgs, dockerignore } = options ?? {};
    const state = { dockerfile: text, ...definedOf({ target, platform, buildArgs, dockerignore }) };
    return { name, state, isOnEveryPath: ON_EVERY_PATH.has(name) };
  }),
  ...ownTexts(),
];

function definedOf<Values extends object>(values: Values): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;
}

function ownTexts(): readonly HostileInput[] {
  const own = (name: string, dockerfile: string, isOnEveryPath = false): HostileInput => ({
    name,
    state: { dockerfile },
    isOnEveryPath,
  });
  return [
    own("a mount type called constructor", "FROM a AS b\nRUN --mount=type=constructor x\n"),
    own("20 stages that copy from all before", stages(20, allBefore)),
    own("60 stages that copy from all before", stages(60, allBefore)),
    own(
      "1,000 stages in a row",
      stages(1_000, (at) => (at === 0 ? [] : [at - 1])),
    ),
    own(
      "1,000 stages in a circle",
      stages(1_000, (at) => [(at + 999) % 1_000]),
    ),
    own(
      "500 stages that go into one",
      stages(501, (at) => (at === 500 ? upTo(500) : [])),
    ),
    own(
      "1,500 stages that go into one",
      stages(1_501, (at) => (at === 1_500 ? upTo(1_500) : [])),
    ),
    own(
      "stages that copy from themselves",
      stages(50, (at) => [at]),
    ),
    own(
      "2,001 stages",
      stages(2_001, () => []),
    ),
    own(
      "marks on marks",
      `FROM a${"\u0301".repeat(5_000)} AS b\nRUN echo Z${"\u0336\u0353\u0489".repeat(5_000)}\n`,
      true,
    ),
    own(
      "text turned around",
      "FROM alpine AS b\nRUN echo \u202e\u2066 rm -rf / \u200b\u2069\nLABEL a=\u202egnp\n",
      true,
    ),
    own("nothing that is seen", "\u200b\u2060\ufeff\u00ad\u3164\n", true),
    own("binary", "\u0000\u0001\u007fELF\u0000\n\uFFFD\u0000"),
    own("markup", 'FROM <img/src=x/onerror=alert(1)>\nRUN </script><script>alert(1)</script>\nLABEL a="]]>"\n', true),
    own("a row of a million letters", `FROM a\nRUN ${"x".repeat(1_000_000)}\n`),
    own("a million letters with no break", "x".repeat(1_000_000)),
    own("10,000 lines of comments", `FROM a\n${"# c\n".repeat(10_000)}RUN x\n`),
    own("half characters", "FROM a AS \uD800\nRUN \uDC00\uD800 \uD83D\n"),
  ];
}

function allBefore(at: number): readonly number[] {
  return upTo(at);
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}

/** A text of `count` stages, each with a copy from the stages that `takes` names. */
function stages(count: number, takes: (at: number) => readonly number[]): string {
  const texts = upTo(count).map((at) => {
    const copies = takes(at).map((from) => `COPY --from=s${from} /a /b${from}\n`);
    return `FROM alpine AS s${at}\n${copies.join("")}`;
  });
  return texts.join("");
}
