import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { shareTexts } from "./share-formats.ts";

const ADDRESSES = {
  short: "https://example.org/s(1)/#v1/d/abc/defghi",
  readable: "https://example.org/#v1/p/%7B%7D",
  embed: 'https://example.org/?embed&theme="dark"#v1/d/abc/defghi',
};

describe("shareTexts", () => {
  it("says in the link's words how many stages there are and which is built", () => {
    expect(textsOf("FROM a AS build\nFROM b\nCOPY --from=build / /\n")["markdown-link"]).toBe(
      "[What this Dockerfile builds: 2 stages, target stage-1](https://example.org/s%281%29/#v1/d/abc/defghi)",
    );
  });

  it("fences code so that no line of it ends the block", () => {
    const text = "FROM a\nRUN <<EOF\n````\nEOF\n";
    expect(textsOf(text)["markdown-code"]).toMatch(/^`````dockerfile\nFROM a\nRUN <<EOF\n````\nEOF\n`````\n\n\[/);
  });

  it("puts a chart before the link", () => {
    expect(textsOf("FROM a AS build\n").mermaid).toMatch(/^```mermaid\nflowchart LR\n[^`]+\n```\n\n\[What/);
  });

  it("writes a frame that no address can break out of", () => {
    expect(textsOf("FROM a").iframe).toContain('src="https://example.org/?embed&amp;theme=&quot;dark&quot;#v1');
  });
});

function textsOf(text: string) {
  return shareTexts(analyze(text), text, ADDRESSES);
}
