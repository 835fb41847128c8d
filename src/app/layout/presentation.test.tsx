// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ComponentRoot } from "#ui/component-root.ts";
import { nextDocumentId, openDocument, restoreDocument } from "#document/links/open-document.ts";
import { startPresenting } from "#document/view/view-actions.ts";
import { initialState, useStore } from "#document/store.ts";
import { AppLayout } from "./app-layout.tsx";

const { opened, broken } = vi.hoisted(() => ({ opened: new Array<number>(), broken: { is: false } }));
vi.mock("#document/lessons/lesson-step.ts", () => ({
  stepPlace: (_lesson: unknown, step: number) => step,
  openLessonStep: (step: number) => void opened.push(step),
}));
vi.mock("#features/lessons/use-open-step.ts", () => ({
  useOpenStep: () => {
    const number = useStore(({ origin }) => (origin.kind === "lesson" ? origin.step : 0));
    return { number, lesson: { plan: { slug: "a", steps: [1, 2, 3] } } };
  },
}));
vi.mock("#features/lessons/lesson-panel.tsx", () => ({
  default: () => {
    if (broken.is) throw new Error("a bug");
    return <p>what to do</p>;
  },
}));
vi.mock("#features/project/file-tabs.tsx", () => ({ default: () => <p>files of the project</p> }));
// the rest of the page
vi.mock("./graph-area.tsx", () => ({ GraphArea: () => null }));
vi.mock("./desktop-body.tsx", () => ({ DesktopBody: () => <p>the whole page</p> }));
vi.mock("./phone-body.tsx", () => ({ PhoneBody: () => null }));
vi.mock("../header/page-header.tsx", () => ({ PageHeader: () => null }));
vi.mock("./dialogs.tsx", () => ({ Dialogs: () => <p>dialogs</p> }));

const root = new ComponentRoot();

beforeEach(() => {
  broken.is = false;
  opened.length = 0;
  useStore.setState(initialState, true);
  openStep(3);
  startPresenting();
  root.open();
});

afterEach(() => {
  root.close();
});

function openStep(step: number): void {
  openDocument({ dockerfile: "FROM a\n" }, { kind: "lesson", lesson: "a", step, title: "A", predicts: false });
}

async function show(): Promise<void> {
  await act(async () => {
    root.render(<AppLayout isDark={false} />);
    await import("./presentation.tsx");
  });
}

async function press(key: string, target: EventTarget = document.body): Promise<void> {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  await act(async () => void target.dispatchEvent(event));
}

describe("a lesson that is presented", () => {
  it("turns to the previous and the next step, and not past the last", async () => {
    await show();
    await press("ArrowRight");
    expect(opened).toEqual([]);
    await press("PageUp");
    await act(async () => openStep(1));
    await press("ArrowLeft");
    await press("PageDown");
    expect(opened).toEqual([2, 2]);
  });

  it("leaves keys to what has taken them, and to dialogs", async () => {
    await show();
    const ownKeys = document.body.appendChild(document.createElement("div"));
    ownKeys.addEventListener("keydown", (event) => event.preventDefault());
    await press("ArrowLeft", ownKeys);
    await press("Escape", ownKeys);
    act(() => useStore.setState({ dialog: "glossary" }));
    await press("Escape");
    expect([opened, useStore.getState().isPresenting]).toEqual([[], true]);
    act(() => useStore.setState({ dialog: null }));
    await press("Escape");
    expect(useStore.getState().isPresenting).toBe(false);
  });

  it("has the inputs of the build among its screens, and number keys for all", async () => {
    await show();
    const tabs = [...document.querySelectorAll('[role="tab"]')].map((tab) => tab.textContent);
    expect(tabs).toEqual(["1 Lesson", "2 Dockerfile", "3 Graph", "4 Inputs", "5 Problems"]);
    await press("4");
    expect(document.querySelector('[role="tabpanel"][data-hidden="false"]')?.getAttribute("aria-label")).toBe("Inputs");
  });

  it("has one tab in the order of the keyboard; the arrow keys go from tab to tab, and turn to no other step", async () => {
    await show();
    const inOrder = (): readonly (string | null)[] =>
      [...document.querySelectorAll('[role="tab"][tabindex="0"]')].map((tab) => tab.textContent);
    const first = document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
    expect(inOrder()).toEqual([first?.textContent]);
    first?.focus();
    await press("Home", first ?? undefined);
    await press("ArrowRight", document.activeElement ?? undefined);
    expect(inOrder()).toEqual(["2 Dockerfile"]);
    expect(document.activeElement?.textContent).toBe("2 Dockerfile");
    const screen = document.getElementById(document.activeElement?.getAttribute("aria-controls") ?? "");
    expect(screen?.getAttribute("aria-label")).toBe("Dockerfile");
    expect(opened).toEqual([]);
  });

  it("shows notices, and what opens above the page", async () => {
    await show();
    await act(async () => useStore.setState({ notice: { kind: "link", message: "There is no such step." } }));
    expect(document.body.textContent).toContain("There is no such step.");
    expect(document.body.textContent).toContain("dialogs");
  });

  it("has the files of a project next to the text", async () => {
    const files = { "compose.yaml": "services:\n  a:\n    build: .\n", Dockerfile: "FROM a\n" };
    const project = { files, definition: "compose.yaml", targets: [] };
    openDocument({ dockerfile: "", project }, { kind: "lesson", lesson: "a", step: 1, title: "A", predicts: false });
    await show();
    await act(async () => void (await import("#features/project/file-tabs.tsx")));
    expect(document.querySelector('[role="tabpanel"][aria-label="Dockerfile"]')?.textContent).toContain(
      "files of the project",
    );
  });

  it("keeps the other screens when one has stopped", async () => {
    broken.is = true;
    const hide = vi.spyOn(console, "error").mockReturnValue();
    await show();
    expect(document.querySelector('[data-testid="editor"] textarea')).not.toBe(null);
    await press("Escape");
    expect(document.body.textContent).toContain("the whole page");
    hide.mockRestore();
  });
});

describe("presenting", () => {
  it("ends when something else is opened, and doesn't start again with the next lesson", () => {
    const lesson = useStore.getState();
    openDocument({ dockerfile: "FROM b\n" }, { kind: "link" });
    expect(useStore.getState().isPresenting).toBe(false);
    restoreDocument({ ...lesson, documentId: nextDocumentId() });
    expect(useStore.getState().isPresenting).toBe(false);
  });
});
