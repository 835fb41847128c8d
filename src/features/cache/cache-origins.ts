import type { ImportedCache } from "#core/build/imported/fresh-runner.ts";

/** Where a build's cache comes from. */
export interface CacheOrigin {
  readonly id: string;
  /** Null for the machine that has built before. */
  readonly imported: ImportedCache | null;
  /** The flags of `docker buildx build` that export and import it; "" for none. */
  readonly flags: string;
}

const GHA = "--cache-from type=gha --cache-to type=gha";
const REGISTRY = "--cache-from type=registry,ref=REPO:cache --cache-to type=registry,ref=REPO:cache";
const S3 =
  "--cache-from type=s3,region=REGION,bucket=BUCKET,name=APP --cache-to type=s3,region=REGION,bucket=BUCKET,name=APP";

/** The choices, in the order in which they are offered. */
export const CACHE_ORIGINS: readonly CacheOrigin[] = [
  { id: "local", imported: null, flags: "" },
  { id: "none", imported: "none", flags: "" },
  { id: "gha,mode=min", imported: "min", flags: GHA },
  { id: "gha,mode=max", imported: "max", flags: `${GHA},mode=max` },
  { id: "registry,mode=min", imported: "min", flags: REGISTRY },
  { id: "registry,mode=max", imported: "max", flags: `${REGISTRY},mode=max` },
  { id: "s3,mode=min", imported: "min", flags: S3 },
  { id: "s3,mode=max", imported: "max", flags: `${S3},mode=max` },
  {
    id: "inline",
    imported: "inline",
    flags: "--cache-from type=registry,ref=REPO:TAG --cache-to type=inline --push",
  },
];

/** The same kind of cache with every step's result in it; null where it is that already. Inline has no such mode. */
export function withAllResults({ id, imported }: CacheOrigin): CacheOrigin | null {
  if (imported === null || imported === "max") return null;
  const kind = id === "none" ? "gha" : id === "inline" ? "registry" : id.replace(/,.*/, "");
  return CACHE_ORIGINS.find((origin) => origin.id === `${kind},mode=max`) ?? null;
}
