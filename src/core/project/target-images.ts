import type { Analysis, ProjectTarget, TargetBuild } from "../analysis.ts";
import { isWorkdirRelative } from "../images/is-workdir-relative.ts";
import type { KnownImage } from "../images/known-image.ts";
import type { TargetImage } from "../images/target-image.ts";
import { isBaseUnknown } from "../images/unknown-base.ts";
import { Facts } from "../lint/facts/facts.ts";
import { packageInstalls } from "../lint/facts/packages/package-installs.ts";
import { createdUsers } from "../lint/facts/user-numbers.ts";
import type { ImageConfig } from "../llb/image-config.ts";
import { packageName } from "../shell/package-commands.ts";

/**
 * What a target ends in, one image a platform, as buildx hands it to targets that take it as a context: with its whole
 * configuration, ONBUILD included. None where it can't be built, or without knowledge of images.
 */
export function targetImages({ name }: ProjectTarget, analysis: Analysis): readonly TargetImage[] {
  const images = known.get(analysis) ?? imagesOf(analysis);
  known.set(analysis, images);
  return images.map((image) => ({ ...image, name: name + image.name }));
}

/** Without the target's name: several may be built from one text in one way. */
const known = new WeakMap<Analysis, readonly TargetImage[]>();

function imagesOf(analysis: Analysis): readonly TargetImage[] {
  const { build, baseImages, options } = analysis;
  if (baseImages.length === 0) return [];
  if (build.platforms.length > 0)
    return build.platforms.flatMap(({ id, build: own }) => toImage(analysis, own, `::${id}`, id));
  // without a platform to build for, the image is of its base's
  return toImage(analysis, build, "", options.platform || build.platform);
}

function toImage(
  analysis: Analysis,
  { config, stage, ships }: TargetBuild,
  name: string,
  platform: string,
): readonly TargetImage[] {
  if (config === null) return [];
  const base = analysis.baseImages[stage] ?? null;
  const isUnknown = isBaseUnknown(analysis, stage);
  const isWorkdirKnown = !isUnknown || !isWorkdirRelative(analysis.parsed, ships);
  const files = base ?? NO_FILES;
  return [
    {
      name,
      platform,
      image: {
        ...files,
        ...settingsOf(config, files),
        ...(isWorkdirKnown ? {} : { workingDir: "" }),
        ...broughtBy(analysis, ships, files),
        platforms: [platform],
      },
      env: config.env,
      labels: config.labels,
      isBaseUnknown: isUnknown,
      isOpen: isUnknown || files.hasUnknownTriggers,
    },
  ];
}

/** What starts from scratch, or from an image that isn't known. */
const NO_FILES: Pick<
  KnownImage,
  | "name"
  | "tag"
  | "env"
  | "distro"
  | "mayBeSet"
  | "workingDir"
  | "user"
  | "shells"
  | "packageManager"
  | "commands"
  | "users"
  | "size"
  | "hasUnknownTriggers"
> = {
  name: "scratch",
  tag: "",
  env: [],
  distro: "",
  mayBeSet: [],
  workingDir: "",
  user: "",
  shells: [],
  packageManager: null,
  commands: [],
  users: [],
  size: null,
  hasUnknownTriggers: false,
};

type Settings = Omit<
  KnownImage,
  "name" | "tag" | "distro" | "shells" | "packageManager" | "commands" | "users" | "platforms" | "size"
>;

function settingsOf(config: ImageConfig, base: typeof NO_FILES): Settings {
  // what isn't known of a base image stands for itself in what is made of it: PATH, or what depends on the version
  const unknown = base.env.some(({ value }) => value === null) ? "${" : "${PATH}";
  const env = config.env.map((entry) => {
    const equals = entry.indexOf("=");
    const [name, value] = [entry.slice(0, equals), entry.slice(equals + 1)];
    return { name, value: value.includes(unknown) ? null : value };
  });
  const names = new Set(env.map(({ name }) => name));
  return {
    env,
    mayBeSet: base.mayBeSet.filter((name) => !names.has(name)),
    // where it depends on the version, the configuration has none
    workingDir: config.workingDir || base.workingDir,
    user: config.user || base.user,
    entrypoint: config.entrypoint,
    cmd: config.cmd,
    ports: config.exposedPorts,
    volumes: config.volumes,
    stopSignal: config.stopSignal,
    shell: config.shell,
    healthcheck: config.healthcheck,
    triggers: config.onBuild,
    hasUnknownTriggers: false,
  };
}

/** The programs that are installed into the image, named like their packages, and the users that are made. */
function broughtBy(
  analysis: Analysis,
  ships: readonly number[],
  { commands, users }: Pick<KnownImage, "commands" | "users">,
): Pick<KnownImage, "commands" | "users"> {
  const facts = new Facts({ ...analysis, dockerignore: undefined, hadolint: undefined, includesOptIn: false });
  const packages = packageInstalls(facts)
    .filter(({ at }) => ships.includes(at.stage))
    .flatMap((install) => install.packages.map(packageName));
  const made = createdUsers(facts, ships).map(({ name, uid }) => ({ name, uid }));
  return { commands: [...new Set([...commands, ...packages])], users: [...users, ...made] };
}
