// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, expect, it } from "vitest";
import { ComponentRoot } from "#ui/component-root.ts";
import { loadRuleBook } from "#document/rules/load-rule-book.ts";
import { initialState, useStore } from "#document/store.ts";
import { LANGUAGES } from "#i18n/language.ts";
import { RulePageView } from "./rule-page.tsx";

const root = new ComponentRoot();

afterEach(() => root.close());

it("leads to the page of the rule in the language that is spoken", async () => {
  useStore.setState(initialState, true);
  const page = (await loadRuleBook("en")).find("stages/no-shell");
  if (page === undefined) throw new Error("There is no such rule.");
  root.open();
  act(() => root.render(<RulePageView page={page} onTried={() => {}} />));
  const links = LANGUAGES.map((language) => {
    act(() => useStore.setState({ language }));
    return document.querySelector('a[href*="/rules/stages/"]')?.getAttribute("href");
  });
  expect(links).toEqual([
    "./rules/stages/no-shell/",
    "./zh-Hant/rules/stages/no-shell/",
    "./zh-Hans/rules/stages/no-shell/",
  ]);
});
