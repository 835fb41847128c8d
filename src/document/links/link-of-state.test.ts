import { expect, it } from "vitest";
import { setGraphDirection, setSkippedView, toggleCollapsed, openPanel } from "../view/view-actions.ts";
import { setBuildArg, setDockerignore, setHadolint, setPlatform, setTarget, setText } from "../input/edit.ts";
import { hasSameLink, linkOfState } from "./link-of-state.ts";
import { select } from "../selection/select.ts";
import { startCompare } from "../compare/start-compare.ts";
import { useStore } from "../store.ts";

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
