import type { BuildInput } from "#core/build-input/build-input.ts";

/** What `timestamp()` gives as long as the page is open, so that nothing changes by itself. */
export const PROJECT_NOW = `${new Date().toISOString().slice(0, 19)}Z`;

/** The build options of the page as `--set` gives them to every target. */
export function overridesOf({
  buildArgs = {},
  buildContexts = {},
  platform = "",
}: Omit<BuildInput, "dockerfile">): readonly string[] {
  return [
    ...Object.entries(buildArgs).map(([name, value]) => `*.args.${name}=${value}`),
    ...Object.entries(buildContexts).map(([name, value]) => `*.contexts.${name}=${value}`),
    ...platform.split(",").flatMap((one) => (one.trim() === "" ? [] : [`*.platform=${one.trim()}`])),
  ];
}
