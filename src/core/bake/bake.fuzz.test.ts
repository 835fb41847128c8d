import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { bake } from "./bake.ts";
import type { ComposeReader } from "./files/input.ts";

const NO_COMPOSE: ComposeReader = {
  check: () => "not a Compose file",
  read: () => ({ kind: "error", message: "not a Compose file" }),
};

/** Pieces of bake files, whole and broken. */
const PIECES = [
  'variable "A" { default = "x" }\n',
  'function "f" {\n params = [x]\n result = "${x}-${A}"\n}\n',
  'target "default" {\n',
  'group "g" { targets = ["default"] }\n',
  "matrix = { m = [1, 2] }\n",
  'name = "t-${m}"\n',
  "args = { A = upper(A), B = null }\n",
  "tags = [for x in [1, 2] : f(x)]\n",
  "labels = target.default.args\n",
  'contexts = { c = "target:default" }\n',
  'inherits = ["default"]\n',
  "dockerfile-inline = <<EOT\nFROM ${A}\nEOT\n",
  '{"target": {"default": {"args": {"A": "${1 + 2}"}}}}',
  "}",
  "{",
  "[",
  "]",
  '"',
  "${",
  "%{",
  "\n",
  ",",
  "=",
  ".*",
  "[*]",
  "?",
  ":",
  "1e9",
  "-",
  "\u0000",
  "é",
  "😀",
];

describe("bake, whatever the text", () => {
  it.each(["docker-bake.hcl", "docker-bake.json", "bake"])("answers for %s", (name) => {
    assert(
      property(array(constantFrom(...PIECES), { maxLength: 25 }), (pieces) => {
        const { outcome } = bake(
          {
            files: new Map([[name, pieces.join("")]]),
            order: [name],
            targets: ["*"],
            set: ["*.args.X=1"],
            variables: new Map([["A", "a"]]),
            environment: new Map(),
            now: "2026-01-02T03:04:05Z",
          },
          NO_COMPOSE,
        );
        expect("message" in outcome ? outcome.message : outcome.targets).toBeDefined();
      }),
      { seed: 7, numRuns: 150 },
    );
  });
});
