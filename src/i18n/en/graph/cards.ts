import { messages } from "../../messages.ts";

/** What is on the cards of stages and on what they take from. */
export const graphCardMessages = messages({
  target: "target",
  ships: "in the image",
  built: "built",
  skipped: "skipped",
  needed: "needed",
  notKnownYet: "not known yet",
  notNeededYet: "not needed yet",
  foldedFile: (stages: number, ships: readonly string[]) =>
    `${stages} ${stages === 1 ? "stage" : "stages"}${ships.length === 0 ? "" : `, in the image: ${ships.join(", ")}`}`,
  why: "why?",
  whyOf: (label: string) => `Why? ${label}`,
  fold: (label: string) => `Collapse ${label}`,
  unfold: (label: string) => `Expand ${label}`,
  showAllOf: (label: string) => `Show all of ${label}`,
  settings: (count: number) => `${count} settings`,
  more: (count: number) => `${count} more`,
  foldedLines: (count: number) => `+${count} ${count === 1 ? "line" : "lines"}`,
  emptyScratch: "scratch (empty)",
  targetExplained: "The stage that you build: it becomes the image",
  shipsExplained: "Its files are part of the image",
  lastIsDefault: "last = default",
  isDefault: "default",
  defaultExplained: "The last stage in the file: it is built when you don't name a target",
  forOne: (target: string) => `for ${target}`,
  forSome: (count: number, of: number) => `for ${count} of ${of}`,
  forAll: (of: number) => (of === 2 ? "for both" : `for all ${of}`),
  variantExplained: (variant: string) =>
    `This card is the stage with ${variant}. With other arguments, it runs different steps.`,
  forExplained: (targets: string) => `Built for ${targets}`,
  usesImage: (image: string) => `Takes from the image ${image}`,
  once: "runs once",
  onceExplained: (machine: string) => `Runs once, on ${machine}, for all platforms`,
  perPlatform: (count: number) => `${count}×`,
  perPlatformEmulated: (count: number) => `${count}×, emulated`,
  perPlatformExplained: (count: number, isPartly: boolean, emulated: string) =>
    [
      isPartly
        ? `Some of its steps run once for each of ${count} platforms`
        : `Runs once for each of ${count} platforms`,
      emulated === "" ? "" : `; emulated for ${emulated}, which is slow`,
    ].join(""),
  native: (platform: string) => `native ${platform}`,
  emulated: (platform: string) => `${platform} emulated`,
  nativeExplained: (machine: string, image: string) =>
    `Runs natively on ${machine}, although the image is for ${image}`,
  foreignExplained: (platform: string) => `For ${platform}. It runs no commands, so nothing is emulated`,
  emulatedExplained: (platform: string, machine: string) =>
    `Runs for ${platform} on a ${machine} machine, so its commands are emulated, which is slow`,
  cacheSign: "Cache mount: kept between builds, not in the image",
  secretSign: "Secret mount: not in the image",
  sshSign: "SSH agent, only for this step",
  tmpfsSign: "In-memory file system, only for this step",
  image: "image",
  noValue: "no value",
  misspelt: "misspelled?",
  yourFiles: "your files",
  namedContext: "named context",
  gitRepository: "Git repository",
  download: "download",
  buildContext: "build context",
  filesFromAfar: "files",
  stageNumber: (stage: number) => `stage ${stage}`,
  servicesNotBuilt: (shown: number, all: number) =>
    `Services that aren't built${shown < all ? ` (the first ${shown} of ${all.toLocaleString("en")})` : ""}`,
  notBuilt: "not built",
  runsImage: (image: string) => `runs ${image}`,
  builtBy: (targets: readonly string[]) => `built by ${targets.join(", ")}`,
  inProfiles: (profiles: readonly string[]) =>
    `${profiles.length === 1 ? "profile" : "profiles"} ${profiles.join(", ")}`,
});
