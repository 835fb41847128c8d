import type { InstructionFacts } from "../../source/instruction-facts.ts";

/** Whether a RUN may call a compiler or a package manager without naming it: by a script, or by a tool that builds. */
export function mayUseTools({ script }: InstructionFacts): boolean {
  return (
    script.isBroken ||
    script.commands.some(({ name, args }) =>
      [name, ...(WRAPPERS.test(name) ? args.map(({ text }) => text) : [])].some((word) => INDIRECT.test(word)),
    )
  );
}

const WRAPPERS = /^(?:env|time|timeout|sudo|xargs|nice|nohup|find)$/;

const INDIRECT =
  /^(?:make|gmake|cmake|ninja|task|just|mage|bazel|bazelisk|goreleaser|ko|golangci-lint|staticcheck|govulncheck|gotestsum|go|cargo|wasm-pack|maturin|mvn|gradle|dotnet|pwsh|source|\.|(?:ba|da|a|z)?sh|\/bin\/(?:ba|da|a|z)?sh|\.{1,2}\/.+|[\w-]+\/.+|.+\.(?:sh|bash|ps1))$/;
