import { describe, expect, it } from "vitest";
import { parseCommand } from "#core/parse/parse-command.ts";
import { parseRunMount } from "#core/parse/run-mount.ts";
import { parse } from "#core/parse/parse.ts";
import { ok } from "#core/text/result.ts";
import { FLAGS, KEYWORDS, MOUNT_OPTIONS } from "./instruction-table.ts";
import { flagWords } from "./syntax-words.ts";

/** What BuildKit says of the one instruction of a text; "" when it takes it. */
function refusal(text: string): string {
  const [instruction] = parse(text).instructions;
  if (!instruction) return "nothing";
  const result = parseCommand(instruction);
  return result.ok ? "" : result.message;
}

const BODIES: Readonly<Record<string, string>> = { add: "a b", copy: "a b", from: "a", healthcheck: "CMD a", run: "a" };
const VALUES: Readonly<Record<string, string>> = {
  "--retries=": "3",
  "--network=": "none",
  "--security=": "sandbox",
  "--mount=": "type=ssh",
  "--device=": "a.b/c=d",
};
const OPTION_VALUES: Readonly<Record<string, string>> = { "sharing=": "locked", "size=": "1m", "mode=": "0400" };

describe("the table of instructions", () => {
  it("has only instructions that BuildKit knows", () => {
    for (const keyword of KEYWORDS) expect(refusal(`${keyword} x`)).not.toContain("unknown instruction");
  });

  it.each(Object.entries(FLAGS))("has only flags that %s takes, and all of them", (keyword, flags) => {
    for (const flag of flags) {
      const value = flag.endsWith("=") ? (VALUES[flag] ?? "1s") : "";
      expect(refusal(`${keyword} ${flag}${value} ${BODIES[keyword]}`)).toBe("");
    }
    expect(refusal(`${keyword} --zzz ${BODIES[keyword]}`)).toContain("unknown flag");
  });

  it("has words for every flag", () => {
    for (const flag of Object.values(FLAGS).flat()) expect(flagWords(flag.replace(/^--|=$/g, ""))?.text).toMatch(/\.$/);
  });

  it.each(Object.entries(MOUNT_OPTIONS))("has only options that a %s mount takes", (type, options) => {
    for (const option of options) {
      const value = option.endsWith("=") ? (OPTION_VALUES[option] ?? "1") : "";
      const needed = type === "secret" && option !== "id=" ? "id=x," : "";
      const result = parseRunMount(`type=${type},${needed}${option}${value}`, (word) => ok(word));
      expect(result.ok ? "" : `${option}: ${result.message}`).toBe("");
    }
  });
});
