// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from "vitest";
import type { OwnImage } from "#core/images/own/own-image.ts";
import { EMPTY_OWN_CONFIG } from "#core/images/own/own-image.ts";
import "#core/lint/lint.ts";
import { loadHintFinder } from "../analysis/hint-finder.ts";
import { setText } from "../input/edit.ts";
import { linkOfState } from "../links/link-of-state.ts";
import { openDocument } from "../links/open-document.ts";
import { ALL_OF_IT, linkToShare } from "../links/share-addresses.ts";
import { initialState, useStore } from "../store.ts";
import { restoreImages } from "./kept-images.ts";
import { addOwnImages, removeOwnImage } from "./own-images.ts";

const REF = "docker.io/team/base:1";

function own(user: string, ref = REF): OwnImage {
  const config = { ...EMPTY_OWN_CONFIG, user };
  return { ref, source: "inspect", variants: [{ platform: "linux/amd64", config, isWhole: true, bytes: 0 }] };
}

const builtUser = (): string | undefined => useStore.getState().analysis?.build.config?.user;

beforeEach(async () => {
  localStorage.clear();
  useStore.setState(initialState);
  await loadHintFinder();
  setText("FROM team/base:1\n");
});

afterEach(() => localStorage.clear());

it("uses what was made known at once, keeps it in the browser, and forgets it again", () => {
  addOwnImages([own("first")]);
  addOwnImages([own("me")]);
  expect(builtUser()).toBe("me");
  useStore.setState({ ownImages: [] });
  restoreImages();
  expect(useStore.getState().ownImages).toEqual([own("me")]);
  removeOwnImage(REF);
  expect(builtUser()).toBe("");
  expect(localStorage.getItem("stagelight.images")).toBe("[]");
});

it("is in a link only when that is asked for, and only what the document uses", () => {
  addOwnImages([own("me"), own("other", "docker.io/team/other:1")]);
  expect(linkOfState(useStore.getState()).view).toBeUndefined();
  const shared = linkToShare(useStore.getState(), { ...ALL_OF_IT, withImages: true });
  expect(JSON.parse(String(shared.view?.["images"]))).toEqual([own("me")]);
});

it("shows what a link brings with it, without keeping it in the browser", () => {
  addOwnImages([own("mine")]);
  openDocument(
    { dockerfile: "FROM team/base:1\n", view: { images: JSON.stringify([own("theirs")]) } },
    { kind: "link" },
  );
  expect(builtUser()).toBe("theirs");
  expect(useStore.getState().ownImages).toEqual([own("mine")]);
  removeOwnImage(REF);
  expect(builtUser()).toBe("");
});
