import { packTar } from "modern-tar";
import { describe, expect, it } from "vitest";
import { findEntry } from "#core/context/packed/packed-folder.ts";
import { FolderCollector, type FolderOutcome, outcomeOf } from "./folder-collector.ts";
import { readHandle } from "./read-handle.ts";
import { readListedFiles } from "./read-listed-files.ts";
import { readTarListing } from "./read-tar-listing.ts";
import { readZipListing } from "./read-zip-listing.ts";
import { makeZip } from "#formats/zip/zip-for-tests.ts";

describe("readZipListing", () => {
  it("lists names, sizes, modes and links, and keeps the texts of build files without their only directory", async () => {
    const zip = await makeZip([
      { name: "app-main/", content: "", mode: 0o040755 },
      { name: "app-main/Dockerfile", content: "FROM scratch\n", isDeflated: true },
      { name: "app-main/.dockerignore", content: ".git\n" },
      { name: "app-main/run", content: "x".repeat(2000), isDeflated: true, mode: 0o100755 },
      { name: "app-main/link", content: "run", mode: 0o120777 },
      { name: "app-main/💩\n‮", content: "" },
    ]);
    const outcome = await readZipListing(zip);
    if (outcome.kind !== "ok") throw new Error(outcome.kind);
    const { folder, texts } = outcome;
    expect([...texts]).toEqual([
      ["Dockerfile", "FROM scratch\n"],
      [".dockerignore", ".git\n"],
    ]);
    expect(folder.count).toBe(6);
    const run = findEntry(folder, "run");
    expect([folder.sizes[run], folder.modes[run]]).toEqual([2000, 0o755]);
    expect(folder.links.get(findEntry(folder, "link"))).toBe("run");
    expect(findEntry(folder, "💩\n‮")).toBeGreaterThan(0);
  });

  it("takes an empty archive for an empty folder, and nothing else for an archive", async () => {
    expect(await readZipListing(await makeZip([]))).toMatchObject({ kind: "ok", folder: { count: 1 } });
    expect((await readZipListing(new Blob(["not a zip"]))).kind).toBe("not-a-listing");
    expect((await readZipListing(new Blob([]))).kind).toBe("not-a-listing");
  });

  it("leaves a text out that unpacks to more than the archive says", async () => {
    const zip = await makeZip([{ name: "Dockerfile", content: "x".repeat(5000), isDeflated: true, saidSize: 10 }]);
    expect(await readZipListing(zip)).toMatchObject({ kind: "ok", texts: new Map() });
  });

  it("ends in an outcome for any damage", async () => {
    const bytes = new Uint8Array(
      await (await makeZip([{ name: "Dockerfile", content: "FROM a\n", isDeflated: true }])).arrayBuffer(),
    );
    for (let at = 0; at < bytes.length; at += 3) {
      const damaged = bytes.slice();
      damaged[at] = 255 - (damaged[at] ?? 0);
      const outcome = await outcomeOf(() => readZipListing(new Blob([damaged])));
      expect(["ok", "not-a-listing", "unreadable", "too-many"]).toContain(outcome.kind);
    }
  });
});

describe("readTarListing", () => {
  it("lists an archive, compressed or not", async () => {
    const tar = await packTar([
      { header: { name: "Dockerfile", size: 7, type: "file" }, body: "FROM a\n" },
      { header: { name: "bin/run", size: 3, type: "file", mode: 0o755 }, body: "abc" },
      { header: { name: "loop", size: 0, type: "symlink", linkname: "loop" } },
    ]);
    const packed = new Blob([tar]).stream().pipeThrough(new CompressionStream("gzip"));
    const gzipped = new Blob([await new Response(packed).arrayBuffer()]);
    for (const file of [new Blob([tar]), gzipped]) {
      const outcome = await readTarListing(file);
      if (outcome.kind !== "ok") throw new Error(outcome.kind);
      expect([...outcome.texts]).toEqual([["Dockerfile", "FROM a\n"]]);
      expect(outcome.folder.links.get(findEntry(outcome.folder, "loop"))).toBe("loop");
      expect(outcome.folder.modes[findEntry(outcome.folder, "bin/run")]).toBe(0o755);
    }
  });
});

/** Names that files can have, and a directory. */
const ODD = ["__proto__", "a\nb", "\u202ex", "💩", "x".repeat(255), "constructor/d"];

/** Those of the odd names that a folder has. */
function oddIn(outcome: FolderOutcome): readonly string[] {
  if (outcome.kind !== "ok") throw new Error(outcome.kind);
  return ODD.filter((name) => findEntry(outcome.folder, name) > 0);
}

it("lists names of every kind in archives", async () => {
  expect(oddIn(await readZipListing(await makeZip(ODD.map((name) => ({ name, content: "" })))))).toEqual(ODD);
  const entries = ODD.map((name) => ({ header: { name, size: 0, type: "file" as const } }));
  expect(oddIn(await readTarListing(new Blob([await packTar(entries)])))).toEqual(ODD);
});

/** A folder that the browser gives access to. */
function handleOf(name: string, children: readonly unknown[]): FileSystemDirectoryHandle {
  return { kind: "directory", name, values: () => children.values() } as unknown as FileSystemDirectoryHandle;
}

describe("readHandle", () => {
  it("takes names of every kind, and files that went away meanwhile", async () => {
    const file = (name: string) => ({ kind: "file", name, getFile: async () => new Blob(["FROM a\n"]) });
    const gone = { kind: "file", name: "gone", getFile: () => Promise.reject(new DOMException("", "NotFoundError")) };
    const names = ODD.filter((name) => !name.includes("/"));
    const below = handleOf("constructor", [file("d")]);
    const outcome = await readHandle(handleOf("app", [...names.map(file), below, file("Dockerfile"), gone]));
    expect(oddIn(outcome)).toEqual(ODD);
    if (outcome.kind !== "ok") throw new Error(outcome.kind);
    expect([...outcome.texts]).toEqual([["Dockerfile", "FROM a\n"]]);
    expect(outcome.folder.sizes[findEntry(outcome.folder, "gone")]).toBe(0);
  });

  it("takes an empty folder", async () => {
    expect(await readHandle(handleOf("app", []))).toMatchObject({ kind: "ok", folder: { count: 1 } });
  });
});

describe("readListedFiles", () => {
  it("takes names of every kind, none of them as a key of an object", async () => {
    const sizes = Float64Array.from(ODD, (_, place) => place);
    expect(oddIn(await readListedFiles({ paths: ODD.join("\0"), sizes, files: new Map() }))).toEqual(ODD);
  });

  it("takes no files for an empty folder, and far too many for too many", async () => {
    const none = await readListedFiles({ paths: "", sizes: new Float64Array(), files: new Map() });
    expect(none).toMatchObject({ kind: "ok", folder: { count: 1 } });
    const collector = new FolderCollector(() => {}, 2);
    const many = await outcomeOf(async () => {
      for (const path of ["a", "a", "d/b"]) collector.add(path, { kind: "file" });
      return collector.finish();
    });
    expect(many).toEqual({ kind: "too-many", max: 500_000 });
  });
});
