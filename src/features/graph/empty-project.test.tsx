// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { analyzeProjectInput } from "#document/project/analyze-input.ts";
import { ComponentRoot } from "#ui/component-root.ts";
import { initialState, useStore } from "#document/store.ts";
import { EmptyProject } from "./empty-project.tsx";

const root = new ComponentRoot();

beforeEach(() => root.open());

afterEach(() => root.close());

async function show(compose: string): Promise<string> {
  const project = analyzeProjectInput({ dockerfile: "", project: { files: { "compose.yaml": compose } } }, {})?.project;
  await act(async () => root.render(project && <EmptyProject project={project} />));
  return document.body.textContent;
}

const DB = "  db:\n    image: postgres\n    profiles: [dev]\n";

it("says that nothing is built where each service runs an image, and which", async () => {
  const text = await show(`services:\n${DB}`);
  expect(text).toContain("Nothing is built here");
  expect(text).toContain("dbpostgresprofile dev");
  expect(document.querySelector("[data-ref]")?.getAttribute("data-ref")).toBe("docker.io/library/postgres:latest");
});

it("offers the Dockerfiles that are missing, next to the services that need none", async () => {
  const text = await show(`services:\n  web:\n    build: web\n${DB}`);
  expect(text).toContain("None of the Dockerfiles are here yet");
  expect(text).toContain("Add web/Dockerfile");
  expect(document.querySelectorAll("[data-kind=service]")).toHaveLength(1);
});

it("puts the cursor into a Dockerfile that it adds", async () => {
  useStore.setState(initialState, true);
  await show("services:\n  web:\n    build: web\n");
  const add = [...document.querySelectorAll("button")].find((one) => one.textContent === "Add web/Dockerfile");
  const editor = document.body.appendChild(document.createElement("section"));
  editor.dataset["testid"] = "editor";
  const field = editor.appendChild(document.createElement("div")).appendChild(document.createElement("textarea"));
  act(() => add?.click());
  expect(useStore.getState().file).toBe("web/Dockerfile");
  expect(document.activeElement).toBe(field);
});

it("says what stops the build of a file that can't be read", async () => {
  const text = await show("services:\n  web: {}\n");
  expect(text).toContain("This definition can't be built");
  expect(text).toContain("neither an image nor a build context");
});
