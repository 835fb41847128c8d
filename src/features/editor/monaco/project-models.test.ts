import { expect, it, vi } from "vitest";
import { modelOfFile, projectUri } from "./project-models.ts";

interface FakeModel {
  readonly uri: { readonly scheme: string; readonly path: string };
  text: string;
}

const models = vi.hoisted(() => new Map<string, FakeModel>());

vi.mock("monaco-editor/editor", () => ({
  Uri: { from: (uri: FakeModel["uri"]) => uri },
  editor: {
    getModel: ({ path }: FakeModel["uri"]) => models.get(path) ?? null,
    createModel: (text: string, _language: string, uri: FakeModel["uri"]) => {
      const model = {
        uri,
        text,
        getValue: () => model.text,
        setValue: (next: string) => {
          model.text = next;
        },
      };
      models.set(uri.path, model);
      return model;
    },
  },
}));

it("leads into the present text of a file that isn't open, and leaves the open one to the editor", () => {
  const single = {} as Parameters<typeof modelOfFile>[1];
  const state = (file: string, text: string) => ({
    file,
    documentId: 7,
    input: { dockerfile: "", project: { files: { "a.hcl": text, "b.hcl": text } } },
  });
  const text = (file: string) => models.get(`/7/${file}`)?.text;
  projectUri("a.hcl", state("b.hcl", "old"));
  expect(text("a.hcl")).toBe("old");
  projectUri("a.hcl", state("b.hcl", "renamed"));
  expect(text("a.hcl")).toBe("renamed");
  modelOfFile({ ...state("b.hcl", "x"), input: { ...state("b.hcl", "x").input, dockerfile: "typed" } }, single);
  projectUri("b.hcl", state("b.hcl", "older"));
  expect(text("b.hcl")).toBe("typed");
});
