import type { HealthcheckSettings } from "../parse/command.ts";

/** The package manager of the distribution. */
export type ImagePackageManager = "apt" | "apk" | "dnf" | "microdnf" | "yum" | "tdnf" | "pacman" | "zypper" | null;

/** A variable that an image sets. */
export interface ImageVariable {
  readonly name: string;
  /** Null where the value depends on the version. */
  readonly value: string | null;
}

/** How large an image of the family is, in MB for linux/amd64. */
export interface ImageSize {
  readonly tag: string;
  readonly unpackedMB: number | null;
  readonly compressedMB: number | null;
  /** The month it was measured in. */
  readonly asOf: string;
}

/**
 * What is known of the images behind a reference. In texts, `<varies>` takes the place of what depends on the version.
 * Plain data: it is sent from the worker.
 */
export interface KnownImage {
  /** `docker.io/library/golang`. */
  readonly name: string;
  readonly tag: string;
  /** The key of the distribution: `debian`, `alpine`, `scratch`, `distroless`, `windows` and the like. */
  readonly distro: string;
  readonly env: readonly ImageVariable[];
  /** Variables that only some versions set. */
  readonly mayBeSet: readonly string[];
  readonly workingDir: string;
  readonly user: string;
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
  /** `80/tcp`. */
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly stopSignal: string;
  readonly shell: readonly string[];
  readonly healthcheck: HealthcheckSettings | null;
  /** Its ONBUILD instructions, which run in front of a stage: `COPY . /app`. */
  readonly triggers: readonly string[];
  /** It has triggers that aren't known in full: what they set isn't, either. */
  readonly hasUnknownTriggers: boolean;
  /** Shells that are there: `sh`, `bash`, `ash`; none where the files of the image are not known. */
  readonly shells: readonly string[];
  readonly packageManager: ImagePackageManager;
  /** Main commands that are there; others may be too. */
  readonly commands: readonly string[];
  /** Users that the image adds, with their number where it is known. */
  readonly users: readonly { readonly name: string; readonly uid: string }[];
  readonly platforms: readonly string[];
  readonly size: ImageSize | null;
}

/** The name and the tag of a normalized reference; with both a tag and a digest, the tag. */
export function splitRef(ref: string): { readonly name: string; readonly tag: string } {
  const [named = ""] = ref.split("@", 1);
  const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
  return colon < 0 ? { name: named, tag: "" } : { name: named.slice(0, colon), tag: named.slice(colon + 1) };
}

/** In a text of a known image, what depends on the version. */
export const VARIES = "<varies>";
