import type { Analysis } from "#core/analysis.ts";
import { isEntrypointShell, startedCommand } from "#core/llb/started-command.ts";
import { commandText, configValues, type ConfigField, type ConfigValue } from "#core/build/layers-config.ts";
import { isWorkdirRelative } from "#core/images/is-workdir-relative.ts";
import { unknownBase } from "#core/images/unknown-base.ts";
import { imageRef } from "#core/resolve/stage.ts";
import type { RecordedResult } from "#document/record/recorded-result.ts";
import { imageName } from "#document/stages/image-name.ts";
import { instructionAt } from "#document/selection/ref-lines.ts";
import { imageMessages } from "#i18n/en/image.ts";

export interface ConfigRow {
  readonly key: string;
  readonly name: string;
  /** "" for an empty value, or where `dependsOn` says all. */
  readonly value: string;
  /** What the value depends on, in words; "" where it is certain. */
  readonly dependsOn: string;
  readonly line: number;
  /** `Instruction.index` of where it comes from; null for what the base image or BuildKit sets. */
  readonly instruction: number | null;
  /** The stage it is inherited from; "" for the target's own. */
  readonly inheritedFrom: string;
  /** The option of the recorded build that set it; "" for none. */
  readonly option: string;
}

export interface ConfigGroup {
  readonly title: string;
  readonly rows: readonly ConfigRow[];
}

export interface ConfigView {
  /** It is the configuration of the image that was built, by a record, rather than what the file leads to. */
  readonly isRecorded: boolean;
  readonly groups: readonly ConfigGroup[];
  /** What a container runs, and how that comes about. */
  readonly runs: string;
  readonly runsNote: string;
  /** The base image: what it sets is in the rows where it is known, and unknown otherwise. */
  readonly base: {
    readonly name: string;
    /** "" for none, and for one that no registry has: another target's. */
    readonly ref: string;
    readonly isKnown: boolean;
    /** False as long as no catalogue has been asked. */
    readonly isLoaded: boolean;
  };
}

type GroupTitle = "runs" | "environment" | "portsAndVolumes" | "labels" | "triggers";

const GROUPS: readonly (readonly [GroupTitle, readonly ConfigField[]])[] = [
  ["runs", ["entrypoint", "cmd", "user", "workdir", "shell", "stopsignal", "healthcheck"]],
  ["environment", ["env"]],
  ["portsAndVolumes", ["port", "volume"]],
  ["labels", ["label"]],
  ["triggers", ["onbuild"]],
];

const NAMES: Readonly<Record<ConfigField, string>> = {
  entrypoint: "ENTRYPOINT",
  cmd: "CMD",
  user: "USER",
  workdir: "WORKDIR",
  shell: "SHELL",
  stopsignal: "STOPSIGNAL",
  healthcheck: "HEALTHCHECK",
  port: "EXPOSE",
  volume: "VOLUME",
  onbuild: "ONBUILD",
  env: "",
  label: "",
};

/**
 * The image's final configuration, each value with where it comes from; null where BuildKit refuses the build. What a
 * record says of the image that was built takes the place of what the file leads to.
 */
export function configView(analysis: Analysis, recorded: RecordedResult | null = null): ConfigView | null {
  const { build, parsed } = analysis;
  const isRecorded = recorded !== null && recorded.config !== null;
  const config = recorded?.config ?? build.config;
  if (config === null || build.error) return null;
  const base = isRecorded ? { ...baseOf(analysis), isKnown: true, isLoaded: true } : baseOf(analysis);
  const isWorkdirOpen = !isRecorded && hasOpenWorkdir(analysis);
  const values = configValues(config, parsed.stages, build.ships);
  const groups = GROUPS.map(([title, fields]) => ({
    title: imageMessages()[title],
    rows: fields.flatMap((field) => values.filter((value) => value.field === field)).map(toRow),
  }));
  return {
    isRecorded,
    groups: groups.filter(({ rows }) => rows.length > 0),
    runs: commandText(startedCommand(config)),
    runsNote: noteOf(config.entrypoint, config.cmd, isEntrypointShell(config), base),
    base,
  };

  function valueOf(field: ConfigField, key: string, value: string): Pick<ConfigRow, "value" | "dependsOn"> {
    const words = imageMessages();
    // a variable that the image sets to what isn't known stands for itself
    if (field === "env" && value === `\${${key}}`)
      return { value: "", dependsOn: base.isKnown ? words.dependsOnVersion : words.dependsOnBase };
    return { value, dependsOn: field === "workdir" && isWorkdirOpen ? words.dependsOnBase : "" };
  }

  function toRow({ field, key, value, line, stage }: ConfigValue): ConfigRow {
    const instruction = line > 0 ? (instructionAt(analysis, line)?.index ?? null) : null;
    return {
      key: `${field} ${key} ${value}`,
      name: key === "" ? NAMES[field] : key,
      ...valueOf(field, key, value),
      line,
      instruction,
      inheritedFrom: stage < 0 || stage === build.stage ? "" : (analysis.stages[stage]?.label ?? ""),
      option: field === "label" && isRecorded && recorded.labels.get(key) === value ? "--label" : "",
    };
  }
}

/** A WORKDIR starts from the directory that a base image sets which isn't known. */
function hasOpenWorkdir(analysis: Analysis): boolean {
  const { build, parsed } = analysis;
  return unknownBase(analysis, build.stage) !== null && isWorkdirRelative(parsed, build.ships);
}

/** The image at the bottom of the target, "" for none; an image counts as known until the catalogue has been loaded. */
function baseOf({ stages, build, baseImages }: Analysis): ConfigView["base"] {
  let stage = stages[build.stage];
  while (stage?.base.kind === "stage") stage = stages[stage.base.index];
  const ref = stage === undefined ? "" : imageRef(stage.base);
  if (stage === undefined || ref === "") return { name: "", ref: "", isKnown: true, isLoaded: true };
  const image = baseImages[stage.index];
  const known = { isKnown: image !== null, isLoaded: image !== undefined };
  const isFromRegistry = !/^(?:input|oci-layout):/.test(ref);
  if (stage.base.kind === "context" && !isFromRegistry) return { name: stage.base.key, ref: "", ...known };
  return { name: imageName(ref), ref, ...known };
}

function noteOf(
  entrypoint: readonly string[],
  cmd: readonly string[],
  isShellForm: boolean,
  { name, isKnown, isLoaded }: ConfigView["base"],
): string {
  const words = imageMessages();
  if (entrypoint.length === 0 && !isKnown) return cmd.length === 0 ? words.noCommand : words.cmdOfUnknownBase;
  if (entrypoint.length === 0 && cmd.length === 0) {
    if (!isLoaded) return words.noCommand;
    return name === "" ? words.noCommandAtAll : words.noCommandOf(name);
  }
  if (entrypoint.length === 0) return words.cmdAlone;
  if (isShellForm) return cmd.length > 0 ? words.shellFormWithCmd : words.shellForm;
  return cmd.length === 0 ? words.entrypointAlone : words.entrypointWithCmd;
}
