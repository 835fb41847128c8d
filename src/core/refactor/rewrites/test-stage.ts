import type { Facts } from "../../lint/facts/facts.ts";
import { dependencyInstalls } from "../../lint/facts/packages/dependency-installs.ts";
import { hasArg, hasFlag, hasSequence } from "../../shell/script/shell-args.ts";
import { sourceReferences } from "../../lint/facts/source-references.ts";
import { stageLinks } from "../../lint/facts/stages/stage-links.ts";
import { isTestName } from "../../lint/facts/stages/stage-roles.ts";
import { transfersOf } from "../../lint/facts/transfers.ts";
import { insert, replace } from "../../lint/fix/edits.ts";
import { lineRangeOf } from "../../lint/fix/line-range.ts";
import { lineEndOf } from "../../lint/fix/line-start.ts";
import type { ShellCommand } from "../../shell/script/script.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";
import type { Refactoring, Rewrite } from "../refactoring.ts";
import { aboveComments } from "./above-comments.ts";
import { freeStageName } from "./free-stage-name.ts";
import { builtRuns } from "./read-runs.ts";

/** Adds a stage for the tests next to the one that builds: by a command that is in the file, or that its tool always has. */
export const testStage: Refactoring = {
  find: ({ facts }) => {
    const { stages } = facts.input;
    if (stages.length < 2 || stages.some(({ name }) => isTestName(name))) return [];
    return [...moveTests(facts), ...addTests(facts)].slice(0, 1);
  },
  reasonFor: (line) => {
    if (/^\s*FROM\b/i.test(line)) return "test-stage";
    return /^\s*RUN\b/i.test(line) ? "runs-tests" : null;
  },
};

/** A command that tests and does nothing else; what it leaves is needed by nothing. */
function isTest(command: ShellCommand): boolean {
  const { name, args } = command;
  const verb = args[0]?.text ?? "";
  switch (name) {
    case "go":
      return verb === "test" || verb === "vet";
    case "cargo":
      return verb === "test" || verb === "clippy";
    case "dotnet":
      return verb === "test";
    case "npm":
    case "yarn":
    case "pnpm":
      return (
        verb === "test" ||
        verb === "t" ||
        (verb === "run" && /^(?:test|lint)(?::|$)/.test(args[1]?.text ?? "")) ||
        (name !== "npm" && verb === "lint")
      );
    case "pytest":
    case "rspec":
    case "phpunit":
    case "./vendor/bin/phpunit":
    case "vendor/bin/phpunit":
      return true;
    case "python":
    case "python3":
      return hasSequence(command, "-m", "pytest") || hasSequence(command, "-m", "unittest");
    case "bundle":
      return verb === "exec" && args[1]?.text === "rspec";
    default:
      return false;
  }
}

/** RUNs that only test, in a stage that others take from: each into a separate stage. */
function moveTests(facts: Facts): Rewrite[] {
  return builtRuns(facts).flatMap((at): Rewrite[] => {
    const { script, syntax, holder } = at;
    const { commands } = script;
    const isPlain = !script.isBroken && !syntax.isJson && holder.heredocs.length === 0;
    if (!isPlain || commands.length === 0 || !commands.every(isTest) || facts.ships(at.stage)) return [];
    if (commands.some(({ depth, redirects }) => depth > 0 || redirects.length > 0) || writesReport(commands)) return [];
    const stage = facts.input.stages[at.stage];
    const instructions = facts.stages.find(({ index }) => index === at.stage)?.instructions ?? [];
    const place = insertionPoint(facts, at.stage);
    if (!stage || stage.name === "" || place === null || hasNumbers(facts)) return [];
    // the test stage starts where the stage ends: what follows must not take away what the tests need
    const behind = instructions.slice(instructions.indexOf(at) + 1);
    if (
      behind.some(
        ({ keyword, isTrigger }) => isTrigger || keyword === "user" || keyword === "workdir" || keyword === "env",
      )
    )
      return [];
    if (behind.some(({ keyword, script: later }) => keyword === "run" && REMOVES.test(later.text))) return [];
    const name = freeStageName(facts, ["test", "tests", "run-tests"]);
    const run = at.text.slice(at.range.start, at.range.end);
    const comments = at.text.slice(aboveComments(at), at.range.start);
    const edits = [
      replace({ start: aboveComments(at), end: lineRangeOf(at).end }, ""),
      insert(place, stageText(at, place, stage.name, name, `${comments}${run}`)),
    ];
    const [command] = commands;
    const written = command ? at.script.text.slice(command.start, command.end) : "";
    return [
      {
        key: `move ${at.stage} ${written}`,
        edits,
        scope: { addedStages: [name] },
        notes: [
          { id: "run-tests", stage: name },
          { id: "no-longer-tested", command: written },
        ],
      },
    ];
  });
}

