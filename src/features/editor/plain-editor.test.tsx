// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ComponentRoot } from "#ui/component-root.ts";
import { setText } from "#document/input/edit.ts";
import { select } from "#document/selection/select.ts";
import { initialState, useStore } from "#document/store.ts";
import { startWriting } from "#document/view/start-writing.ts";
import { PlainEditor } from "./plain-editor.tsx";

/** 50,002 lines, with an instruction at the top and one at the end. */
const LONG = `FROM a\n${"\n".repeat(50_000)}RUN b`;

const root = new ComponentRoot();

beforeEach(async () => {
  useStore.setState(initialState, true);
  setText(LONG);
  root.open();
  await act(async () => {
    root.render(<PlainEditor />);
    await import("./part-bar.tsx");
  });
});

afterEach(() => {
  root.close();
});

function field(): HTMLTextAreaElement {
  const found = document.querySelector("textarea");
  if (found === null) throw new Error("no text field");
  return found;
}

function press(name: string): void {
  const button = document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);
  if (button === null) throw new Error(`no button ${name}`);
  act(() => button.click());
}

function type(value: string): void {
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set;
  act(() => {
    set?.call(field(), value);
    field().dispatchEvent(new Event("input", { bubbles: true }));
  });
}

const shown = () => document.querySelector("output")?.textContent;

it("shows a long text in parts, and numbers only the lines in sight", () => {
  expect(shown()).toBe("Lines 1 to 20,000 of 50,002");
  expect(field().value).toBe(`FROM a${"\n".repeat(19_999)}`);
  expect(document.querySelector("pre")?.textContent.split("\n")).toHaveLength(400);
  press("Next lines");
  press("Next lines");
  expect(shown()).toBe("Lines 40,001 to 50,002 of 50,002");
  expect(document.querySelector("pre")?.textContent).toMatch(/^40001\n/);
  press("Previous lines");
  expect(shown()).toBe("Lines 20,001 to 40,000 of 50,002");
});

it("puts what is typed into its place of the whole text", () => {
  press("Next lines");
  press("Next lines");
  type(field().value.replace("RUN b", "RUN c\nRUN d"));
  expect(useStore.getState().input.dockerfile).toBe(LONG.replace("RUN b", "RUN c\nRUN d"));
  expect(shown()).toBe("Lines 40,001 to 50,003 of 50,003");
});

it("takes the cursor at once when one starts to write, and says where it is", () => {
  const cursors: (number | null)[] = [];
  act(() =>
    root.render(
      <section data-testid="editor">
        <div>
          <PlainEditor onCursor={(offset) => cursors.push(offset)} />
        </div>
      </section>,
    ),
  );
  act(() => {
    startWriting();
    expect(document.activeElement).toBe(field());
  });
  expect(cursors).toContain(field().selectionStart);
});

it("says what to paste, but not into a file of a project", () => {
  expect(field().placeholder).toMatch(/^Paste a Dockerfile here/);
  const { input } = useStore.getState();
  act(() => useStore.setState({ input: { ...input, project: { files: { "compose.yaml": "" } } } }));
  expect(field().placeholder).toBe("");
});

it("goes to the part with the line that is chosen elsewhere, and not back to it", async () => {
  await act(async () => select({ kind: "row", instruction: 1 }, "graph"));
  expect(shown()).toBe("Lines 40,001 to 50,002 of 50,002");
  press("Previous lines");
  expect(shown()).toBe("Lines 20,001 to 40,000 of 50,002");
});

it("shows all of a text that isn't long", () => {
  act(() => setText("FROM a\nRUN b\n"));
  expect(shown()).toBeUndefined();
  expect(field().value).toBe("FROM a\nRUN b\n");
});
