import type { Analysis } from "#core/analysis.ts";

/** The parts of a text that say a thing, by name. */
type Parts = Readonly<Record<string, string>>;

/** A claim of `lookAt` that the analysis can confirm: how to read it, what it says and what the analysis says. */
export interface Claim {
  readonly english: RegExp;
  /** Traditional and Simplified. */
  readonly chinese: RegExp;
  readonly claimed: (parts: Parts) => unknown;
  readonly actual: (analysis: Analysis, parts: Parts) => unknown;
}

const NAMES = "(?<names>(?:`[\\w-]+`(?:, | and )?)+)";
const CHINESE_NAMES = "(?<names>(?:`[\\w-]+`(?:、| 和 )?)+)";

export const CLAIMS: readonly Claim[] = [
  {
    english: /(?<built>\d+) of the (?<all>\d+) stages/g,
    chinese: /[建构][置建] (?<all>\d+) [個个][階阶]段中的 (?<built>\d+) [個个]/g,
    claimed: ({ built, all }) => [Number(built), Number(all)],
    actual: ({ build, stages }) => [build.reaches.length, stages.length],
  },
  {
    english: /(?<chosen>\d+) of the (?<all>\d+) targets/g,
    chinese: /(?<all>\d+) [個个][目][標标]中的 (?<chosen>\d+) [個个]/g,
    claimed: ({ chosen, all }) => [Number(chosen), Number(all)],
    actual: ({ project }) => [project?.chosen.length, project?.targets.length],
  },
  {
    english: /file has (?<all>\d+) stages/g,
    chinese: /[檔文][案件]有 (?<all>\d+) [個个][階阶]段/g,
    claimed: ({ all }) => Number(all),
    actual: ({ stages }) => stages.length,
  },
  {
    english: /(?<images>\d+) images? (?:is|are) pulled/g,
    chinese: /拉取 (?<images>\d+) [個个][映镜]像/g,
    claimed: ({ images }) => Number(images),
    actual: ({ build }) => build.images.length,
  },
  {
    english: /`(?<image>[^`]+)` is pulled/g,
    chinese: /拉取 `(?<image>[^`]+)`/g,
    claimed: () => true,
    actual: ({ build }, { image = "" }) => build.images.includes(image),
  },
  {
    english: /in (?<waves>\d+) waves/g,
    chinese: /分 (?<waves>\d+) 波/g,
    claimed: ({ waves }) => Number(waves),
    actual: ({ build }) => Math.max(...build.waves) + 1,
  },
  {
    english: /(?<paths>\d+) paths? (?:(?:is |are )?copied )?from `(?<from>[\w-]+)`/g,
    chinese: /[從从] `(?<from>[\w-]+)` [複复][製制] (?<paths>\d+) [個个]路[徑径]/g,
    claimed: ({ paths }) => Number(paths),
    actual: (analysis, { from }) => pathsCopiedFrom(analysis, from),
  },
  {
    english: /`(?<name>[\w-]+)` runs on `(?<platform>linux\/\w+)`/g,
    chinese: /`(?<name>[\w-]+)` 在 `(?<platform>linux\/\w+)` 上[執运][行]/g,
    claimed: ({ platform }) => platform,
    actual: ({ stages }, { name }) => stages.find(({ label }) => label === name)?.platform,
  },
  {
    english: new RegExp(`${NAMES} (?:is|are) skipped`, "g"),
    chinese: new RegExp(`(?:略過|跳过) ${CHINESE_NAMES}`, "g"),
    claimed: namesIn,
    actual: ({ build, stages }, parts) =>
      namesIn(parts).filter((name) =>
        stages.some(({ label, index }) => label === name && !build.reaches.includes(index)),
      ),
  },
  {
    english: new RegExp(`${NAMES} ships?\\b`, "g"),
    chinese: new RegExp(`[進进]入[映镜]像檔?的(?:只有|是) ${CHINESE_NAMES}`, "g"),
    claimed: (parts) => namesIn(parts).toSorted(),
    actual: ({ build, stages }) => build.ships.map((index) => stages[index]?.label).toSorted(),
  },
  {
    english: new RegExp(`${NAMES} start in the same wave`, "g"),
    chinese: new RegExp(`${CHINESE_NAMES} ?在同一波[開开]始`, "g"),
    claimed: () => 1,
    actual: ({ build, stages }, parts) =>
      new Set(
        namesIn(parts).map((name) => {
          const stage = stages.find(({ label }) => label === name);
          return (stage && build.waves[stage.index]) ?? `${name} has no wave`;
        }),
      ).size,
  },
];

function namesIn({ names = "" }: Parts): readonly string[] {
  return Array.from(names.matchAll(/`([\w-]+)`/g), ([, name = ""]) => name);
}

function pathsCopiedFrom({ graph, stages }: Analysis, name: string | undefined): number {
  const index = stages.find(({ label }) => label === name)?.index;
  return graph.edges
    .filter(({ from, kind }) => from === `stage:${index}` && kind === "copy")
    .flatMap(({ uses }) => uses.flatMap(({ sources }) => sources)).length;
}
