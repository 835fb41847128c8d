import type { Facts } from "../../lint/facts/facts.ts";
import { packageOnlyRuns } from "../../lint/facts/packages/package-installs.ts";
import { stageLinks } from "../../lint/facts/stages/stage-links.ts";
import { declarationsByName } from "../../lint/facts/undeclared-variables.ts";
import { replace } from "../../lint/fix/edits.ts";
import { lineRangeOf } from "../../lint/fix/line-range.ts";
import type { TextEdit } from "../../lint/problem.ts";
import { isSecretName } from "../../lint/rules/buildkit/secrets-used-in-arg-or-env.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";
import { findWord } from "../../text/find-word.ts";
import type { Refactoring, Rewrite, RewriteNote } from "../refactoring.ts";
import { addFlags } from "./add-flags.ts";
import { hasOlderSyntax } from "./read-runs.ts";

/** Gives secrets to the RUNs that may need them, instead of to every step and the history of the image. */
export const secretMounts: Refactoring = {
  find: ({ facts }) => {
    // `env=` of a secret mount is as young as that
    if (hasOlderSyntax(facts, 10)) return [];
    const names = [...declarationsByName(facts).keys()].filter((name) => isSecretName(name) && !PUBLIC_KEY.test(name));
    return names.flatMap((name) => mountSecret(facts, name) ?? []);
  },
  reasonFor: (line) => (line.includes("--mount=type=secret") ? "secret-mount" : null),
};

/** Keys that aren't secrets. */
const PUBLIC_KEY = /GPG|PGP|FINGERPRINT|KEYSERVER|KEYRING|HOST_KEY|SIGNING|APT_KEY|KEY_ID$|SITE_KEY|PUBLIC/i;

/** Takes the declarations of a secret away, and mounts it where its value was; null where something else reads it. */
function mountSecret(facts: Facts, name: string): Rewrite[] | null {
  const declarations = declarationsByName(facts).get(name) ?? [];
  if (declarations.some((at) => at.stage >= 0 && !facts.isBuilt(at.stage))) return null;
  if (declarations.some((at) => !canGo(facts, at, name))) return null;
  const stages = new Set(declarations.filter(({ stage }) => stage >= 0).map(({ stage }) => stage));
  if (stages.size === 0 || isReadElsewhere(facts, name, declarations)) return null;
  const readers = facts.of("run").filter((at) => isInScope(facts, at, declarations) && mayRead(facts, at, name));
  const mentions = readers.filter((at) => findWord(at.script.text, name) >= 0);
  // a secret that no command names may be for the program that the image starts
  if (readers.length === 0 || (mentions.length === 0 && !readers.some(isInstall))) return null;
  if (readers.some(({ isTrigger, syntax, escape }) => isTrigger || syntax.isJson || escape !== "\\")) return null;
  if (readers.some((at) => at.syntax.flags.some((flag) => flag.includes(`env=${name}`)))) return null;
  const edits = [
    ...declarations.map((at) => without(at, name)),
    ...readers.map((at) => addFlags(at, [`--mount=type=secret,id=${name},env=${name}`])),
  ];
  const notes: RewriteNote[] = [
    { id: "secrets", names: [name], option: `--secret id=${name},env=${name}` },
    ...(declarations.some((at) => at.keyword === "env" && facts.ships(at.stage))
      ? [{ id: "not-in-image", names: [name] } as const]
      : []),
    ...(declarations.some((at) => hasLiteral(at, name)) ? [{ id: "was-written", names: [name] } as const] : []),
  ];
  return [{ key: name, edits, scope: { variables: [name] }, notes }];
}

/** Nothing is lost with the declaration: an ARG, or an ENV that only hands an ARG on or is not in the image. */
function canGo(facts: Facts, at: InstructionFacts, name: string): boolean {
  if (at.isTrigger || at.syntax.original.includes("<<")) return false;
  if (at.keyword === "arg") return definitionsOf(at).length > 0;
  if (at.syntax.args.length === 0 || !/\S=/.test(at.syntax.original)) return false;
  const value = at.as("env")?.pairs.findLast(({ key }) => key === name)?.value ?? "";
  const isHandedOn = [`$${name}`, `\${${name}}`].includes(value.replaceAll('"', ""));
  const isBehindArg = (declarationsByName(facts).get(name) ?? []).some(
    (one) => one.keyword === "arg" && one.stage === at.stage,
  );
  return !facts.ships(at.stage)
    ? isHandedOn || !value.includes("$")
    : isHandedOn && isBehindArg && !startsWithIt(facts, name);
}

