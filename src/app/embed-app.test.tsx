// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ComponentRoot } from "#ui/component-root.ts";
import { openDocument } from "#document/links/open-document.ts";
import { initialState, useStore } from "#document/store.ts";
import { EmbedApp } from "./embed-app.tsx";

vi.mock("./layout/embedded-lesson.tsx", () => ({ default: () => <p>the lesson</p> }));
vi.mock("#features/target/target-control.tsx", () => ({ TargetControl: () => null }));
vi.mock("#features/graph/graph-panel.tsx", () => ({ GraphPanel: () => null }));

const root = new ComponentRoot();

beforeEach(async () => {
  useStore.setState(initialState, true);
  openDocument(
    { dockerfile: "FROM a\n" },
    { kind: "lesson", lesson: "a", step: 1, title: "A", predicts: false, link: "#x/d/A/BBBBBB" },
  );
  root.open();
  await act(async () => {
    root.render(<EmbedApp view="graph" />);
    await import("./layout/embedded-lesson.tsx");
  });
});

afterEach(() => {
  root.close();
});

it("keeps a lesson, and what was typed in it, below what there is to say", async () => {
  const lesson = [...document.querySelectorAll("p")].find(({ textContent }) => textContent === "the lesson");
  await act(async () => useStore.setState({ notice: { kind: "link", message: "This link has only one exercise." } }));
  expect(document.querySelector('[role="alert"]')?.textContent).toBe("This link has only one exercise.");
  expect(lesson?.isConnected).toBe(true);
});
