import { messages } from "../../messages.ts";

const number = new Intl.NumberFormat("en");

/** What problems are called, together and each. */
export const problemGroupMessages = messages({
  severity: { error: "Error", warning: "Warning", info: "Hint" },
  small: { error: "error", warning: "warning", info: "hint" },
  count: {
    error: (count: number) => `${number.format(count)} ${count === 1 ? "error" : "errors"}`,
    warning: (count: number) => `${number.format(count)} ${count === 1 ? "warning" : "warnings"}`,
    info: (count: number) => `${number.format(count)} ${count === 1 ? "hint" : "hints"}`,
  },
  family: {
    build: "Build errors",
    buildkit: "BuildKit checks",
    hadolint: "hadolint rules",
    stages: "Across stages",
  },
  ofGroup: (name: string, count: number) => `${name}: ${number.format(count)}`,
  ofStage: (name: string) => `Stage ${name}`,
  outside: "Outside any stage",
  buildError: "build error",
});
