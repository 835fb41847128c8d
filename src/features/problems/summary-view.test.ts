import { describe, expect, it } from "vitest";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { lint } from "#core/lint/lint.ts";
import { lookAtText } from "#core/review/look-at-text.ts";
import { type Review, reviewText } from "#core/review/review.ts";
import { actionRows, verdictRows } from "./summary-view.ts";

const TEXT = [
  "FROM node:20",
  "WORKDIR /app",
  "COPY . .",
  "RUN npm ci",
  "ENV TOKEN=ghp_abcdefghijklmnopqrstuvwxyz0123456789AB",
  'CMD ["node", "server.js"]',
  "",
].join("\n");

function review(text: string): Review {
  return reviewText(text, lookAtText({}, lint, imageCatalogue), () => true);
}

describe("actionRows", () => {
  it("says what each thing to do first brings, secrets first, and one mistake once", () => {
    const rows = actionRows(review(TEXT));
    expect(rows.map(({ lines, gains }) => [lines, gains[0]])).toEqual([
      ["5", "Anyone who has the image can read it"],
      ["6", "A risk each time the image is built or run"],
      ["3", "Rebuilds ≈ 30 s faster"],
    ]);
  });

  it("offers a refactoring where one holds, instead of a fix or only a place to start", () => {
    const ordered = actionRows(
      review('FROM node:22-slim\nWORKDIR /app\nCOPY . .\nRUN npm ci\nUSER 1000\nCMD ["node", "a.js"]\n'),
    );
    expect(ordered.map(({ rule, refactoring, fix }) => [rule, refactoring?.id, fix])).toContainEqual([
      "stages/copy-before-install",
      "manifests-first",
      null,
    ]);
    const secret = 'FROM alpine:3.24.2\nARG API_TOKEN\nRUN ./fetch $API_TOKEN\nUSER 1000\nCMD ["a"]\n';
    expect(actionRows(review(secret))[0]?.refactoring).toEqual({
      id: "secret-mounts",
      title: "Pass secrets as secret mounts…",
    });
    const tools = 'FROM golang:1.26\nWORKDIR /app\nCOPY . .\nRUN go build -o server .\nUSER 1000\nCMD ["./server"]\n';
    expect(actionRows(review(tools)).map(({ refactoring }) => refactoring?.id)).toContain("split");
  });

  it("names the build argument that has no value", () => {
    const [row] = actionRows(review("ARG GO_VERSION\nFROM golang:${GO_VERSION}-alpine AS build\nCOPY . .\n"));
    expect(row?.message.map(({ text }) => text).join("")).toBe("GO_VERSION has no value");
  });

  it("is empty where nothing is worth doing", () => {
    expect(actionRows(review("FROM alpine:3.22\nRUN apk add --no-cache curl\n"))).toEqual([]);
  });
});

describe("verdictRows", () => {
  it("doesn't call a file reproducible that can't be built", () => {
    expect(verdictRows(review("FROM $UNDEFINED\nRUN make\n")).map(({ key }) => key)).toEqual(["secrets"]);
  });

  it("groups the places by reason", () => {
    const rows = verdictRows(review("FROM alpine\nRUN apk add --no-cache curl\nRUN apk add --no-cache git\n"));
    expect(rows).toMatchObject([
      { key: "secrets", answer: "none found", isGood: true, reasons: [] },
      {
        key: "reproducible",
        answer: "no",
        isGood: false,
        reasons: [
          { key: "floating-tag", places: [{ subject: "alpine", line: 1 }] },
          {
            key: "packages",
            places: [
              { subject: "curl", line: 2 },
              { subject: "git", line: 3 },
            ],
          },
        ],
      },
    ]);
  });
});
