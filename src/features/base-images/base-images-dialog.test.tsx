// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ComponentRoot } from "#ui/component-root.ts";
import { initialState, useStore } from "#document/store.ts";
import BaseImagesDialog from "./base-images-dialog.tsx";

const WARNING = "This output describes python:3.13.";
const PYTHON = describeImage("python:3.13");

const root = new ComponentRoot();

beforeEach(() => {
  useStore.setState({ ...initialState, askedImage: "docker.io/team/base:1" }, true);
  root.open();
  act(() => root.render(<BaseImagesDialog onClose={() => {}} />));
});

afterEach(() => {
  root.close();
});

function describeImage(...names: readonly string[]): string {
  return JSON.stringify([{ RepoTags: names, Architecture: "amd64", Os: "linux", Config: {} }]);
}

function paste(text: string): void {
  const field = document.querySelector("textarea");
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set;
  act(() => {
    set?.call(field, text);
    field?.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

function choose(ref: string): void {
  const field = document.querySelector("select");
  act(() => {
    if (field) field.value = ref;
    field?.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

it("warns before a text is kept under another image's name", () => {
  paste(PYTHON);
  expect(document.querySelector("select")?.value).toBe("docker.io/team/base:1");
  expect(document.querySelector("output")?.textContent).toContain(WARNING);
  choose("docker.io/library/python:3.13");
  expect(document.querySelector("output")?.textContent).not.toContain(WARNING);
});

it("forgets the image that was chosen for one text when another is pasted", () => {
  paste(PYTHON);
  choose("docker.io/library/python:3.13");
  // it is one of the choices again
  paste(describeImage("team/base:1", "python:3.13"));
  expect(document.querySelector("select")?.value).toBe("docker.io/team/base:1");
});
