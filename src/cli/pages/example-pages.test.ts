import { describe, expect, it } from "vitest";
import { examples } from "#content/examples.ts";
import { LANGUAGES, pageFolder } from "#i18n/language.ts";
import { examplePages } from "./example-pages.ts";

describe("examplePages", async () => {
  const pages = new Map((await examplePages("")).map(({ path, html }) => [path, html]));

  it("has one page an example, and one that lists them, in every language", () => {
    const paths = ["examples/index.html", ...examples.map(({ slug }) => `examples/${slug}/index.html`)];
    expect([...pages.keys()]).toEqual(
      LANGUAGES.map(pageFolder).flatMap((folder) => paths.map((path) => folder + path)),
    );
    const index = pages.get("examples/index.html") ?? "";
    expect(examples.filter(({ slug }) => !index.includes(`href="./${slug}/"`))).toEqual([]);
  });

  it("holds the Dockerfile, the drawing, the words and the way into the page", () => {
    const html = pages.get("examples/go-scratch/index.html") ?? "";
    expect(html).toContain("FROM golang:");
    expect(html).toMatch(/<svg [^>]*role="img"/);
    expect(html).toContain("0. build (line");
    expect(html).toContain('href="../../#e/go-scratch"');
  });

  it("holds every file of a project, and one drawing of all of them", () => {
    const html = pages.get("examples/service-base/index.html") ?? "";
    for (const path of ["docker-bake.hcl", "base/Dockerfile", "orders/Dockerfile", "billing/Dockerfile"])
      expect(html).toContain(`<h2>${path}</h2>`);
    expect(html).toContain("target:base");
    expect(html.match(/<svg [^>]*role="img"/g)).toHaveLength(1);
  });

  it("says in Chinese what it is about, what to look at, and the graph in words and as a drawing", () => {
    const html = pages.get("zh-Hant/examples/go-scratch/index.html") ?? "";
    expect(html).toContain('<html lang="zh-Hant">');
    expect(html).toContain("<h1>Go：scratch 上的單一執行檔，附 CA 憑證</h1>");
    expect(html).toContain('href="../../../?lang=zh-Hant#e/go-scratch"');
    expect(html).toContain("<title>Dockerfile 的各個階段");
    expect(html).toMatch(/<pre class="words">[^<]*階段/);
    expect(pages.get("zh-Hans/examples/index.html")).toContain("<h1>示例</h1>");
  });

  it("says nothing in Chinese in the words of the English page, but for what is in the files", () => {
    const ours = /What it builds|What to look at|In words|Open it|Examples|Starts from|Copies |line \d|stages in total/;
    const faulty = examples.filter(({ slug }) => {
      const html = pages.get(`zh-Hans/examples/${slug}/index.html`) ?? "";
      return ours.test(html.replace(/<(pre|style)\b(?! class="words").*?<\/\1>/gs, ""));
    });
    expect(faulty.map(({ slug }) => slug)).toEqual([]);
  });

  it("needs no script and no other host", () => {
    const faulty = [...pages].filter(([, html]) => /<script|(?:src|href)="(?:https?:)?\/\//i.test(html));
    expect(faulty.map(([path]) => path)).toEqual([]);
  });
});
