// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ComponentRoot } from "#ui/component-root.ts";
import type { ContextListing } from "#core/context/context-listing.ts";
import { packListing } from "#core/context/packed/folder-builder.ts";
import { unpackFolder } from "#core/context/packed/unpack-tree.ts";
import { reportFolder } from "#core/folder/report-folder.ts";
import { showFolder } from "#document/folder/attach-folder.ts";
import * as opening from "#document/folder/open-folder.ts";
import { openDocument } from "#document/links/open-document.ts";
import { initialState, useStore } from "#document/store.ts";
import ContextPanel from "./context-panel.tsx";

const root = new ComponentRoot();

beforeEach(() => {
  useStore.setState(initialState, true);
  openDocument({ dockerfile: "FROM scratch\nCOPY . /\n" }, { kind: "draft" });
  root.open();
  act(() => root.render(<ContextPanel />));
});
afterEach(() => {
  root.close();
  vi.restoreAllMocks();
});

/** Shows a folder with what the worker would answer. */
function show(listing: ContextListing, origin: "folder" | "example" = "folder"): void {
  const folder = packListing(listing);
  act(() => {
    showFolder({ folder, texts: new Map() }, { name: "app", origin, isFollowed: false, handle: null }, "Dockerfile");
    const { analysis, folder: open, version } = useStore.getState();
    if (analysis === null || open === null) throw new Error("nothing is open");
    const folderReport = reportFolder(analysis, folder, unpackFolder(folder));
    useStore.setState({ folderReport, folderReportOf: open.id, folderReportVersion: version, folderFailure: "" });
  });
}

function labels(role: string): (string | null)[] {
  return [...document.querySelectorAll(`[role="${role}"]`)].map((element) => element.getAttribute("aria-label"));
}

const keepBox = (): HTMLInputElement | null => document.querySelector('input[type="checkbox"]');

describe("the Context panel", () => {
  it("asks for a folder while there is none", () => {
    expect(document.querySelector("h2")?.textContent).toBe("Build context");
  });

  it("reads a pasted list without putting it into the field", () => {
    const opened = vi.spyOn(opening, "openPastedListing").mockResolvedValue();
    const field = document.querySelector("textarea");
    const event = new Event("paste", { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: () => "f\t1\t644\t\ta.txt\n" } });
    act(() => void field?.dispatchEvent(event));
    expect(opened).toHaveBeenCalledWith("f\t1\t644\t\ta.txt\n");
    expect([event.defaultPrevented, field?.value]).toEqual([true, ""]);
  });

  it("shows how far reading is, and lets the reader cancel", () => {
    act(() => useStore.setState({ folderReading: { name: "app", entries: 12_000 } }));
    expect(document.querySelector("output")?.textContent).toBe("Reading app: 12,000 entries");
    const cancel = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Cancel");
    act(() => cancel?.click());
    expect(useStore.getState().folderReading).toBeNull();
  });

  it("says that a folder is empty", () => {
    show({});
    expect(document.body.textContent).toContain("This folder is empty.");
    expect(document.querySelector('[data-testid="context-sent"]')?.textContent).toContain("0 files");
  });

  it("shows names of every kind, and a link that leads to itself", () => {
    show({
      "a\nb": { size: 1 },
      "\u202etxt": {},
      "💩": {},
      ["__proto__"]: {},
      ["x".repeat(255)]: {},
      loop: { link: "loop" },
    });
    const shown = labels("treeitem").map((label) => label?.split(",", 1)[0]);
    expect(shown).toEqual(expect.arrayContaining(["a\\nb", "💩", "__proto__", "x".repeat(255), "loop"]));
    // what turns the reading direction shows as an escape
    expect(shown.some((name) => name?.includes("\u202e"))).toBe(false);
  });

  it("offers to keep the reader's own folder, and not that of an example", () => {
    show({ a: { size: 1 } });
    expect(keepBox()?.checked).toBe(false);
    show({ a: { size: 1 } }, "example");
    expect(keepBox()).toBeNull();
  });

  it("says when what would save most couldn't be calculated", () => {
    show({ a: { size: 1 } });
    expect(document.body.textContent).toContain("Calculating…");
    act(() => useStore.setState({ failedAdviceVersion: useStore.getState().version }));
    expect(document.body.textContent).not.toContain("Calculating…");
    expect(document.body.textContent).toContain("This couldn't be calculated.");
  });

  it("doesn't say that nothing unnecessary is sent where the build fails", () => {
    const nothing = "Nothing that's usually unnecessary is sent.";
    const advise = (): void =>
      act(() =>
        useStore.setState({
          folderAdvice: { suggestions: [], generated: null },
          folderAdviceVersion: useStore.getState().version,
        }),
      );
    show({ a: { size: 1 } });
    advise();
    expect(document.body.textContent).toContain(nothing);
    for (const text of ["FROM base:$NONE:x\nCOPY . /\n", "FROM scratch\nCOPY . /\nRUM x\n"]) {
      act(() => openDocument({ dockerfile: text }, { kind: "draft" }));
      show({ a: { size: 1 } });
      advise();
      expect(document.querySelector('[data-testid="context"]')).not.toBeNull();
      expect(document.body.textContent).not.toContain(nothing);
    }
  });
});