const REMOVES = /\brm\s|prune|--production|--omit[= ]dev|autoremove|apk del|clean\b/;

function writesReport(commands: readonly ShellCommand[]): boolean {
  return commands.some((command) =>
    hasFlag(command, "coverprofile", "o", "junitxml", "results-directory", "logger", "coverage"),
  );
}

/** Test commands that need no configuration in the project: those of the tool that compiles it. */
function addTests(facts: Facts): Rewrite[] {
  const installs = dependencyInstalls(facts).filter(({ at }) => facts.isBuilt(at.stage) && !facts.ships(at.stage));
  return installs.flatMap(({ at, command, ecosystem, isOnlyInstall }): Rewrite[] => {
    const stage = facts.input.stages[at.stage];
    const test = isOnlyInstall ? null : testCommand(ecosystem, command);
    const place = insertionPoint(facts, at.stage);
    if (!test || !stage || stage.name === "" || place === null || hasNumbers(facts)) return [];
    // the tests are in what is copied, and are not sorted out
    const hasSources = transfersOf(facts, at.stage).some(
      ({ isFromContext, paths }) => isFromContext && paths.some(({ path }) => path === "/"),
    );
    const tests = facts
      .of("run")
      .some(
        ({ script, stage: where }) =>
          where === at.stage &&
          script.commands.some(
            (one) => isTest(one) || /(?:^|\s)(?:test|verify|check)\b/.test(one.args.map(({ text }) => text).join(" ")),
          ),
      );
    if (!hasSources || tests || facts.commands(command.name).some((one) => hasFlag(one.command, "target"))) return [];
    const name = freeStageName(facts, ["test", "tests", "run-tests"]);
    const mounts = at.syntax.flags.filter((flag) => /^--mount=.*type=cache/.test(flag)).map((flag) => `${flag} `);
    return [
      {
        key: `add ${at.stage} ${test}`,
        edits: [insert(place, stageText(at, place, stage.name, name, `RUN ${mounts.join("")}${test}`))],
        scope: { addedStages: [name] },
        notes: [{ id: "run-tests", stage: name }],
      },
    ];
  });
}

function testCommand(ecosystem: string, command: ShellCommand): string | null {
  const { name, args } = command;
  switch (ecosystem) {
    case "go":
      return args[0]?.text === "build" ? "go test ./..." : null;
    case "cargo":
      return args[0]?.text === "build" && !hasFlag(command, "manifest-path", "package", "p")
        ? `cargo test${flagOf(command, "release")}${flagOf(command, "locked")}`
        : null;
    case "maven":
      return hasArg(command, "-f", "-pl") ? null : `${name}${flagOf(command, "B", "-")} test`;
    case "gradle":
      return hasFlag(command, "p", "b") ? null : `${name} test${flagOf(command, "no-daemon")}`;
    default:
      return null;
  }
}

function flagOf(command: ShellCommand, name: string, dashes = "--"): string {
  return hasFlag(command, name) ? ` ${dashes}${name}` : "";
}

function stageText(at: InstructionFacts, place: number, base: string, name: string, run: string): string {
  const lineEnd = lineEndOf(at);
  const isApart = /\n[ \t]*\r?\n$/.test(at.text.slice(0, place));
  const lines = [...(isApart ? [] : [""]), `# docker build --target ${name} .`, `FROM ${base} AS ${name}`, run, ""];
  return lines.map((line) => line + lineEnd).join("");
}

/** Above the FROM of the next stage, with its comments: the default target stays the last stage. */
function insertionPoint(facts: Facts, stage: number): number | null {
  const next = facts.stages.find(({ index }) => index === stage + 1)?.from;
  const links = stageLinks(facts);
  if (!next || links.usersOf(stage).length === 0) return null;
  return aboveComments(next);
}

function hasNumbers(facts: Facts): boolean {
  return sourceReferences(facts).some(({ written }) => /^\d+$/.test(written));
}
