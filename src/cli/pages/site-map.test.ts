import { expect, it } from "vitest";
import { siteMap } from "./site-map.ts";

const PATHS = [
  "rules/index.html",
  "zh-Hant/rules/index.html",
  "rules/stages/no-shell/index.html",
  "examples/a&b/index.html",
];

it("lets everyone in, without a site map while the address of the site is unknown", () => {
  expect(siteMap(PATHS, "")).toEqual([{ path: "robots.txt", html: "User-agent: *\nAllow: /\n" }]);
});

it("lists the page itself and every page that can be read without JavaScript, in any folder of a host", () => {
  const [robots, map] = siteMap(PATHS, "https://acme.github.io/stagelight");
  expect(robots?.html).toContain("\nSitemap: https://acme.github.io/stagelight/sitemap.xml\n");
  expect([...(map?.html ?? "").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    "https://acme.github.io/stagelight/",
    "https://acme.github.io/stagelight/rules/",
    "https://acme.github.io/stagelight/zh-Hant/rules/",
    "https://acme.github.io/stagelight/rules/stages/no-shell/",
    "https://acme.github.io/stagelight/examples/a&#38;b/",
  ]);
});

it("refuses what isn't an address", () => {
  expect(() => siteMap(PATHS, "stagelight")).toThrow("Invalid URL");
});
