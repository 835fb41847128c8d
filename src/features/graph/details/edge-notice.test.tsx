// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { hover } from "#document/selection/select.ts";
import { ComponentRoot } from "#ui/component-root.ts";
import { initialSession, session } from "../canvas/graph-session.ts";
import { type GraphView, graphView } from "../view/graph-view.ts";
import { EdgeNotice } from "./edge-notice.tsx";
import { PLAIN_DRAWING } from "../view/plain-drawing.ts";

const root = new ComponentRoot();

beforeEach(() => root.open());

afterEach(() => {
  act(() => hover(null));
  root.close();
  session.setState(initialSession);
});

function viewOf(text: string): GraphView {
  return graphView(analyze(text, {}), {
    direction: "right",
    ...PLAIN_DRAWING,
    screenWidth: 900,
    screenHeight: 700,
  });
}

const VIEW = viewOf("FROM golang AS tools\nFROM alpine AS final\nCOPY --from=tools /a /b\nCOPY --from=tools /c /d\n");

/** What is said while the pointer is on the line from one node to another. */
async function sentence(from: string, to: string): Promise<string | undefined> {
  const edge = VIEW.edges.find((one) => one.fromId === from && one.toId === to);
  await act(async () => {
    root.render(<EdgeNotice view={VIEW} />);
    hover(edge === undefined ? null : { kind: "edge", edge: edge.id });
  });
  return document.querySelector('[data-testid="edge-words"]')?.textContent;
}

it("says where a line that is pointed at comes from and leads to, and of which lines it is", async () => {
  expect(await sentence("stage:0", "stage:1")).toBe("final copies /a, /c from tools (lines 3, 4)");
  expect(await sentence("image:docker.io/library/alpine:latest", "stage:1")).toBe("final starts from alpine (line 2)");
});

it("says of lines that run as one where they come from", async () => {
  const tools = Array.from({ length: 10 }, (_, at) => `tool${at}`);
  const view = viewOf(
    [
      ...tools.map((tool) => `FROM golang AS ${tool}\n`),
      "FROM alpine AS final\n",
      ...tools.map((tool) => `COPY --from=${tool} /a /${tool}\n`),
    ].join(""),
  );
  const keys = view.edges.filter(({ kind }) => kind === "copy").map(({ key }) => key);
  await act(async () => {
    root.render(<EdgeNotice view={view} />);
    session.setState({ pointedTrunk: keys });
  });
  expect(document.querySelector('[data-testid="edge-words"]')?.textContent).toBe(
    "final copies files from 10 stages: tool0, tool1, and 8 more",
  );
});

it("says nothing while no line is pointed at, or next to a popover or the longest chain", async () => {
  expect(await sentence("stage:1", "stage:0")).toBeUndefined();
  act(() => session.setState({ details: { kind: "node", key: "stage#0" } }));
  expect(await sentence("stage:0", "stage:1")).toBeUndefined();
  act(() => session.setState({ details: null, showsLongestChain: true }));
  expect(await sentence("stage:0", "stage:1")).toBeUndefined();
});
