import { afterEach, expect, it, vi } from "vitest";
import { listInputFiles, nameOfInput } from "./list-input-files.ts";

/** A file of a chosen directory; `onSize` is called when its size is read. */
function fileAt(webkitRelativePath: string, size: number, onSize = (): unknown => null): File {
  const name = webkitRelativePath.slice(webkitRelativePath.lastIndexOf("/") + 1);
  const file = {
    name,
    webkitRelativePath,
    get size() {
      onSize();
      return size;
    },
  };
  return file as File;
}

afterEach(() => vi.restoreAllMocks());

it("lists paths below the directory, sizes, and the build files", async () => {
  const files = [fileAt("app/Dockerfile", 3), fileAt("app/src/a b.ts", 5), fileAt("", 7)];
  expect(nameOfInput(files)).toBe("app");
  expect(nameOfInput([])).toBe("");
  const listed = await listInputFiles(files, () => true);
  expect(listed?.paths.split("\0")).toEqual(["Dockerfile", "src/a b.ts", ""]);
  expect([...(listed?.sizes ?? [])]).toEqual([3, 5, 7]);
  expect([...(listed?.files.keys() ?? [])]).toEqual([0]);
});

it("lets the page have its turn while sizes come slowly, tells how far it is, and stops when told to", async () => {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  const files = Array.from({ length: 200 }, (_, at) => fileAt(`app/${at}`, at, () => now++));
  const told: number[] = [];
  expect((await listInputFiles(files, (entries) => told.push(entries) > 0))?.sizes[199]).toBe(199);
  expect(told).toEqual([32, 64, 96, 128, 160, 192, 200]);
  now = 0;
  expect(await listInputFiles(files, () => false)).toBeNull();
  expect(now).toBe(32);
});
