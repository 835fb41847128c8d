import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { type GraphView, graphView } from "../view/graph-view.ts";
import { rowDraft, type RowView } from "./row-view.ts";

/** The row of a COPY, in a card with room for so many letters at the nearest. */
function rowOf(line: string, amount: string, perLine = 44): RowView {
  const [copy] = analyze(`FROM scratch\n${line}\n`).stages[0]?.instructions ?? [];
  if (copy === undefined) throw new Error("no instruction");
  return rowDraft(copy, [], { perLine, lines: 1, level: "mid" }, amount).fit();
}

describe("how much a row takes from the build context", () => {
  it("is shown at every distance at which it has room", () => {
    expect(rowOf("COPY . .", "6 files").amountLevels).toBe("near mid low");
    expect(rowOf("COPY . .", "430 files, 1.4 GB").amountLevels).toBe("near mid low");
    expect(rowOf("COPY go.sum ./", "430 files, 1.4 GB").amountLevels).toBe("near mid");
    expect(rowOf("COPY package-lock.json ./", "430 files, 1.4 GB").amountLevels).toBe("near");
  });

  it("is none where it isn't known", () => {
    expect(rowOf("COPY . .", "")).toMatchObject({ amount: "", amountLevels: "" });
  });
});

describe("the lines of a row", () => {
  const shown = { skipped: "dim", collapsed: [], expanded: [], splitsImages: false } as const;
  const linesOf = (view: GraphView) => view.cards[0]?.rows.map(({ text, textLines }) => [text, textLines]);

  it("are no more than its text needs", () => {
    const text = [
      "FROM golang:1.22 AS builder",
      "WORKDIR /src",
      "COPY go.mod go.sum ./",
      "RUN --mount=type=cache,target=/go/pkg/mod go mod download",
      "COPY . .",
      "RUN CGO_ENABLED=0 go build -o /out/app ./cmd/app",
      "FROM alpine:3.20",
      "COPY --from=builder /out/app /usr/local/bin/app",
      "USER nobody",
      'ENTRYPOINT ["app"]',
    ].join("\n");
    const screen = { isTouch: false, screenWidth: 880, screenHeight: 840 };
    const view = graphView(analyze(text), { ...shown, ...screen, direction: "auto" });
    expect(view.plan).toMatchObject({ level: "near", cardWidth: 392 });
    expect(linesOf(view)?.at(-1)).toEqual(["CGO_ENABLED=0 go build -o /out/app ./cmd/app", 1]);
  });

  it("are those for a reader who came near, where only names can be read while all is on the screen", () => {
    const parts = Array.from({ length: 11 }, (_, at) => {
      const copy = at < 4 ? "" : `COPY --from=part-${at - 4} /out /in/${at}\n`;
      return `FROM base AS part-${at}\n${copy}RUN make part-${at}\n`;
    });
    const text = `FROM golang:1.22 AS base\nRUN apt-get update\n${parts.join("")}`;
    const view = graphView(analyze(text), { ...shown, direction: "down", isTouch: true, screenWidth: 390 });
    expect(view.plan.isFar).toBe(true);
    expect(linesOf(view)).toEqual([
      ["golang:1.22", 1],
      ["apt-get update", 1],
    ]);
  });
});
