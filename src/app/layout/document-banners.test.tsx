// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sampleBuild } from "#core/record/sample-build.ts";
import { showRecord } from "#document/record/record-actions.ts";
import { initialState, useStore } from "#document/store.ts";
import { ComponentRoot } from "#ui/component-root.ts";
import { DocumentBanners } from "./document-banners.tsx";

const root = new ComponentRoot();

beforeEach(() => root.open());

afterEach(() => {
  root.close();
  useStore.setState(initialState, true);
});

it("says of the Dockerfile of a build record where it's from, and that it isn't stored yet", async () => {
  await showRecord("ci.dockerbuild", [sampleBuild("FROM alpine\nRUN a\n", [{ name: "[2/2] RUN a", from: 0, to: 1 }])]);
  await act(async () => root.render(<DocumentBanners />));
  expect(document.body.textContent).toContain(
    "This Dockerfile is from the build record “ci.dockerbuild” and isn't stored, or put into the address bar, until you save it.",
  );
});
