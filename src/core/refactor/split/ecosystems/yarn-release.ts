import { sourcesOf, takesContext } from "../context-copies.ts";
import { oncePer } from "../once-per.ts";
import type { StageReading } from "../read-stage.ts";
import { commandsOf, isProgram } from "../stage-commands.ts";

const MODERN_FLAG = /^--(?:immutable(?:-cache)?|check-cache|inline-builds|mode(?:=.*)?)$/;
const CLASSIC_FLAG = /^--(?:frozen-lockfile|pure-lockfile|prod(?:uction)?|network-timeout)$/;

/**
 * Whether a stage may install with Yarn 2 or newer: it reads `.yarnrc.yml`, may put packages elsewhere than into
 * `node_modules`, and knows no `--production`. Corepack brings a release that only the manifest names.
 */
export const mayUseModernYarn = oncePer((reading: StageReading): boolean => {
  const commands = commandsOf(reading);
  const words = commands
    .filter((command) => isProgram(command, "yarn"))
    .map(({ args }) => args.map(({ text }) => text));
  if (words.length === 0) return false;
  const isModern = words.some(
    ([verb = "", next]) =>
      /^(?:set|plugin|dlx|up|constraints)$/.test(verb) || (verb === "workspaces" && next === "focus"),
  );
  if (isModern || words.flat().some((word) => MODERN_FLAG.test(word)) || copiesSettings(reading)) return true;
  const releases = commands.flatMap(({ args }) => args.flatMap(({ text }) => /^yarn@(.+)$/.exec(text)?.[1] ?? []));
  if (releases.length > 0) return !releases.every((release) => /^(?:1\b|classic|legacy)/.test(release));
  const isClassic = words.flat().some((word) => CLASSIC_FLAG.test(word));
  return !isClassic && commands.some((command) => isProgram(command, "corepack"));
});

/** Files that only Yarn 2 and newer read are copied by their names, or a variable names such a release. */
function copiesSettings({ blocks }: StageReading): boolean {
  return blocks.some(({ at, text }) =>
    takesContext(at)
      ? sourcesOf(at).some((source) => /(?:^|\/)\.yarn(?:rc\.yml|\/.*)?\*?$/.test(source))
      : /^(?:env|arg)$/.test(at.keyword) && /\bYARN_VERSION[ =]["']?(?:[2-9]|stable|berry)/.test(text),
  );
}
