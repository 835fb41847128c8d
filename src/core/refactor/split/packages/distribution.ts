import { type BaseRef, imageParts } from "../runtime-image.ts";

/** A release of a distribution whose packages are known. */
export type Distribution =
  | "stretch"
  | "buster"
  | "bullseye"
  | "bookworm"
  | "trixie"
  | "bionic"
  | "focal"
  | "jammy"
  | "noble"
  /** Debian of a release that the image doesn't name. */
  | "debian"
  | "alpine"
  | "other";

const CODENAME = /\b(stretch|buster|bullseye|bookworm|trixie|bionic|focal|jammy|noble)\b/;
const RELEASES: ReadonlyMap<string, Distribution> = new Map([
  ["debian:9", "stretch"],
  ["debian:10", "buster"],
  ["debian:11", "bullseye"],
  ["debian:12", "bookworm"],
  ["debian:13", "trixie"],
  ["ubuntu:18.04", "bionic"],
  ["ubuntu:20.04", "focal"],
  ["ubuntu:22.04", "jammy"],
  ["ubuntu:24.04", "noble"],
]);

/** The release that an image is of, as far as its name says so. */
export function distributionOf({ ref }: BaseRef): Distribution {
  const { name, tag } = imageParts(ref);
  if (name === "alpine" || tag.includes("alpine")) return "alpine";
  const named = CODENAME.exec(tag)?.[1];
  if (named !== undefined) return named as Distribution;
  const release = RELEASES.get(`${name}:${/^\d+(?:\.\d\d)?/.exec(tag)?.[0] ?? ""}`);
  if (release) return release;
  if (/^(?:ubuntu|fedora|centos|rockylinux|almalinux|amazonlinux|oraclelinux|archlinux|opensuse.*)$/.test(name))
    return "other";
  return "debian";
}
