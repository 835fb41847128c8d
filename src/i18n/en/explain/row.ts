import { messages } from "../../messages.ts";

const list = new Intl.ListFormat("en", { style: "long", type: "conjunction" });

/** What one instruction does. `code` stands between backticks, a term as `[words](its id)`. */
export const explainRowMessages = messages({
  list: (names: readonly string[]) => list.format(names),
  title: (line: number, keyword: string) => `Line ${line}: ${keyword}`,
  run: (command: string) =>
    `It runs ${command} while the [image](image) is built; what that changes in the files becomes a [layer](layer).`,
  runScript: (lines: number) =>
    `It runs a script of ${lines} ${lines === 1 ? "line" : "lines"} from a [heredoc](heredoc) while the [image](image) is built; what that changes in the files becomes a [layer](layer).`,
  noNetwork: "It has no network while it runs.",
  cacheMount: (path: string) =>
    `A [cache mount](cache-mount) at ${path} is kept from one build to the next and is never in the image.`,
  bindMount: (path: string, from: string) =>
    `A [bind mount](bind-mount) shows it the files of ${from}${path === "" ? "" : ` at ${path}`}.`,
  tmpfsMount: (path: string) => `A folder in memory at ${path} is gone when the command ends.`,
  secretMount: "A [secret mount](secret-mount) shows it a secret that leaves no trace in the image.",
  sshMount: "An [SSH mount](ssh-mount) lets it use your SSH agent.",
  copy: (what: string, from: string, to: string) =>
    `It copies ${what} from ${from} to ${to}, as a [layer](layer) of its own.`,
  writes: (what: string, to: string) => `It writes ${what}, given in a [heredoc](heredoc), to ${to}.`,
  add: (what: string, to: string) => `It adds ${what} to ${to}: local archives are unpacked, addresses are downloaded.`,
  linked: "By [--link](link) the layer does not depend on those below it.",
  chowned: (owner: string) => `The files belong to ${owner}.`,
  yourFiles: "your [build context](build-context)",
  stage: (name: string) => `the stage ${name}`,
  metaArg: (names: string) =>
    `It declares the [build argument](build-argument) ${names} for the FROM lines; inside a [stage](stage) it is unknown until that stage declares it, too.`,
  arg: (names: string) =>
    `It declares the [build argument](build-argument) ${names}: known from here to the end of this [stage](stage), not in the container.`,
  argDefault: (value: string) => `Without \`--build-arg\` it is ${value}.`,
  argNoDefault: "Without `--build-arg` it has no value.",
  env: (pairs: string) =>
    `It sets the [environment variable](environment-variable) ${pairs}: for every later command here, for stages that start from this one, and in the container.`,
  label: (names: string) => `It writes the label ${names} into the image's configuration; no file changes.`,
  maintainer: "It names who looks after the image; a label does that today.",
  workdir: (path: string) =>
    `From here on commands and relative paths start at ${path}; the folder is made if it is not there.`,
  user: (user: string) =>
    `From here on commands run as ${user}, and so does the container, unless a later USER says otherwise.`,
  expose: (ports: string) => `It notes that the program listens at ${ports}; it opens nothing by itself.`,
  volume: (paths: string) => `A container keeps ${paths} outside of the image, in a volume.`,
  cmd: (command: string) =>
    `It sets what a container starts, or the arguments of the [entrypoint](entrypoint): ${command}. Nothing of it runs during the build.`,
  entrypoint: (command: string) =>
    `It sets the [entrypoint](entrypoint), the program that a container starts: ${command}. It does not run during the build.`,
  healthcheck: "It says how to ask a running container whether it is well; the build does not ask.",
  noHealthcheck: "It switches off a health check that the base image has.",
  shell: (shell: string) => `Commands written as plain text are run by ${shell} from here on.`,
  stopsignal: (signal: string) => `A container is asked to stop by the signal ${signal}.`,
  onbuild: (instruction: string) =>
    `By [ONBUILD](onbuild), ${instruction} is put by: it runs in every stage that starts from this one, not here.`,
  from: "It begins a [stage](stage).",
  unknown: (keyword: string) => `BuildKit does not know the instruction ${keyword}.`,
  notUnderstood: "BuildKit cannot read its arguments.",
  inTarget: "It is part of the [target](target), and so of the image.",
  inShipped: (stage: string) => `It is in ${stage}, whose files are all part of the [image](image).`,
  inBuilt: (stage: string) =>
    `It is in ${stage}, which is built and then left behind: it is in the image only as far as it is copied there.`,
  inSkipped: (stage: string) => `This build does not come to it: its stage, ${stage}, is skipped.`,
});
