import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { graphView } from "../view/graph-view.ts";
import { PLAIN_DRAWING } from "../view/plain-drawing.ts";

const SCREEN = {
  direction: "down",
  ...PLAIN_DRAWING,
  screenWidth: 890,
  screenHeight: 850,
} as const;

const FIVE = `FROM golang:1.22 AS deps
COPY go.mod go.sum ./
RUN go mod download
FROM deps AS build
COPY . .
RUN go build -o /app
FROM build AS test
RUN go test ./...
FROM node:20 AS web
COPY web .
RUN npm ci && npm run build
FROM gcr.io/distroless/static
COPY --from=build /app /app
COPY --from=web /dist /dist
ENTRYPOINT ["/app"]
`;

function cardsOf(text: string, target = "") {
  return graphView(analyze(text, { target }), SCREEN).cards;
}

describe("the footer of a card", () => {
  it("has no empty line, and none moves when another target is chosen", () => {
    const lines = cardsOf(FIVE).map(({ footerLines }) => footerLines);
    expect(lines).toEqual([1, 1, 1, 1, 1]);
    for (const target of ["deps", "build", "test", "web"]) {
      expect(cardsOf(FIVE, target).map(({ geometry }) => geometry.height)).toEqual(
        cardsOf(FIVE).map(({ geometry }) => geometry.height),
      );
    }
  });

  it("says of a text that doesn't build only what is needed, in words too", () => {
    const broken = cardsOf(`${FIVE}RUM x\n`);
    expect(broken.map(({ footerWord }) => footerWord)).toEqual([
      "needed",
      "needed",
      "not needed yet",
      "needed",
      "target",
    ]);
    const [base, target] = cardsOf(`FROM a AS base\nFROM base\nRUM x\n`);
    expect([base?.tags, base?.ships, target?.ships]).toEqual([[], false, true]);
  });
});
