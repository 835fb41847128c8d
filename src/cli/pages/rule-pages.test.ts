import { describe, expect, it } from "vitest";
import { RULES } from "#core/lint/registry.ts";
import { ruleMessages } from "#i18n/en/problems/rule-pages.ts";
import { LANGUAGES, pageFolder } from "#i18n/language.ts";
import { decodeLink } from "#permalink/codec.ts";
import { rulePages } from "./rule-pages.ts";

const FOLDERS = LANGUAGES.map(pageFolder);

describe("rulePages", async () => {
  const pages = new Map((await rulePages("")).map(({ path, html }) => [path, html]));

  it("has one page a rule, listed in the index, in every language", () => {
    const paths = ["rules/index.html", ...RULES.map(({ id }) => `rules/${id}/index.html`)];
    expect([...pages.keys()]).toEqual(FOLDERS.flatMap((folder) => paths.map((path) => folder + path)));
    for (const folder of FOLDERS) {
      const index = pages.get(`${folder}rules/index.html`) ?? "";
      const missing = RULES.filter(({ id }) => !index.includes(`<a href="./${id}/">${id}</a>`));
      expect(missing.map(({ id }) => id)).toEqual([]);
    }
  });

  it("is in Chinese what it is in English: the reason, the title, and every word around the samples", () => {
    const html = pages.get("zh-Hans/rules/stages/arg-in-stage/index.html") ?? "";
    expect(html).toContain('<html lang="zh-Hans">');
    for (const words of [">规则</a>", "<h2>不好</h2>", "<h2>好</h2>", "跨阶段", "在 Stagelight 中打开这个样例"])
      expect(html).toContain(words);
    // names are the same in every language; three English words in a row without a Chinese one are not
    const english =
      /^(?!.*\p{Script=Han}).*[a-z]{2,} [a-z]{2,} [a-z]{2,}|^(?:Bad|Good|After|Rules|Open|error|warning|hint)\b/mu;
    const faulty = [...pages].filter(([path, page]) => {
      const body = page.slice(page.indexOf("<h1>")).replace(/<(pre|code)\b.*?<\/\1>/gs, "");
      return path.startsWith("zh-") && english.test(body.replace(/<[^>]*>/g, "\n"));
    });
    expect(faulty.map(([path]) => path)).toEqual([]);
  });

  it("speaks English again when all are written", () => {
    expect(ruleMessages().title).toBe("Rules");
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
    expect(pages.get("zh-Hant/rules/stages/no-shell/index.html")).toContain('href="../../../../?lang=zh-Hant#v1/d/');
  });
});
