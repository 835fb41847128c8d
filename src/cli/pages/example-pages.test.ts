import { describe, expect, it } from "vitest";
import { examples } from "#content/examples.ts";
import { examplePages } from "./example-pages.ts";

describe("examplePages", async () => {
  const pages = new Map((await examplePages()).map(({ path, html }) => [path, html]));

  it("has one page an example, and one that lists them", () => {
    expect([...pages.keys()]).toEqual([
      "examples/index.html",
      ...examples.map(({ slug }) => `examples/${slug}/index.html`),
    ]);
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

  it("needs no script and no other host", () => {
    const faulty = [...pages].filter(([, html]) => /<script|(?:src|href)="(?:https?:)?\/\//i.test(html));
    expect(faulty.map(([path]) => path)).toEqual([]);
  });
});
