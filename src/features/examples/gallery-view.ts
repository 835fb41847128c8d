import type { ExampleSummary } from "#content/example.ts";

export const GALLERY_GROUPS = ["level", "language", "topic"] as const;

export type GalleryGroup = (typeof GALLERY_GROUPS)[number];

type GalleryTag = ExampleSummary["level"] | ExampleSummary["languages"][number] | ExampleSummary["topics"][number];

/** One chosen tag a group; none where every example is welcome. */
export type GalleryFilter = Readonly<Partial<Record<GalleryGroup, GalleryTag>>>;

/** A filter button, and how many examples it would leave together with what is chosen in the other groups. */
export interface GalleryOption {
  readonly tag: GalleryTag;
  readonly count: number;
}

export interface GalleryView<Example extends ExampleSummary> {
  readonly shown: readonly Example[];
  readonly options: Readonly<Record<GalleryGroup, readonly GalleryOption[]>>;
}

/** The examples that a filter leaves, in their order, and what else can be chosen in each group. */
export function galleryView<Example extends ExampleSummary>(
  examples: readonly Example[],
  filter: GalleryFilter,
): GalleryView<Example> {
  const options = (group: GalleryGroup): readonly GalleryOption[] => {
    const tags = [...new Set(examples.flatMap((example) => tagsOf(example, group)))];
    return tags.map((tag) => ({ tag, count: filtered(examples, { ...filter, [group]: tag }).length }));
  };
  return {
    shown: filtered(examples, filter),
    options: { level: options("level"), language: options("language"), topic: options("topic") },
  };
}

function filtered<Example extends ExampleSummary>(examples: readonly Example[], filter: GalleryFilter): Example[] {
  return examples.filter((example) =>
    GALLERY_GROUPS.every((group) => {
      const tag = filter[group];
      return tag === undefined || tagsOf(example, group).includes(tag);
    }),
  );
}

function tagsOf({ level, languages, topics }: ExampleSummary, group: GalleryGroup): readonly GalleryTag[] {
  if (group === "level") return [level];
  return group === "language" ? languages : topics;
}
