import { expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import { stepScript } from "./step-commands.ts";

it.each([
  ["RUN npm ci && npm test", ["npm", "npm"]],
  ['SHELL ["/bin/bash", "-eo", "pipefail", "-c"]\nRUN a | b', ["a", "b"]],
  ['RUN ["tar", "-c", "npm ci"]', ["tar"]],
  ['RUN ["python", "-c", "npm"]', ["python"]],
  ['RUN ["/bin/sh", "-c", "npm ci"]', ["npm"]],
])("reads what %s executes", (lines, names) => {
  const { build } = analyze(`FROM a\n${lines}\n`, {});
  const step = build.steps.find(({ op }) => op.kind === "exec");
  if (!step) throw new Error("no RUN");
  const script = stepScript(step);
  expect(script?.commands.map(({ name }) => name)).toEqual(names);
  expect(stepScript(step)).toBe(script);
});
