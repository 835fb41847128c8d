import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { LANGUAGES, pickLanguage } from "#i18n/language.ts";
import { welcomeMessages } from "#i18n/en/welcome.ts";
import { firstPaintScript, stillPage } from "./still-page.ts";

const SCRIPT = firstPaintScript();

interface Visit {
  readonly search?: string;
  readonly hash?: string;
  readonly languages?: readonly string[];
  /** What the browser keeps; null where it denies it. */
  readonly kept?: Readonly<Record<string, string>> | null;
}

/** What the script makes of the document. */
function visit({ search = "", hash = "", languages = ["en-US"], kept = {} }: Visit) {
  const dataset: Record<string, string> = {};
  const style = new Map<string, string>();
  const documentElement = {
    dataset,
    lang: "en",
    style: { setProperty: (name: string, value: string) => style.set(name, value) },
  };
  const getItem = (key: string) => {
    if (kept === null) throw new Error("denied");
    return new Map(Object.entries(kept)).get(key) ?? null;
  };
  runInNewContext(SCRIPT, {
    document: { documentElement },
    location: { search, hash },
    localStorage: { getItem },
    navigator: { languages },
    URLSearchParams,
  });
  return { ...dataset, lang: documentElement.lang, text: style.get("--still-text") };
}

describe("the script before the first paint", () => {
  it("keeps the colors that the reader chose, and what the frame around it asks for", () => {
    const kept = { "stagelight.preferences": '{"theme":"dark","splits":{"text":50,"panel":30}}' };
    expect(visit({ kept })).toMatchObject({ theme: "dark", text: "50%" });
    expect(visit({ kept: { "stagelight.preferences": '{"theme":"system"}' } })).not.toHaveProperty("theme");
    expect(visit({ search: "?embed&theme=light", kept })).toMatchObject({ theme: "light", still: "embedded" });
  });

  it("has the colors that the address asks for where the reader chose none, as the page will", () => {
    const visits = [
      { search: "?theme=dark" },
      { search: "?theme=dark", kept: { "stagelight.preferences": '{"theme":"system"}' } },
      { search: "?theme=dark", kept: { "stagelight.preferences": '{"theme":"light"}' } },
      { search: "?theme=red" },
    ];
    expect(visits.map((one) => ("theme" in visit(one) ? visit(one) : {}))).toMatchObject([
      { theme: "dark" },
      { theme: "dark" },
      { theme: "light" },
      {},
    ]);
  });

  it("greets on an empty page only", () => {
    expect(visit({})).toMatchObject({ still: "empty" });
    expect(visit({ hash: "#e/go-scratch" })).toMatchObject({ still: "full" });
    expect(visit({ kept: { "stagelight.draft": "{}" } })).toMatchObject({ still: "full" });
  });

  it.each([[["en-US"]], [["zh-TW", "en"]], [["zh-CN"]], [["zh"]], [["fr", "zh-Hant-HK"]], [["de"]], [[]]])(
    "speaks as the page does to whoever reads %s",
    (languages) => {
      expect(visit({ languages }).lang).toBe(pickLanguage(languages));
    },
  );

  it("speaks what the address asks for, else what the reader chose", () => {
    const kept = { "stagelight.preferences": '{"ownLanguage":"zh-Hans"}' };
    expect(visit({ kept }).lang).toBe("zh-Hans");
    expect(visit({ kept, search: "?lang=zh-Hant" }).lang).toBe("zh-Hant");
    for (const unknown of ["klingon", "toString", ""])
      expect(visit({ kept, search: `?lang=${unknown}` }).lang).toBe("zh-Hans");
  });

  it("does without what is denied or broken", () => {
    expect(visit({ kept: null })).toEqual({ still: "empty", lang: "en", text: undefined });
    expect(visit({ kept: { "stagelight.preferences": "{" } })).toMatchObject({ lang: "en" });
    expect(visit({ kept: { "stagelight.preferences": "null" } })).toMatchObject({ lang: "en" });
  });
});

describe("the page before its scripts", () => {
  it("has the greeting in every language, and nothing that runs", () => {
    const { style, markup } = stillPage();
    expect([...markup.matchAll(/<div lang="([^"]+)">/g)].map(([, language]) => language)).toEqual(LANGUAGES);
    expect(markup).toContain(welcomeMessages().title);
    expect(markup).toContain("看清你的 Dockerfile 究竟建置了什麼");
    expect(`${style}${markup}`).not.toMatch(/<script|url\(|undefined/);
  });
});
