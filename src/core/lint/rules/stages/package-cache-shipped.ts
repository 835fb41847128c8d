import type { ShellCommand } from "../../../shell/script/script.ts";
import type { CommandFacts, Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { hasCacheMount } from "../../../source/mounts.ts";
import { hasArg, hasFlag } from "../../../shell/script/shell-args.ts";
import { appendCommand } from "../../fix/append-command.ts";
import { insert, safeFix } from "../../fix/edits.ts";
import type { Fix } from "../../problem.ts";
import { shipsToUsers } from "../../facts/stages/stage-roles.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

/** A tool that keeps what it fetched, and how it is told not to. */
interface Cache {
  /** It fetches something. */
  readonly fetches: (command: ShellCommand) => boolean;
  /** The command that empties the cache, or the flag that goes without one. */
  readonly remedy: { readonly kind: "command" | "flag"; readonly text: string };
  /** What in the same RUN or in an ENV tells that it was thought of. */
  readonly handled: RegExp;
}

const CONDA: Cache = {
  fetches: (command) => hasArg(command, "install", "create", "update"),
  remedy: { kind: "command", text: "conda clean -afy" },
  handled: /clean\b|\/pkgs/,
};

const CACHES: Readonly<Record<string, Cache>> = {
  npm: {
    fetches: (command) => ["install", "i", "ci", "clean-install"].includes(command.args[0]?.text ?? ""),
    remedy: { kind: "command", text: "npm cache clean --force" },
    handled: /cache clean|\.npm\b|npm_config_cache|npm-cache|\/tmp\/|--cache\b|\/root\/\.|~\/\./i,
  },
  uv: {
    fetches: (command) => hasArg(command, "sync", "install"),
    remedy: { kind: "flag", text: "--no-cache" },
    handled: /--no-cache|UV_NO_CACHE|UV_CACHE_DIR|uv cache|\.cache/,
  },
  poetry: {
    fetches: (command) => hasArg(command, "install", "sync"),
    remedy: { kind: "flag", text: "--no-cache" },
    handled: /--no-cache|POETRY_CACHE_DIR|cache:clear|cache clear|\.cache/,
  },
  composer: {
    fetches: (command) => hasArg(command, "install", "require", "create-project", "update"),
    remedy: { kind: "flag", text: "--no-cache" },
    handled: /--no-cache|COMPOSER_CACHE_DIR|COMPOSER_NO_CACHE|clear-?cache|\.composer|\.cache/,
  },
  conda: CONDA,
  mamba: { ...CONDA, remedy: { kind: "command", text: "mamba clean -afy" } },
  micromamba: { ...CONDA, remedy: { kind: "command", text: "micromamba clean -afy" } },
};

export const packageCacheShipped: Rule = {
  id: "stages/package-cache-shipped",
  family: "stages",
  title: "A package manager's cache stays in the image",
  severity: "warning",
  check: (facts) => {
    if (!shipsToUsers(facts)) return [];
    const settings = facts
      .of("env")
      .map(({ syntax }) => syntax.original)
      .join("\n");
    return Object.entries(CACHES).flatMap(([name, cache]) =>
      lastOfEachRun(facts.commands(name).filter(({ command }) => cache.fetches(command))).flatMap(
        ({ at, command }): Finding[] => {
          if (!keeps(facts, at, cache) || cache.handled.test(settings)) return [];
          const [verb] = command.args;
          const written = `${name} ${verb?.text ?? ""}`.trim();
          const message = say`\`${written}\` leaves its download cache in the image`;
          const range = {
            start: at.scriptRange(command.nameWord).start,
            end: at.scriptRange(verb ?? command.nameWord).end,
          };
          return [toFinding(at, { message, range, fixes: fix(at, command, cache) })];
        },
      ),
    );
  },
};

/** One finding a RUN: the last call that fetches, behind which the cache could be emptied. */
function lastOfEachRun(calls: readonly CommandFacts[]): CommandFacts[] {
  return [...new Map(calls.map((call) => [call.at, call])).values()];
}

function keeps(facts: Facts, at: InstructionFacts, { handled }: Cache): boolean {
  return !at.isTrigger && facts.ships(at.stage) && !hasCacheMount(at) && !handled.test(at.script.text);
}

function fix(at: InstructionFacts, command: ShellCommand, { remedy }: Cache): Fix[] {
  const [verb] = command.args;
  if (remedy.kind === "command") {
    const edit = appendCommand(at, remedy.text);
    return edit && !hasFlag(command, "help") ? [safeFix(say`Add \`${remedy.text}\``, edit)] : [];
  }
  if (!verb || verb.text.startsWith("-")) return [];
  return [safeFix(say`Add \`${remedy.text}\``, insert(at.scriptRange(verb).end, ` ${remedy.text}`))];
}
