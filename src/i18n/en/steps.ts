import { messages } from "../messages.ts";

/** The list of BuildKit's steps, and how a step is called everywhere. */
export const stepsMessages = messages({
  empty:
    "The steps that BuildKit makes from the Dockerfile appear here, with what each one runs, copies, and waits for.",
  refused: (message: string) => `No steps, because BuildKit can't build this: ${message}`,
  filter: "Filter steps",
  count: (count: number) => (count === 1 ? "1 step" : `${count} steps`),
  countOf: (found: number, all: number) => `${found} of ${all}`,
  showOthers: (count: number) => `Show the other ${count}`,
  none: "No matching steps.",
  goToLine: (line: number) => `Go to line ${line}`,
  showStep: (name: string) => `Show ${name}`,
  line: (line: number) => `line ${line}`,
  show: "show",
  name: "name",
  inputs: "inputs",
  usedBy: "used by",
  noInputs: "none: it starts at once",
  noOutputs: "nothing: it is the result",
  buildContext: "build context",
  mode: (mode: string) => `mode ${mode}`,
  owner: (owner: string) => `owner ${owner}`,
  only: (patterns: string) => `only ${patterns}`,
  without: (patterns: string) => `without ${patterns}`,
  unpacked: "archives unpacked",
  fromInput: (input: number) => `from input ${input}`,
  source: (path: string) => `source ${path}`,
  readOnly: "read-only",
  cacheId: (id: string) => `id ${id}`,
  secret: (id: string) => `secret ${id}`,
});