/** The image's command, entrypoint or health check names the variable. */
function startsWithIt(facts: Facts, name: string): boolean {
  return ["cmd", "entrypoint", "healthcheck"].some((keyword) =>
    facts.of(keyword).some(({ syntax }) => findWord(syntax.original, name) >= 0),
  );
}

function definitionsOf(at: InstructionFacts): readonly { readonly key: string; readonly value?: string | undefined }[] {
  return at.keyword === "arg" ? (at.as("arg")?.definitions ?? []) : (at.as("env")?.pairs ?? []);
}

function hasLiteral(at: InstructionFacts, name: string): boolean {
  const value = definitionsOf(at).findLast(({ key }) => key === name)?.value ?? "";
  return value !== "" && value !== '""' && !value.includes("$");
}

/** Something other than a RUN names the variable: FROM, COPY, LABEL, another ARG or ENV, a command. */
function isReadElsewhere(facts: Facts, name: string, declarations: readonly InstructionFacts[]): boolean {
  return facts.instructions.some((at) => {
    if (at.isTrigger) return findWord(at.syntax.original, name) >= 0;
    if (at.keyword === "run")
      return at.syntax.flags.some((flag) => flag.includes(`$${name}`) || flag.includes(`\${${name}`));
    const mentions = [...at.syntax.original.matchAll(/\$\{?([A-Za-z_]\w*)/g)].filter(([, one]) => one === name).length;
    if (mentions === 0) return false;
    // `ENV NAME=$NAME` goes with the rest
    return !(
      declarations.includes(at) &&
      at.keyword === "env" &&
      mentions === 1 &&
      definitionsOf(at).some(({ key, value }) => key === name && (value ?? "").includes("$"))
    );
  });
}

/** The variable is set where the RUN is: declared above it, or in a stage that it is based on. */
function isInScope(facts: Facts, at: InstructionFacts, declarations: readonly InstructionFacts[]): boolean {
  return declarations.some(
    ({ stage, range }) =>
      stage >= 0 && (stage === at.stage ? range.start < at.range.start : stageLinks(facts).isBuiltOn(at.stage, stage)),
  );
}

const QUIET = new Set(
  "mkdir chmod chown rm ln touch adduser addgroup useradd groupadd usermod true : set cd ls".split(" "),
);

/** It runs something that may read any variable: more than packages of the distribution and directories. */
function mayRead(facts: Facts, at: InstructionFacts, name: string): boolean {
  if (findWord(at.script.text, name) >= 0) return true;
  if (packageOnlyRuns(facts).includes(at)) return false;
  return at.script.isBroken || at.script.commands.some((command) => !QUIET.has(command.name));
}

const INSTALLERS = new Set(
  "npm yarn pnpm bun pip pip3 uv poetry bundle composer mvn gradle cargo go dotnet ./mvnw ./gradlew".split(" "),
);

function isInstall(at: InstructionFacts): boolean {
  return at.script.commands.some(({ name }) => INSTALLERS.has(name));
}

/** The declaration taken away; with others in the same instruction, only its own word. */
function without(at: InstructionFacts, name: string): TextEdit {
  const words = at.argumentWords;
  if (words.length <= 1) return replace(lineRangeOf(at), "");
  const word = words.find(({ text }) => text === name || text.startsWith(`${name}=`));
  if (!word) return replace({ start: at.range.start, end: at.range.start }, "");
  const { start, end } = at.rangeOf(word);
  const before = /(?:[ \t]|\\\r?\n)+$/.exec(at.text.slice(0, start))?.[0].length ?? 0;
  return replace({ start: start - before, end }, "");
}
