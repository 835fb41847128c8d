import type { ParsedStage } from "../parse/parse-stages.ts";
import type { Command } from "../parse/command.ts";
import type { ImageConfig } from "../llb/image-config.ts";

export type ConfigField =
  | "user"
  | "workdir"
  | "entrypoint"
  | "cmd"
  | "env"
  | "port"
  | "volume"
  | "label"
  | "healthcheck"
  | "stopsignal"
  | "shell"
  | "onbuild";

/** One value of the image's configuration and where it comes from. */
export interface ConfigValue {
  readonly field: ConfigField;
  /** Of ENV and LABEL; "" for the others. */
  readonly key: string;
  readonly value: string;
  /** First line of the instruction that set it last; 0 where none of the file did: the base image or BuildKit. */
  readonly line: number;
  /** Index of that instruction's stage; -1 if there is none. */
  readonly stage: number;
}

type Place = Pick<ConfigValue, "line" | "stage">;

const ELSEWHERE: Place = { line: 0, stage: -1 };

/**
 * Every value of the image's configuration with the instruction that it comes from. `ships` are the stages that the
 * image is made of, from target to base; `config` is what BuildKit makes of them.
 */
export function configValues(
  config: ImageConfig,
  parsed: readonly ParsedStage[],
  ships: readonly number[],
): readonly ConfigValue[] {
  const places = findPlaces(parsed, ships);
  const at = (key: string): Place => places.get(key) ?? ELSEWHERE;
  const one = (field: ConfigField, value: string): ConfigValue[] =>
    value === "" ? [] : [{ field, key: "", value, ...at(field) }];
  return [
    ...one("user", config.user),
    ...one("workdir", config.workingDir),
    ...one("entrypoint", commandText(config.entrypoint)),
    ...one("cmd", commandText(config.cmd)),
    ...config.exposedPorts.map((value): ConfigValue => ({ field: "port", key: "", value, ...portPlace(value) })),
    ...config.volumes.map((value): ConfigValue => ({ field: "volume", key: "", value, ...at(`volume ${value}`) })),
    ...one("healthcheck", healthcheckText(config)),
    ...one("stopsignal", config.stopSignal),
    ...one("shell", commandText(config.shell)),
    ...config.onBuild.map((value): ConfigValue => ({ field: "onbuild", key: "", value, ...at(`onbuild ${value}`) })),
    ...config.env.map((entry): ConfigValue => {
      const [key, value] = splitPair(entry);
      return { field: "env", key, value, ...at(`env ${key}`) };
    }),
    ...Object.entries(config.labels).map(
      ([key, value]): ConfigValue => ({ field: "label", key, value, ...at(`label ${key}`) }),
    ),
  ];

  function portPlace(value: string): Place {
    const [port = ""] = value.split("/");
    return places.get(`port ${value}`) ?? places.get(`port ${port}`) ?? at("port");
  }
}

/** A command as one would type it. */
export function commandText(args: readonly string[]): string {
  return args.map((arg) => (arg === "" || /[\s"']/.test(arg) ? JSON.stringify(arg) : arg)).join(" ");
}

/** What was set where last, by field and key. Keys that hold variables are told by their field alone. */
function findPlaces(parsed: readonly ParsedStage[], ships: readonly number[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const stage of ships.toReversed())
    for (const command of parsed[stage]?.commands ?? []) {
      const place = { line: command.instruction.lines.first, stage };
      for (const key of keysOf(command)) places.set(key, place);
    }
  return places;
}

function keysOf(command: Command): readonly string[] {
  switch (command.kind) {
    case "user":
    case "workdir":
    case "entrypoint":
    case "cmd":
    case "healthcheck":
    case "stopsignal":
    case "shell":
      return [command.kind];
    case "env":
    case "label":
      return command.pairs.map(({ key }) => `${command.kind} ${key.replace(/^(["'])(.*)\1$/s, "$2")}`);
    case "expose":
      return ["port", ...command.ports.map((port) => `port ${port}`)];
    case "volume":
      return command.paths.map((path) => `volume ${path}`);
    case "onbuild":
      return [`onbuild ${command.expression}`];
    default:
      return [];
  }
}

const SECOND = 1_000_000_000;

function healthcheckText({ healthcheck }: ImageConfig): string {
  if (healthcheck === null) return "";
  const [kind = "", ...args] = healthcheck.test;
  if (kind === "NONE") return "none";
  const { interval, timeout, startPeriod, retries } = healthcheck;
  const times = [
    interval > 0 ? `every ${interval / SECOND} s` : "",
    timeout > 0 ? `timeout ${timeout / SECOND} s` : "",
    startPeriod > 0 ? `after ${startPeriod / SECOND} s` : "",
    retries > 0 ? `${retries} retries` : "",
  ].filter((part) => part !== "");
  const command = kind === "CMD-SHELL" ? args.join(" ") : commandText(args);
  return times.length === 0 ? command : `${command} (${times.join(", ")})`;
}

function splitPair(entry: string): [string, string] {
  const equals = entry.indexOf("=");
  return [entry.slice(0, equals), entry.slice(equals + 1)];
}
