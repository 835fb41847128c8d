import type { ExampleSummary } from "#content/example.ts";

export const EXAMPLE_GROUPS = ["level", "language", "topic"] as const;

export type ExampleGroup = (typeof EXAMPLE_GROUPS)[number];

type ExampleTag = ExampleSummary["level"] | ExampleSummary["languages"][number] | ExampleSummary["topics"][number];

/** One chosen tag a group; none where every example is welcome. */
export type ExampleFilter = Readonly<Partial<Record<ExampleGroup, ExampleTag>>>;

/** A filter button, and how many examples it would leave together with what is chosen in the other groups. */
export interface FilterOption {
  readonly tag: ExampleTag;
  readonly count: number;
}

export interface ExamplesView<Example extends ExampleSummary> {
  readonly shown: readonly Example[];
  readonly options: Readonly<Record<ExampleGroup, readonly FilterOption[]>>;
}

/** The examples that a filter leaves, in their order, and what else can be chosen in each group. */
export function examplesView<Example extends ExampleSummary>(
  examples: readonly Example[],
  filter: ExampleFilter,
): ExamplesView<Example> {
  const options = (group: ExampleGroup): readonly FilterOption[] => {
    const tags = [...new Set(examples.flatMap((example) => tagsOf(example, group)))];
    return tags.map((tag) => ({ tag, count: filtered(examples, { ...filter, [group]: tag }).length }));
  };
  return {
    shown: filtered(examples, filter),
    options: { level: options("level"), language: options("language"), topic: options("topic") },
  };
}

function filtered<Example extends ExampleSummary>(examples: readonly Example[], filter: ExampleFilter): Example[] {
  return examples.filter((example) =>
    EXAMPLE_GROUPS.every((group) => {
      const tag = filter[group];
      return tag === undefined || tagsOf(example, group).includes(tag);
    }),
  );
}

function tagsOf({ level, languages, topics }: ExampleSummary, group: ExampleGroup): readonly ExampleTag[] {
  if (group === "level") return [level];
  return group === "language" ? languages : topics;
}
