import { expect, it } from "vitest";
import type { ComposeReader } from "../bake/files/input.ts";
import { DefinitionMemory } from "./definition-memory.ts";
import { SHARED_BASE } from "./samples/sample-projects.ts";

const NO_COMPOSE: ComposeReader = {
  check: () => "not a Compose file",
  read: () => ({ kind: "error", message: "not a Compose file" }),
};
const SETTINGS = { set: [], now: "2026-01-02T03:04:05Z" };

it("reads a definition again only where something that it may read has changed", () => {
  const memory = new DefinitionMemory();
  const read = (files: Readonly<Record<string, string>>, targets: readonly string[] = []) =>
    memory.read({ files, targets }, NO_COMPOSE, SETTINGS);
  const first = read(SHARED_BASE);
  const typed = { ...SHARED_BASE, "api/Dockerfile": `${SHARED_BASE["api/Dockerfile"]}LABEL a=b\n` };
  expect(read(typed)).toBe(first);

  const renamed = { ...typed, "docker-bake.hcl": (SHARED_BASE["docker-bake.hcl"] ?? "").replaceAll('"web"', '"site"') };
  expect([...read(renamed).targets.keys()].toSorted()).toEqual(["api", "base", "site"]);
  expect(read(renamed, ["api"]).chosen).toEqual(["api"]);
  expect(read(typed).chosen).toEqual(["api", "web"]);
});

it("sees that a file has come", () => {
  const memory = new DefinitionMemory();
  const before = memory.read({ files: SHARED_BASE }, NO_COMPOSE, SETTINGS);
  const after = memory.read({ files: { ...SHARED_BASE, "extra/Dockerfile": "FROM a\n" } }, NO_COMPOSE, SETTINGS);
  expect(after).not.toBe(before);
});
