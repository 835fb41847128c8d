import { CATALOGUE, CATALOGUE_DEFAULTS } from "./catalogue-data.ts";

/** A family of tags that behave alike, as the catalogue has it. */
export interface Family {
  /** What its tags match, without anchors. */
  readonly tags: string;
  readonly distro: string;
  readonly config: FamilyConfig;
  readonly shells?: readonly string[];
  readonly packageManager?: string | null;
  readonly has?: readonly string[];
  /** `name:uid`, or the name alone. */
  readonly users?: readonly string[];
  /** A list, or the name of a set. */
  readonly platforms?: string | readonly string[];
  readonly size?: {
    readonly tag: string;
    readonly asOf: string;
    readonly unpackedMB?: number;
    readonly compressedMB?: number;
    readonly byTag?: Readonly<Record<string, number>>;
  };
}

interface FamilyConfig {
  readonly env?: Readonly<Record<string, string>>;
  readonly envSome?: Readonly<Record<string, string>>;
  readonly workdir?: string;
  readonly user?: string;
  readonly entrypoint?: readonly string[];
  readonly cmd?: readonly string[];
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly stopsignal?: string;
  readonly shell?: readonly string[];
  readonly onbuild?: readonly string[];
  readonly healthcheck?: readonly string[];
}

/** What a distribution has. */
interface Distro {
  readonly shells: readonly string[];
  readonly packageManager: string | null;
  readonly has?: readonly string[];
}

interface CatalogueDefaults {
  readonly defaultPath: string;
  /** Expressions on names, with what takes their place. */
  readonly aliases: readonly (readonly [string, string])[];
  readonly platformSets: Readonly<Record<string, readonly string[]>>;
  readonly platforms: string;
  readonly distros: Readonly<Record<string, Distro>>;
}

export interface Catalogue {
  readonly defaults: CatalogueDefaults;
  readonly aliases: readonly (readonly [pattern: RegExp, to: string])[];
  readonly distros: ReadonlyMap<string, Distro>;
  readonly platformSets: ReadonlyMap<string, readonly string[]>;
  /** The families of an image by its name. */
  readonly familiesOf: (name: string) => readonly Family[];
}

let read: Catalogue | null = null;

/** The catalogue of base images; each image is read when it is first asked for. */
export function readCatalogue(): Catalogue {
  read ??= parseCatalogue();
  return read;
}

const NONE: readonly Family[] = [];

function parseCatalogue(): Catalogue {
  const defaults = JSON.parse(CATALOGUE_DEFAULTS) as CatalogueDefaults;
  const lines = new Map<string, string>();
  for (const line of CATALOGUE.split("\n")) lines.set(line.slice(2, line.indexOf('"', 2)), line);
  const known = new Map<string, readonly Family[]>();
  return {
    defaults,
    aliases: defaults.aliases.map(([pattern, to]) => [new RegExp(pattern), to]),
    distros: new Map(Object.entries(defaults.distros)),
    platformSets: new Map(Object.entries(defaults.platformSets)),
    familiesOf: (name) => {
      const families = known.get(name);
      if (families) return families;
      const line = lines.get(name);
      const parsed = line === undefined ? NONE : (JSON.parse(line) as [string, readonly Family[]])[1];
      known.set(name, parsed);
      return parsed;
    },
  };
}
