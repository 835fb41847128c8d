// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import type { ContextListing } from "#core/context/context-listing.ts";
import { packListing } from "#core/context/packed/folder-builder.ts";
import { unpackFolder } from "#core/context/packed/unpack-tree.ts";
import { reportFolder } from "#core/folder/report-folder.ts";
import { parseState } from "#permalink/parse-state.ts";
import { linkOfState } from "../links/link-of-state.ts";
import { openDocument } from "../links/open-document.ts";
import { ALL_OF_IT, linkToShare } from "../links/share-addresses.ts";
import { initialState, useStore } from "../store.ts";
import { attachFolder, closeFolder, showFolder } from "./attach-folder.ts";
import { attachLinked } from "./attach-sample.ts";
import { linkedFolderOf, MAX_LINKED_FILES } from "./linked-folder.ts";

const LINK = { dockerfile: "FROM scratch\nCOPY src /\n", dockerignore: "secret*\n**/*.key\n" };
const LISTING: ContextListing = {
  "secret-plans/a.txt": { size: 5 },
  "src/b.key": { size: 6 },
  "src/main.go": { size: 7, mode: "755" },
  "unused/x": { size: 8, mode: "644" },
  "empty/": {},
  ln: { link: "src" },
  ["__proto__"]: { size: 1 },
};

/** Shows a folder with what the worker would answer. */
function show(listing: ContextListing, origin: "folder" | "example" = "folder"): void {
  const folder = packListing(listing);
  const description = { name: "app", origin, isFollowed: false, handle: null } as const;
  showFolder({ folder, texts: new Map() }, description, "Dockerfile");
  const { analysis, folder: open, version } = useStore.getState();
  if (analysis === null || open === null) throw new Error("nothing is open");
  const folderReport = reportFolder(analysis, folder, unpackFolder(folder));
  useStore.setState({ folderReport, folderReportOf: open.id, folderReportVersion: version });
}

/** The link to share as another page reads it. */
function shared(withFolder: boolean) {
  const parsed = parseState(JSON.parse(JSON.stringify(linkToShare(useStore.getState(), { ...ALL_OF_IT, withFolder }))));
  if (parsed.kind !== "ok") throw new Error(parsed.key);
  return parsed.state;
}

beforeEach(() => {
  useStore.setState(initialState, true);
  openDocument(LINK, { kind: "draft" });
});

describe("a link", () => {
  it("has no name of the folder unless the reader asks for it", () => {
    show(LISTING);
    expect(JSON.stringify([linkOfState(useStore.getState()), shared(false)])).not.toContain("main.go");
  });

  it("has the names and sizes that the reader asks for, without what is ignored", () => {
    show(LISTING);
    const text = String(shared(true).view?.["folder"]);
    expect(JSON.parse(text)).toEqual({
      "src/main.go": { size: 7, mode: "755" },
      "unused/x": { size: 8 },
      "empty/": {},
      ln: { link: "src" },
      ["__proto__"]: { size: 1 },
    });
    expect(linkedFolderOf(useStore.getState())?.files).toBe(4);
  });

  it("brings its folder along, and keeps it until another is opened or it is closed", () => {
    show(LISTING);
    const link = shared(true);
    for (const leave of [closeFolder, openAnother]) {
      useStore.setState(initialState, true);
      openDocument(link, { kind: "link" });
      attachLinked();
      const { folder } = useStore.getState();
      expect([folder?.origin, folder?.packed.count]).toEqual(["link", 8]);
      expect(linkOfState(useStore.getState()).view?.["folder"]).toBe(link.view?.["folder"]);
      leave();
      expect(linkOfState(useStore.getState()).view?.["folder"]).toBeUndefined();
    }
  });

  it("has no room for very many files, and none of an example is offered", () => {
    show(Object.fromEntries(Array.from({ length: MAX_LINKED_FILES + 1 }, (_, place) => [`f${place}`, {}])));
    expect(linkedFolderOf(useStore.getState())).toEqual({ files: MAX_LINKED_FILES + 1, text: "" });
    show(LISTING, "example");
    expect(linkedFolderOf(useStore.getState())).toBeNull();
  });

  it.each(["", "[", "[1]", "5", '{"a":{"size":"x"}}', '{"../../etc":{}}'])(
    "opens with any text for a folder: %j",
    (folder) => {
      openDocument({ ...LINK, view: { folder } }, { kind: "link" });
      attachLinked();
      expect(useStore.getState().input.dockerfile).toBe(LINK.dockerfile);
    },
  );
});

function openAnother(): void {
  const description = { name: "b", origin: "folder", isFollowed: false, handle: null } as const;
  attachFolder({ folder: packListing({ b: {} }), texts: new Map() }, description, false);
}
