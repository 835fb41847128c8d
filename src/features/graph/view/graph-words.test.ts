import { describe, expect, it } from "vitest";
import { cutEnd, cutMiddle } from "#document/stages/cut-middle.ts";
import { farNameSize, namePieces } from "../card-view/overview-name.ts";
import { imageName, imageShortName, urlShortName } from "#document/stages/image-name.ts";
import { pathText, shortPath } from "#document/stages/path-text.ts";

describe("cutMiddle", () => {
  it("leaves what fits", () => {
    expect(cutMiddle("npm ci", 6)).toBe("npm ci");
  });

  it("keeps the start and the end, cut between words", () => {
    expect(cutMiddle("apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*", 40)).toBe(
      "apt-get update &&…lib/apt/lists/*",
    );
  });

  it.each([0, 1, 2, 3, 5, 9, 17])("is never longer than %i characters, nor half a character", (most) => {
    const cut = cutMiddle("🐳 whale 🐳 whale 🐳 whale", most);
    expect(cut.length).toBeLessThanOrEqual(Math.max(most, 1));
    expect(() => encodeURIComponent(cut)).not.toThrow();
  });
});

describe("cutEnd", () => {
  it("keeps the start", () => {
    expect(cutEnd("PNPM_HOME=/pnpm", 10)).toBe("PNPM_HOME…");
    expect(cutEnd("short", 10)).toBe("short");
    expect(() => encodeURIComponent(cutEnd("🐳🐳🐳", 4))).not.toThrow();
  });
});

describe("pathText", () => {
  it("drops folders, then sources, then the destination", () => {
    const sources = ["/app/packages/web/dist"];
    expect(pathText(sources, "/usr/share/nginx/html", 60)).toBe("/app/packages/web/dist → /usr/share/nginx/html");
    expect(pathText(sources, "/usr/share/nginx/html", 32)).toBe("…/dist → /usr/share/nginx/html");
    expect(pathText(sources, "/usr/share/nginx/html", 18)).toBe("…/dist → …/html");
    expect(pathText(sources, "/usr/share/nginx/html", 8)).toBe("…/dist");
    expect(pathText(["package.json", "package-lock.json"], "./", 24)).toBe("package.json +1 → ./");
    expect(pathText(["package.json", "package-lock.json"], "./", 15)).toBe("package.json +1");
  });

  it("keeps short paths whole", () => {
    expect(shortPath("/app/dist")).toBe("/app/dist");
    expect(shortPath("/")).toBe("/");
    expect(shortPath("/out/linux_amd64/")).toBe("…/linux_amd64/");
  });
});

describe("imageName", () => {
  it("says what people write", () => {
    expect(imageName("docker.io/library/node:20")).toBe("node:20");
    expect(imageName("docker.io/tonistiigi/xx:1.2.1")).toBe("tonistiigi/xx:1.2.1");
    expect(imageName("docker.io/library/nginx:latest")).toBe("nginx");
    expect(imageName("ghcr.io/a/b:1@sha256:0123456789abcdef")).toBe("ghcr.io/a/b:1@sha256:0123456");
  });

  it("gives up digest, registry and folders for room", () => {
    const ref = "registry.example.com:5000/team/project/service:1.2.3@sha256:0123456789abcdef";
    expect(imageName(ref, 50)).toBe("team/project/service:1.2.3@…");
    expect(imageName(ref, 24)).toBe("…/service:1.2.3@…");
    expect(imageName(ref, 8).length).toBeLessThanOrEqual(8);
  });

  it("has a short name", () => {
    expect(imageShortName("docker.io/library/node:20@sha256:ab")).toBe("node");
    expect(imageShortName("localhost:5000/a/b")).toBe("b");
  });
});

describe("farNameSize", () => {
  it("is smaller for longer names and in smaller boxes", () => {
    expect(farNameSize("api", { width: 200, height: 100, scale: 1 })).toBe(34);
    expect(farNameSize("integration-test-base", { width: 200, height: 100, scale: 1 })).toBeLessThan(34);
    expect(farNameSize("integration-test-base", { width: 200, height: 40, scale: 1 })).toBeLessThan(
      farNameSize("integration-test-base", { width: 200, height: 100, scale: 1 }),
    );
    expect(farNameSize("x".repeat(200), { width: 200, height: 40, scale: 1 })).toBe(10);
    expect(farNameSize("api", { width: 200, height: 100, scale: 1 }, 24)).toBe(24);
  });
});

describe("namePieces", () => {
  it("breaks a name where a line may end, and loses nothing", () => {
    expect(namePieces("my.site 1.22 full")).toEqual(["my.", "site ", "1.22 ", "full"]);
    expect(namePieces("docker-engine_alt.v28")).toEqual(["docker-", "engine_", "alt.", "v28"]);
  });
});

describe("urlShortName", () => {
  it.each([
    ["https://example.com/dl/buildx.tar.gz?v=1", "buildx.tar.gz"],
    ["https://github.com/moby/buildkit.git#v0.20:/cmd", "buildkit"],
    ["git@github.com:moby/buildkit.git", "buildkit"],
    ["https://example.com/", "example.com"],
  ])("says of %s what is fetched", (url, name) => {
    expect(urlShortName(url)).toBe(name);
  });
});
