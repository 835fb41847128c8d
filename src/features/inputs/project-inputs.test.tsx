// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { analyzeProjectInput } from "#document/project/analyze-input.ts";
import { initialState, useStore } from "#document/store.ts";
import { ComponentRoot } from "#ui/component-root.ts";
import DockerignorePanel from "./dockerignore-panel.tsx";
import { projectBuildArgs } from "./project-build-args.ts";

const FILES = {
  "docker-bake.hcl": `group "default" { targets = ["app", "docs"] }
target "app" {
  name = "app-\${replace(go, ".", "-")}"
  matrix = { go = ["1.21", "1.22"] }
  args = { GO_VERSION = go }
}
target "docs" { dockerfile = "docs.Dockerfile" }
`,
  Dockerfile: "ARG GO_VERSION=1.20\nFROM golang:$GO_VERSION\nARG MODE=release\nRUN make $MODE\n",
  "docs.Dockerfile": "FROM node\nARG THEME\nRUN make $THEME\n",
  ".dockerignore": "dist\n",
};

function analyzed(targets: readonly string[] = [], buildArgs: Readonly<Record<string, string>> = {}) {
  const input = { dockerfile: "", buildArgs, project: { files: FILES, targets } };
  const whole = analyzeProjectInput(input, {});
  if (whole === null) throw new Error("the sample is a project");
  return { input, whole };
}

/** The arguments that are shown: "NAME=value", or with the value of each target. */
function shownArgs(file: string, targets?: readonly string[], given: Readonly<Record<string, string>> = {}) {
  const view = projectBuildArgs(analyzed(targets, given).whole.project, file, given);
  const rows = view?.rows.map(({ name, value, byTarget }) =>
    byTarget === undefined
      ? `${name}=${value}`
      : `${name}: ${byTarget.map((one) => `${one.target}=${one.value}`).join(", ")}`,
  );
  return [...(rows ?? ["nothing"]), ...(view?.unused ?? []).map(({ name }) => `unused ${name}`)];
}

const root = new ComponentRoot();

beforeEach(() => root.open());

afterEach(() => {
  root.close();
  useStore.setState(initialState, true);
});

it("lists the build arguments of what is chosen while the definition is open, with the values that differ", () => {
  expect(shownArgs("docker-bake.hcl")).toEqual(["GO_VERSION: app-1-21=1.21, app-1-22=1.22", "MODE=release", "THEME="]);
  expect(shownArgs("docker-bake.hcl", ["app-1-22"])).toEqual(["GO_VERSION=1.22", "MODE=release"]);
});

it("lists those of the targets of the Dockerfile that is open, and what none of them takes", () => {
  expect(shownArgs("docs.Dockerfile")).toEqual(["THEME="]);
  expect(shownArgs("docs.Dockerfile", ["app-1-21"])).toEqual(["nothing"]);
  expect(shownArgs("Dockerfile", undefined, { GO_VERSION: "1.25", NOPE: "1" })).toEqual([
    "GO_VERSION=1.25",
    "MODE=release",
    "unused NOPE",
  ]);
});

it("shows and edits the project's own ignore file", async () => {
  useStore.setState({ ...analyzed(), file: "docker-bake.hcl" });
  await act(async () => root.render(<DockerignorePanel isPhone={false} />));
  const field = document.querySelector("textarea");
  expect(field?.value).toBe("dist\n");
  expect(document.body.textContent).toContain("Ignore file of the project: .dockerignore");
  await act(async () => {
    if (field === null) return;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(field, "dist\nnode_modules\n");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  expect(useStore.getState().input.project?.files[".dockerignore"]).toBe("dist\nnode_modules\n");
  expect(useStore.getState().input.dockerignore).toBeUndefined();
});
