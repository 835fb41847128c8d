import { expect, it } from "vitest";
import { decodeLink, encodeLink } from "#permalink/codec.ts";
import { setGraphDirection, setSkippedView, toggleCollapsed, openPanel } from "../view/view-actions.ts";
import { setBuildArg, setDockerignore, setHadolint, setPlatform, setTarget, setText } from "../input/edit.ts";
import { fittingLinkOf, hasSameLink, linkOfState } from "./link-of-state.ts";
import { select } from "../selection/select.ts";
import { startCompare } from "../compare/start-compare.ts";
import { initialState, useStore } from "../store.ts";

const CHANGES: Readonly<Record<string, () => void>> = {
  text: () => setText("FROM a AS one\nFROM b AS two\n"),
  dockerignore: () => setDockerignore("node_modules\n"),
  target: () => setTarget("one"),
  "build argument": () => setBuildArg("MODE", "fast"),
  platform: () => setPlatform("linux/arm64"),
  hadolint: () => setHadolint("ignored: [DL3006]", false),
  "hadolint's words": () => setHadolint("", true),
  "images of a link": () => useStore.setState(({ version }) => ({ linkedImages: "[]", version: version + 1 })),
  "folder of a link": () => useStore.setState({ linkedFolder: "{}" }),
  direction: () => setGraphDirection("down"),
  skipped: () => setSkippedView("hide"),
  collapsed: () => toggleCollapsed(1),
  panel: () => openPanel("plan"),
  selection: () => select({ kind: "stage", stage: 0 }, "other"),
  comparison: () => startCompare("FROM a\n"),
};

it.each(Object.entries(CHANGES))("a change of the %s is one of the link, and is seen to be", (_, change) => {
  const before = useStore.getState();
  change();
  const after = useStore.getState();
  expect(linkOfState(after)).not.toEqual(linkOfState(before));
  expect(hasSameLink(after, before)).toBe(false);
});

it("what only this visit shows is none of the link", () => {
  const before = useStore.getState();
  useStore.setState({ theme: "dark", hovered: { kind: "stage", stage: 0 }, dialog: "share" });
  expect(hasSameLink(useStore.getState(), before)).toBe(true);
});

it("leaves the selection out where only it makes the link too long", async () => {
  useStore.setState(initialState, true);
  const linked = async (length: number) => {
    const text = `FROM a\n#${"-".repeat(length - 9)}\n`;
    setText(text);
    select({ kind: "stage", stage: 0 }, "other");
    const result = await decodeLink(await encodeLink(fittingLinkOf(useStore.getState())));
    if (result.kind !== "ok") return result.kind;
    const { select: selected, dockerfile } = result.state;
    return { selected, isWhole: dockerfile === text };
  };
  // The JSON of a text has two more characters for each line feed.
  const most = 1024 * 1024 - JSON.stringify({ dockerfile: "" }).length - 2;
  expect(await linked(1000)).toEqual({ selected: { kind: "node", id: "stage:0" }, isWhole: true });
  expect(await linked(most)).toEqual({ selected: undefined, isWhole: true });
  expect(await linked(most + 1)).toBe("oversized");
});
