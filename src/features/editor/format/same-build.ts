import type { Analysis } from "#core/analysis.ts";

/**
 * Whether two texts build the same: stages, edges, errors, configuration and steps of the target, whatever their lines
 * and the case of AS. `restore` undoes in a text what is meant to differ.
 */
export function hasSameBehavior(before: Analysis, after: Analysis, restore: (text: string) => string = same): boolean {
  // `# check=error=true` ends a build for looks that an edit may fix
  const isComparable = ![before, after].some(({ build }) => isViolation(build.error?.message));
  return describeBuild(before, restore, isComparable) === describeBuild(after, restore, isComparable);
}

function describeBuild(analysis: Analysis, restore: (text: string) => string, withSteps: boolean): string {
  const { stages, graph, build, checkError } = analysis;
  const parts = {
    error: describeError(checkError?.message),
    stages: stages.map(({ name, base, platform, doc, from, instructions }) => [
      name,
      base,
      platform,
      doc,
      [from, ...instructions].map(({ keyword, args, flags, isJson }) => [
        keyword,
        keyword === "from" ? args.map((word, at) => (at === 1 ? word.toUpperCase() : word)) : args,
        flags,
        isJson,
      ]),
    ]),
    edges: graph.edges.map(({ from, to, kind, uses }) => [from, to, kind, uses.map(({ sources }) => sources)]),
    build: [describeError(build.error?.message), build.stage, build.reaches, build.images, build.platform, build.ships],
    args: build.args.map(({ name, value, description }) => restore(`${name}\n${value}\n${description}`)).toSorted(),
    secrets: build.secrets.map(({ name, required }) => [name, required]),
    config: withSteps ? build.config : null,
    // what blanks are between its words is nothing but looks
    steps: withSteps ? build.steps.map(({ name, inputs, op }) => [name.replace(/\s+/g, " "), inputs, op]) : [],
  };
  return restore(JSON.stringify(parts));
}

function isViolation(message = ""): boolean {
  return message.startsWith("lint violation found");
}

function describeError(message = ""): string {
  return isViolation(message) ? "" : message.replace(/line \d+/g, "line");
}

function same(text: string): string {
  return text;
}
