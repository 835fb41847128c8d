import { describe, expect, it } from "vitest";
import { RULES } from "#core/lint/registry.ts";
import { decodeLink } from "#permalink/codec.ts";
import { rulePages } from "./rule-pages.ts";

describe("rulePages", async () => {
  const pages = new Map((await rulePages()).map(({ path, html }) => [path, html]));

  it("has one page a rule, listed in the index", () => {
    const index = pages.get("rules/index.html") ?? "";
    expect([...pages.keys()]).toEqual(["rules/index.html", ...RULES.map(({ id }) => `rules/${id}/index.html`)]);
    expect(RULES.filter(({ id }) => !index.includes(`<a href="./${id}/">${id}</a>`)).map(({ id }) => id)).toEqual([]);
  });

  it("needs no script, and leaves no character of a sample unescaped", () => {
    const faulty = [...pages].filter(([, html]) => /<script|<(?:none|string|nil)|href="javascript/i.test(html));
    expect(faulty.map(([path]) => path)).toEqual([]);
    expect(pages.get("rules/DL3059/index.html")).toContain("&#38;&#38;");
  });

  it("links a sample to the page, with what it needs next to it", async () => {
    const html = pages.get("rules/DL3026/index.html") ?? "";
    const [, up, fragment = ""] = /href="((?:\.\.\/)+)(#v1\/d\/[^"]+)"/.exec(html) ?? [];
    expect(up).toBe("../../");
    const decoded = await decodeLink(fragment);
    expect(decoded.kind === "ok" && decoded.state.view).toEqual({
      hadolint: 'trustedRegistries: [ghcr.io, "*.example.com"]',
    });
    expect(pages.get("rules/stages/no-shell/index.html")).toContain('href="../../../#v1/d/');
  });
});
