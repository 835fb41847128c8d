import { baseOf } from "./base-of.ts";
import type { Recipe } from "./recipe.ts";
import type { StageReading } from "./read-stage.ts";
import { imageParts } from "./runtime-image.ts";
import { USERS } from "./run-kinds.ts";
import { commandsOf, isProgram } from "./stage-commands.ts";

/** The first of some names for a new stage that no stage has yet. */
export function freeName({ facts, from }: StageReading, ...names: readonly string[]): string {
  const taken = new Set([...facts.input.stages.map(({ name }) => name), from.at.base.alias]);
  return names.find((name) => !taken.has(name)) ?? `${names[0] ?? "stage"}-${taken.size}`;
}

/** Whether the image that runs has a user, given as `user` or `user:group`: by number, of its base image, or made in the file. */
export function hasUser(reading: StageReading, { runtimeImage }: Recipe, owner: string): boolean {
  const base = baseOf(reading);
  const family = imageParts(base.ref).name.replace(/\/(?:sdk|aspnet|runtime(?:-deps)?)$/, "");
  const isFamily = imageParts(runtimeImage).name.replace(/\/(?:sdk|aspnet|runtime(?:-deps)?)$/, "") === family;
  if (isFamily || runtimeImage === base.written) return true;
  const made = new Set(
    commandsOf(reading)
      .filter((command) => isProgram(command, ...USERS))
      .flatMap(({ args }) => args.map(({ text }) => text)),
  );
  const isDebian = !runtimeImage.includes("alpine");
  return owner
    .split(":")
    .every(
      (name) =>
        /^(?:\d+|)$/.test(name) ||
        /^(?:root|nobody|daemon|bin)$/.test(name) ||
        (isDebian && name === "www-data") ||
        made.has(name),
    );
}
