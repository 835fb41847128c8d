import { describe, expect, it } from "vitest";
import { shortImage, shortUrl } from "./short-source.ts";

const DIGEST = `sha256:${"ab".repeat(32)}`;
const ECR = "123456789012.dkr.ecr.eu-central-1.amazonaws.com";

describe("shortImage", () => {
  it("leaves out what goes without saying, and nearly all of a digest", () => {
    expect(shortImage("docker.io/library/node:24")).toBe("node:24");
    expect(shortImage(`docker.io/library/node:24@${DIGEST}`)).toBe("node:24@sha256:abababa");
    expect(shortImage(`ghcr.io/a/b@${DIGEST}`)).toBe("ghcr.io/a/b@sha256:abababa");
  });

  it("keeps a long name's version rather than its digest, and its folders rather than its host", () => {
    const long = `${ECR}/team/application:1.2.3`;
    expect(shortImage(long)).toBe("…/team/application:1.2.3");
    expect(shortImage(`ghcr.io/team/${"x".repeat(28)}:1.2.3@${DIGEST}`)).toBe(`ghcr.io/team/${"x".repeat(28)}:1.2.3@…`);
  });
});

describe("shortUrl", () => {
  it("drops the scheme, whom one signs in as, and the query", () => {
    expect(shortUrl("https://example.com/a/b.tgz")).toBe("example.com/a/b.tgz");
    expect(shortUrl("https://me:secret@example.com/b.tgz?token=abc&x=1#part")).toBe("example.com/b.tgz?…");
  });

  it("keeps the commit of a Git address", () => {
    expect(shortUrl("https://github.com/moby/buildkit.git#v0.20")).toBe("github.com/moby/buildkit.git#v0.20");
  });

  it("drops the folders of a long address", () => {
    const url = `https://download.example.org/${"folder/".repeat(9)}archive.tar.gz`;
    expect(shortUrl(url)).toBe("download.example.org/…/archive.tar.gz");
  });
});
