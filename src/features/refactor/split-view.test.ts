import { describe, expect, it } from "vitest";
import { splitView } from "./split-view.ts";

const GO = 'FROM golang:1.22\nWORKDIR /app\nCOPY . .\nRUN go build -o server .\nEXPOSE 80\nCMD ["./server"]\n';

describe("splitView", () => {
  it("shows the new file with the reasons, line by line", () => {
    const view = splitView(GO, {}, new Map());
    const lines = view.kind === "ok" ? view.lines : [];
    expect(lines.filter(({ kind }) => kind === "removed").map(({ text }) => text)).toEqual(["FROM golang:1.22"]);
    expect(lines.find(({ text }) => text === "FROM golang:1.22 AS build")?.reason).toMatch(/^Builds the program/);
    expect(lines.find(({ text }) => text === "COPY go.mod go.sum* ./")?.reason).toMatch(
      /^Comes before the source code/,
    );
    expect(lines.filter(({ reason }) => reason === "The program needs this to run.").length).toBe(1);
  });

  it("says what changes, and what is no longer in the image", () => {
    const view = splitView(GO, {}, new Map());
    expect(view.kind === "ok" ? view.gains : []).toContain(
      "No longer in the image: the compiler, the source code, and download caches.",
    );
  });

  it("asks, and follows the answer", () => {
    const asked = splitView(GO, { images: "known" }, new Map([["extra-files", "all"]]));
    expect(asked.kind === "ok" ? asked.questions.map(({ chosen }) => chosen) : []).toEqual(["all"]);
    expect(asked.kind === "ok" ? asked.text : "").toContain("COPY --from=build /app /app");
  });

  it("says why there is nothing to propose", () => {
    const view = splitView("FROM alpine\nRUN apk add curl\n", {}, new Map());
    expect(view).toEqual({
      kind: "none",
      why: "The Dockerfile doesn't say what the image starts: there is no CMD or ENTRYPOINT.",
    });
  });
});
