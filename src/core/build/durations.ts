import { assertNever } from "../text/assert-never.ts";
import type { Step } from "../llb/step.ts";

/** What a step mostly spends its time on; the estimates are made by it. */
export type DurationKind =
  | "pull"
  | "context"
  | "download"
  | "install-system"
  | "install-packages"
  | "compile"
  | "test"
  | "command"
  | "copy"
  | "directory"
  | "link";

/** Seconds that a step of each kind is taken to last: round numbers of an ordinary project with no cache at all. */
export const ESTIMATED_SECONDS: Readonly<Record<DurationKind, number>> = {
  pull: 8,
  context: 1,
  download: 5,
  "install-system": 20,
  "install-packages": 30,
  compile: 45,
  test: 30,
  command: 5,
  copy: 1,
  directory: 0.2,
  link: 0.2,
};

/** Each line a kind; the first that matches a command decides. */
const COMMANDS: readonly (readonly [DurationKind, RegExp])[] = [
  [
    "install-system",
    /\b(apt-get|apt|aptitude|dnf|microdnf|yum|zypper|tdnf)\b.*\b(install|upgrade|dist-upgrade)\b|\bapk\b.*\badd\b|\bpacman\b.*-S/s,
  ],
  [
    "test",
    /\b(npm|yarn|pnpm|bun)\s+(run\s+)?(test|lint|check)\b|\b(pytest|tox|vitest|jest|rspec|phpunit)\b|\b(go|cargo|dotnet|mix|swift|make|gradle|gradlew|mvn|mvnw)\s+(test|vet|clippy|check|verify)\b/,
  ],
  [
    "install-packages",
    /\b(npm|pnpm|yarn|bun)\s+(ci|i|install|add|fetch|import)\b|\byarn\s*($|--)|\bpip3?\s+(install|wheel|download)\b|\b(uv|poetry|pipenv|pdm|composer|bundle|gem|conda|mamba)\s+(sync|install|update|export|pip|env)\b|\bgo\s+(mod\s+download|get|install)\b|\bcargo\s+(fetch|install|chef\s+cook|vendor)\b|\bdotnet\s+restore\b|\bmvnw?\b.*\bdependency:|\bgradlew?\b.*\bdependencies\b|\bmix\s+deps\.get\b/,
  ],
  [
    "compile",
    /\b(npm|yarn|pnpm|bun)\s+(run\s+)?[\w:-]*build\b|\b(go|cargo|dotnet|swift|mix|bazel|hugo|ng|vite|next|nx)\s+(build|publish|compile|release)\b|\b(make|ninja|cmake|tsc|webpack|gcc|g\+\+|cc|clang|rustc|javac|meson|ghc|stack|cabal|msbuild)\b|\bmvnw?\b|\bgradlew?\b|\bsbt\b|\bhugo\b/,
  ],
  ["download", /\b(curl|wget|git\s+clone|aria2c)\b/],
];

/** What `step` mostly spends its time on. */
export function durationKindOf({ op, name }: Step): DurationKind {
  switch (op.kind) {
    case "source":
      if (op.identifier.startsWith("local://")) return "context";
      return op.identifier.startsWith("docker-image://") ? "pull" : "download";
    case "merge":
      return "link";
    case "file":
      return op.actions.some(({ action }) => action === "copy") && !name.startsWith("[internal]")
        ? "copy"
        : "directory";
    case "exec": {
      const command = op.args.join(" ");
      return COMMANDS.find(([, pattern]) => pattern.test(command))?.[0] ?? "command";
    }
    default:
      return assertNever(op);
  }
}

/** Seconds that `step` is taken to last when nothing is known of it. */
export function estimateSeconds(step: Step): number {
  return ESTIMATED_SECONDS[durationKindOf(step)];
}
