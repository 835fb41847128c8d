import type { Analysis } from "#core/analysis.ts";
import { commandText, configValues, type ConfigField, type ConfigValue } from "#core/build/layers-config.ts";
import { imageName } from "#document/stages/image-name.ts";
import { instructionAt } from "#document/selection/ref-lines.ts";
import { imageMessages } from "#i18n/en/image.ts";

export interface ConfigRow {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly line: number;
  /** `Instruction.index` of where it comes from; null for what the base image or BuildKit sets. */
  readonly instruction: number | null;
  /** The stage it is inherited from; "" for the target's own. */
  readonly inheritedFrom: string;
}

export interface ConfigGroup {
  readonly title: string;
  readonly rows: readonly ConfigRow[];
}

export interface ConfigView {
  readonly groups: readonly ConfigGroup[];
  /** What a container runs, and how that comes about. */
  readonly runs: string;
  readonly runsNote: string;
  /** The base image: what it sets is in the rows where it is known, and unknown otherwise. */
  readonly base: { readonly name: string; readonly isKnown: boolean };
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

/** The image's final configuration, each value with where it comes from; null where BuildKit refuses the build. */
export function configView(analysis: Analysis): ConfigView | null {
  const { build, parsed } = analysis;
  const { config } = build;
  if (config === null || build.error) return null;
  const values = configValues(config, parsed.stages, build.ships);
  const groups = GROUPS.map(([title, fields]) => ({
    title: imageMessages()[title],
    rows: fields.flatMap((field) => values.filter((value) => value.field === field)).map(toRow),
  }));
  const isShellForm = config.entrypoint[0] === "/bin/sh" && config.entrypoint[1] === "-c";
  const command = isShellForm ? config.entrypoint : [...config.entrypoint, ...config.cmd];
  return {
    groups: groups.filter(({ rows }) => rows.length > 0),
    runs: commandText(command),
    runsNote: noteOf(config.entrypoint, config.cmd, isShellForm),
    base: baseOf(analysis),
  };

  function toRow({ field, key, value, line, stage }: ConfigValue): ConfigRow {
    const instruction = line > 0 ? (instructionAt(analysis, line)?.index ?? null) : null;
    return {
      key: `${field} ${key} ${value}`,
      name: key === "" ? NAMES[field] : key,
      value,
      line,
      instruction,
      inheritedFrom: stage < 0 || stage === build.stage ? "" : (analysis.stages[stage]?.label ?? ""),
    };
  }
}

/** The image at the bottom of the target, "" for none; an image counts as known until the catalogue has been loaded. */
function baseOf({ stages, build, baseImages }: Analysis): ConfigView["base"] {
  let stage = stages[build.stage];
  while (stage?.base.kind === "stage") stage = stages[stage.base.index];
  if (stage?.base.kind !== "image") return { name: "", isKnown: true };
  return { name: imageName(stage.base.ref), isKnown: baseImages[stage.index] !== null };
}

function noteOf(entrypoint: readonly string[], cmd: readonly string[], isShellForm: boolean): string {
  const words = imageMessages();
  if (entrypoint.length === 0) return cmd.length === 0 ? words.noCommand : words.cmdAlone;
  if (isShellForm) return cmd.length > 0 ? words.shellFormWithCmd : words.shellForm;
  return cmd.length === 0 ? words.entrypointAlone : words.entrypointWithCmd;
}
