// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import * as glossary from "#document/glossary/load-glossary.ts";
import { ComponentRoot } from "#ui/component-root.ts";
import { TermMeaning } from "./term-meaning.tsx";

const ENTRY: glossary.GlossaryEntry = {
  id: "base-image",
  name: "base image",
  meaning: "What a stage starts from.",
  see: [],
};
const root = new ComponentRoot();

beforeEach(() => root.open());
afterEach(() => {
  root.close();
  vi.restoreAllMocks();
});

it("says that the glossary couldn't be loaded, and loads it when asked to again", async () => {
  vi.spyOn(glossary, "loadGlossary")
    .mockRejectedValueOnce(new TypeError("Failed to fetch"))
    .mockResolvedValueOnce([ENTRY]);
  await act(async () => root.render(<TermMeaning term="base-image" />));
  expect(document.body.textContent).toContain("The glossary couldn't be loaded.");
  await act(async () => document.querySelector("button")?.click());
  expect(document.body.textContent).toContain("What a stage starts from.");
});
