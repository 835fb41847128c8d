import { describe, expect, it } from "vitest";
import { readAddress } from "./raw-address.ts";

describe("readAddress", () => {
  it.each([
    ["https://github.com/o/r/blob/main/a/Dockerfile#L3", "https://raw.githubusercontent.com/o/r/main/a/Dockerfile"],
    ["https://gist.github.com/o/0123abcd", "https://gist.githubusercontent.com/o/0123abcd/raw"],
    ["https://gitlab.com/g/s/r/-/blob/main/Dockerfile", "https://gitlab.com/g/s/r/-/raw/main/Dockerfile"],
    ["https://codeberg.org/o/r/src/branch/main/Dockerfile", "https://codeberg.org/o/r/raw/branch/main/Dockerfile"],
    ["http://example.org/Dockerfile?x=1", "http://example.org/Dockerfile?x=1"],
  ])("finds the bare text of %s", (page, rawAddress) => {
    expect(readAddress(page)).toEqual({ kind: "page", rawAddress, host: new URL(rawAddress).host });
  });

  it("knows its own link on any host, and without one", () => {
    expect(readAddress("https://example.org/x/?embed#v1/d/ab/cd")).toEqual({ kind: "link", fragment: "#v1/d/ab/cd" });
    expect(readAddress("#e/go-scratch")).toEqual({ kind: "link", fragment: "#e/go-scratch" });
  });

  it.each(["", "FROM alpine", "javascript:alert(1)", "file:///etc/passwd", "https://a.example b"])(
    "takes %j for no address",
    (text) => {
      expect(readAddress(text)).toEqual({ kind: "none" });
    },
  );
});
