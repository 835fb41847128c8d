// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ComponentRoot } from "#ui/component-root.ts";
import { setTheme } from "#document/view/view-actions.ts";
import { initialState, useStore } from "#document/store.ts";
import { useTheme } from "./use-theme.ts";

const root = new ComponentRoot();

beforeEach(() => {
  useStore.setState(initialState, true);
  history.replaceState(null, "", "/?lang=en&theme=dark#l/what-builds/1");
  root.open();
});

afterEach(() => {
  root.close();
});

function Page() {
  return useTheme() ? "dark" : "light";
}

it("has the colors of the address until the reader chooses some, those of the system among them", () => {
  act(() => root.render(<Page />));
  expect([document.body.textContent, document.documentElement.dataset.theme]).toEqual(["dark", "dark"]);
  act(() => setTheme("system"));
  expect([document.body.textContent, document.documentElement.dataset.theme]).toEqual(["light", undefined]);
  expect(location.search + location.hash).toBe("?lang=en#l/what-builds/1");
});

it("has the colors that the reader chose before", () => {
  useStore.setState({ theme: "light" });
  act(() => root.render(<Page />));
  expect(document.documentElement.dataset.theme).toBe("light");
});
