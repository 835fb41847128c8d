/** A family of images in the reference data: `../shared/images/README.md` says what its fields mean. */
interface Family {
  readonly image: string;
  readonly tags: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly distro: string;
  readonly shells?: readonly string[];
  readonly packageManager?: string | null;
  readonly has?: readonly string[];
  readonly users?: readonly string[];
  readonly platforms?: string | readonly string[];
  readonly size?: Readonly<Record<string, unknown>>;
}

interface Meta {
  readonly asOf: string;
  readonly defaultPath: string;
  readonly aliases: readonly (readonly [string, string])[];
  readonly platformSets: Readonly<Record<string, readonly string[]>>;
  readonly default: { readonly platforms: string };
  readonly distros: Readonly<Record<string, object>>;
}

/** The parts of a family that the page reads, in the order in which they are written. */
const FIELDS = ["tags", "distro", "config", "shells", "packageManager", "has", "users", "platforms", "size"] as const;

/**
 * The TypeScript module that holds the catalogue: one line for each image, with the families of its tags. Labels, notes
 * and the source of each family stay in the reference data.
 */
export function toCatalogueModule(entries: readonly unknown[], reference: unknown): string {
  const meta = reference as Meta;
  const { aliases, platformSets, defaultPath, distros } = meta;
  const byImage = new Map<string, object[]>();
  for (const family of entries as readonly Family[]) {
    const families = byImage.get(family.image) ?? [];
    families.push(toCompact(family, meta));
    byImage.set(family.image, families);
  }
  const images = [...byImage].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const defaults = { defaultPath, aliases, platformSets, platforms: meta.default.platforms, distros };
  return [
    "// Made by `npm run -s images` from the reference data on base images; do not edit.",
    `// As of ${meta.asOf}: Dockerfiles and metadata of docker-library and other publishers.`,
    "",
    "/** What holds for all images, in JSON. */",
    `export const CATALOGUE_DEFAULTS = ${quoteRaw(JSON.stringify(defaults))};`,
    "",
    "/** One image on each line, in JSON: its name and the families of its tags. */",
    `export const CATALOGUE = ${quoteRaw(images.map((image) => JSON.stringify(image)).join("\n"))};`,
    "",
  ].join("\n");
}

function toCompact(family: Family, meta: Meta): object {
  const { labels: _labels, ...config } = family.config;
  const compact = { ...family, config, tags: family.tags.replace(/^\^|\$$/g, "") };
  const isDefault = family.platforms === meta.default.platforms;
  return Object.fromEntries(
    FIELDS.filter((field) => compact[field] !== undefined && !(field === "platforms" && isDefault)).map((field) => [
      field,
      compact[field],
    ]),
  );
}

function quoteRaw(json: string): string {
  // JSON has a second way to write what would end the literal or start an expression in it
  return `String.raw\`${json.replaceAll("`", "\\u0060").replaceAll("${", "$\\u007b")}\``;
}
