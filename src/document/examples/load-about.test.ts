import { afterEach, describe, expect, it } from "vitest";
import { activate } from "#i18n/activate.ts";
import { listExamples, titleOfExample } from "./example-list.ts";
import { loadAbout } from "./load-about.ts";

const ENGLISH = listExamples();
const HAN = /\p{Script=Han}/u;

afterEach(() => activate("en"));

describe.each(["zh-Hant", "zh-Hans"] as const)("in %s", (language) => {
  it("every example has its own title and a summary", async () => {
    await activate(language);
    const list = listExamples();
    expect(list.map(({ slug, topics }) => ({ slug, topics }))).toEqual(
      ENGLISH.map(({ slug, topics }) => ({ slug, topics })),
    );
    expect(list.filter(({ title, summary }) => !HAN.test(title) || !HAN.test(summary))).toEqual([]);
    expect(new Set(list.map(({ title }) => title)).size).toBe(list.length);
  });

  it("an open example is described", async () => {
    await activate(language);
    const about = await loadAbout("arg-bases", language);
    expect(about?.title).toBe(titleOfExample("arg-bases"));
    expect(about?.lookAt.filter((text) => !HAN.test(text))).toEqual([]);
    expect(about?.target).toBe("build");
  });
});

it("in English an example is described as its file says", async () => {
  await activate("zh-Hant");
  await activate("en");
  expect(listExamples()).toEqual(ENGLISH);
  const about = await loadAbout("arg-bases", "en");
  expect(about?.title).toBe("Choose base images with ARG");
  expect(about?.lookAt[0]).toMatch(/^Only FROM lines can use an ARG/);
});

it("of an example that there is none of nothing is said", async () => {
  expect(await loadAbout("constructor", "zh-Hans")).toBeUndefined();
  expect(titleOfExample("constructor")).toBe("");
});
