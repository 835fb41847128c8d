import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import { durationKindOf, ESTIMATED_SECONDS } from "./durations.ts";
import { durationsOf, identifySteps, withDuration, type KnownDuration } from "./durations-known.ts";

const TEXT =
  "FROM node:20 AS build\nWORKDIR /app\nCOPY . .\nRUN npm ci\nRUN npm run build\n\nFROM alpine\nCOPY --from=build /app /app\n";

function planOf(text: string) {
  const { build, stages } = analyze(text);
  return {
    steps: build.steps,
    identities: identifySteps(
      build.steps,
      stages.map(({ label }) => label),
    ),
  };
}

/** The text after one step was said to take 99 seconds, and then edited. */
function secondsAfter(edited: string, step: string): Record<string, number> {
  const first = planOf(TEXT);
  const meant = first.identities.find(({ text }) => text === step);
  const known = meant ? withDuration([], meant, 99) : [];
  const { steps, identities } = planOf(edited);
  const seconds = durationsOf(steps, identities, known);
  return Object.fromEntries(steps.flatMap(({ id }) => (seconds[id] === 99 ? [[identities[id]?.text ?? "", 99]] : [])));
}

describe("the kind of a step", () => {
  it.each([
    ["RUN apt-get update && apt-get install -y curl", "install-system"],
    ["RUN apk add --no-cache git", "install-system"],
    ["RUN npm ci", "install-packages"],
    ["RUN yarn --frozen-lockfile", "install-packages"],
    ["RUN pip install -r requirements.txt", "install-packages"],
    ["RUN go mod download", "install-packages"],
    ["RUN go build -o /app ./cmd", "compile"],
    ["RUN npm run build", "compile"],
    ["RUN ./mvnw package", "compile"],
    ["RUN npm test", "test"],
    ["RUN go test ./...", "test"],
    ["RUN curl -fsSL https://example.com/x -o /x", "download"],
    ["RUN chmod +x /entrypoint.sh", "command"],
    ["COPY a /a", "copy"],
    ["WORKDIR /app", "directory"],
  ])("of %s is %s", (line, kind) => {
    expect(durationKindOf(planOf(`FROM alpine\n${line}\n`).steps.at(-1) ?? fail())).toBe(kind);
  });

  it("of what is fetched is told by where it comes from", () => {
    const { steps } = planOf("FROM alpine\nADD https://example.com/a.tar /a\nCOPY --link b /b\n");
    expect(steps.map(durationKindOf).toSorted()).toEqual(
      ["context", "copy", "copy", "download", "link", "pull"].toSorted(),
    );
  });
});

describe("known durations", () => {
  it("replace the estimate", () => {
    expect(secondsAfter(TEXT, "RUN npm ci")).toEqual({ "RUN npm ci": 99 });
  });

  it("survive steps added before, and stages too", () => {
    const edited = TEXT.replace("COPY . .", "COPY package.json .\nRUN true\nCOPY . .").replace(
      /^/,
      "FROM scratch AS first\n\n",
    );
    expect(secondsAfter(edited, "RUN npm ci")).toEqual({ "RUN npm ci": 99 });
  });

  it("survive an edit of the very step", () => {
    expect(secondsAfter(TEXT.replace("npm ci", "npm ci --omit=dev"), "RUN npm ci")).toEqual({
      "RUN npm ci --omit=dev": 99,
    });
  });

  it("follow a step that is moved behind another", () => {
    const edited = TEXT.replace("RUN npm ci\nRUN npm run build", "RUN npm run build\nRUN npm ci");
    expect(secondsAfter(edited, "RUN npm ci")).toEqual({ "RUN npm ci": 99 });
  });

  it("wait while their stage is gone", () => {
    expect(secondsAfter("FROM alpine\nRUN npm ci\n", "RUN npm ci")).toEqual({});
  });

  it("can be taken back", () => {
    const { steps, identities } = planOf(TEXT);
    const at = identities.findIndex(({ text }) => text === "RUN npm ci");
    const identity = identities[at] ?? fail();
    const known: readonly KnownDuration[] = withDuration(withDuration([], identity, 99), identity, null);
    expect(durationsOf(steps, identities, known)[at]).toBe(ESTIMATED_SECONDS["install-packages"]);
  });
});

function fail(): never {
  throw new Error("the plan has no such step");
}
