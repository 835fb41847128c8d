import { isInsidePath, joinPath } from "../../../text/path.ts";
import type { ShellCommand } from "../../../shell/script/script.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { mountTexts } from "../../../source/mounts.ts";
import { removesDirectory } from "../../facts/removed-paths.ts";
import { flagValues, hasArg, hasSequence } from "../../../shell/script/shell-args.ts";
import { environmentValue, valueAt } from "../../facts/values.ts";

const DEFAULT = "/root/.cache/pip";

/**
 * The cache of a `pip install` does not stay in the layer: it is off, it is in a mount, or the same RUN empties it
 * afterwards.
 */
export function isCacheHandled(facts: Facts, at: InstructionFacts, install: ShellCommand): boolean {
  if (isOff(facts, at, install)) return true;
  const directory = cacheDirectory(facts, at, install);
  return isMounted(facts, at, directory) || isEmptied(at, install, directory ?? DEFAULT);
}

/** By PIP_NO_CACHE_DIR: the pip of an image that is known takes every value for yes, even `0` and `off`. */
function isOff(facts: Facts, at: InstructionFacts, install: ShellCommand): boolean {
  const value = environmentValue(facts, at, install, "PIP_NO_CACHE_DIR");
  if (value === undefined || value === "") return false;
  return facts.input.baseImages[at.stage] ? true : /^(?:1|true|on|yes)$/i.test(value ?? "");
}

/** Where pip keeps what it fetched; null where that is its own default. */
function cacheDirectory(facts: Facts, at: InstructionFacts, install: ShellCommand): string | null {
  const joined = install.args.flatMap(({ text }) => /^--cache-dir=(.+)$/.exec(text)?.[1] ?? []);
  const apart = flagValues(install, "cache-dir").map(({ text }) => text);
  const given = [...joined, ...apart].find((path) => path.startsWith("/"));
  const path = given ?? environmentValue(facts, at, install, "PIP_CACHE_DIR");
  if (path?.startsWith("/")) return joinPath(path);
  const shared = environmentValue(facts, at, install, "XDG_CACHE_HOME");
  return shared?.startsWith("/") ? joinPath(shared, "pip") : null;
}

const HOME_CACHE = /^\/(?:root|home\/[^/]+|)(?:\/\.cache(?:\/pip(?:\/.*)?)?)?$/;

/** A cache or tmpfs mount covers the directory; of the default one the home directory is not always known. */
function isMounted(facts: Facts, at: InstructionFacts, directory: string | null): boolean {
  return mountTexts(at).some((text) => {
    const fields = text.split(",");
    const target = fields.map((field) => /^(?:target|dst|destination)=(.+)$/i.exec(field)?.[1]).find((path) => path);
    if (!target || !fields.some((field) => /^type=(?:cache|tmpfs)$/i.test(field))) return false;
    const path = target.replaceAll(/\$\{?(\w+)\}?/g, (written, name: string) => valueAt(facts, at, name) ?? written);
    if (directory !== null) return isInsidePath(directory, joinPath(path));
    return HOME_CACHE.test(path.replace(/\/+$/, "")) || path.includes(".cache/pip");
  });
}

/** A command behind the installation removes the directory, or lets pip do it. */
function isEmptied({ script }: InstructionFacts, install: ShellCommand, directory: string): boolean {
  return script.commands.some((command) => {
    if (command.start <= install.start) return false;
    const isPip =
      command.name.startsWith("pip") || (command.name.startsWith("python") && hasSequence(command, "-m", "pip"));
    return (
      (isPip && hasSequence(command, "cache", "purge") && hasArg(command, "purge")) ||
      removesDirectory(command, directory)
    );
  });
}
