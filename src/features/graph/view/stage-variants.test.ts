import { expect, it } from "vitest";
import { analyzeProjectInput } from "#document/project/analyze-input.ts";
import { type GraphView, graphView } from "./graph-view.ts";
import { PLAIN_DRAWING } from "./plain-drawing.ts";

/** One Dockerfile for two versions, and a target in which the second version is what `build` is copied from. */
const MATRIX = {
  "docker-bake.hcl": `group "default" { targets = ["app", "worker"] }
target "app" {
  name = "app-\${replace(go, ".", "-")}"
  matrix = { go = ["1.21", "1.22"] }
  target = "image"
  args = { GO_VERSION = go }
}
target "worker" {
  target = "bin"
  contexts = { build = "target:app-1-22" }
}
`,
  Dockerfile: `ARG GO_VERSION=1.22
FROM golang:\${GO_VERSION} AS build
RUN go build -o /out/server .
FROM scratch AS bin
COPY --from=build /out/server /
FROM alpine AS image
COPY --from=bin /server /server
`,
};

function viewOf(targets: readonly string[]): GraphView {
  const project = { files: MATRIX, ...(targets.length > 0 && { targets }) };
  const whole = analyzeProjectInput({ dockerfile: "", project }, {});
  if (whole === null) throw new Error("the sample is a project");
  return graphView(whole, {
    direction: "right",
    ...PLAIN_DRAWING,
    screenWidth: 1200,
    builds: [whole.build],
  });
}

/** What each card's rows say that they copy from. */
function chips(view: GraphView): readonly string[] {
  return view.cards.flatMap(({ label, place, rows }) => {
    const from = rows.filter(({ kind }) => kind !== "from").flatMap(({ brings }) => brings.map((one) => one.shortFrom));
    return from.length === 0 ? [] : [`${place?.targets.join("+") ?? ""} ${label}: ${from.join(", ")}`];
  });
}

it.each([
  { targets: [], about: "all targets" },
  { targets: ["app-1-21"], about: "one target" },
])("names the one source of a COPY on each card of a matrix, with $about built", ({ targets }) => {
  expect(chips(viewOf(targets))).toEqual([
    "app-1-21 bin: build",
    "app-1-22 bin: build",
    "worker bin: image",
    "app-1-21 image: bin",
    "app-1-22 image: bin",
  ]);
});

it("tells the cards of a matrix apart by the value of the argument, also where there is little room", () => {
  const tags = viewOf([]).cards.flatMap((card) => card.tags.filter(({ kind }) => kind === "variant"));
  expect(tags.map(({ text, short }) => [text, short])).toEqual([
    ["GO_VERSION=1.21", "1.21"],
    ["GO_VERSION=1.22", "1.22"],
    ["GO_VERSION=1.21", "1.21"],
    ["GO_VERSION=1.22", "1.22"],
    ["worker", undefined],
    ["GO_VERSION=1.21", "1.21"],
    ["GO_VERSION=1.22", "1.22"],
  ]);
});
