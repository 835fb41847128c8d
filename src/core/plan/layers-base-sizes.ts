/** When the figures below were looked up. They are rounded: tags move, and each platform has its own size. */
export const BASE_SIZES_DATE = "2025";

/**
 * Megabytes that well-known images take unpacked, as `docker images` shows them for linux/amd64, by repository; the
 * first tag that matches counts. From the images' own pages and public comparisons.
 */
const BASE_SIZES: Readonly<Record<string, readonly (readonly [RegExp, number])[]>> = {
  alpine: [[/./, 8]],
  busybox: [[/./, 4]],
  debian: [
    [/slim/, 75],
    [/./, 120],
  ],
  ubuntu: [[/./, 78]],
  fedora: [[/./, 180]],
  node: [
    [/alpine/, 150],
    [/slim/, 220],
    [/./, 1100],
  ],
  python: [
    [/alpine/, 50],
    [/slim/, 130],
    [/./, 1000],
  ],
  golang: [
    [/alpine/, 250],
    [/./, 850],
  ],
  rust: [
    [/alpine/, 850],
    [/slim/, 800],
    [/./, 1500],
  ],
  ruby: [
    [/alpine/, 90],
    [/slim/, 200],
    [/./, 1000],
  ],
  php: [
    [/alpine/, 100],
    [/./, 500],
  ],
  nginx: [
    [/alpine/, 50],
    [/./, 190],
  ],
  "eclipse-temurin": [
    [/jre.*alpine/, 190],
    [/jre/, 270],
    [/alpine/, 330],
    [/./, 430],
  ],
  maven: [
    [/alpine/, 400],
    [/./, 530],
  ],
  gradle: [[/./, 700]],
  postgres: [
    [/alpine/, 280],
    [/./, 430],
  ],
  redis: [
    [/alpine/, 40],
    [/./, 120],
  ],
  "gcr.io/distroless/static": [[/./, 2]],
  "gcr.io/distroless/base": [[/./, 20]],
  "gcr.io/distroless/cc": [[/./, 23]],
};

/** Megabytes of an image as BuildKit normalises its name (`docker.io/library/node:20`); null where it is not known. */
export function baseSizeOf(ref: string): number | null {
  const [name = ""] = ref.split("@");
  const colon = name.lastIndexOf(":");
  const isTag = colon > name.lastIndexOf("/");
  const repository = (isTag ? name.slice(0, colon) : name)
    .replace(/^docker\.io\/library\//, "")
    .replace(/^(gcr\.io\/distroless\/[a-z]+)-debian\d+$/, "$1");
  const tag = isTag ? name.slice(colon + 1) : "latest";
  const sizes = Object.hasOwn(BASE_SIZES, repository) ? BASE_SIZES[repository] : undefined;
  return sizes?.find(([pattern]) => pattern.test(tag))?.[1] ?? null;
}
