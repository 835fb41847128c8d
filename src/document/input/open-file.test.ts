import { beforeEach, expect, it } from "vitest";
import { initialState, useStore } from "../store.ts";
import { openFiles } from "./open-file.ts";

beforeEach(() => useStore.setState(initialState, true));

it("opens a Dockerfile together with its .dockerignore", async () => {
  await openFiles([new File(["node_modules\n"], ".dockerignore"), new File(["FROM a\n"], "Dockerfile")]);
  expect(useStore.getState()).toMatchObject({
    input: { dockerfile: "FROM a\n", dockerignore: "node_modules\n" },
  });
});

it("says that something can't be read, such as a folder, and replaces nothing", async () => {
  await openFiles([new File(["FROM a\n"], "Dockerfile")]);
  const folder = Object.assign(new File([], "folder"), { arrayBuffer: () => Promise.reject(new Error("not a file")) });
  await openFiles([folder]);
  const { input, notice } = useStore.getState();
  const text = input.dockerfile;
  expect(text).toBe("FROM a\n");
  expect(notice?.message).toContain("“folder”");
});
