import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readHadolintConfig } from "#core/lint/hadolint-config.ts";
import { pagePath } from "#core/lint/page.ts";
import { RULES } from "#core/lint/registry.ts";
import type { Rule } from "#core/lint/rule.ts";
import { encodeLink } from "#permalink/codec.ts";
import { writeHadolint } from "#document/rules/hadolint-yaml.ts";
import { familyName } from "#document/problems/problem-groups.ts";
import { ruleTitle } from "#document/problems/problem-text.ts";
import type { ProsePart } from "#i18n/prose.ts";
import type { CodeKind } from "#document/rules/code-lines.ts";
import type { ProseBlock } from "#document/rules/prose-blocks.ts";
import { type RuleSample, type RuleView, ruleView } from "#document/rules/rule-view.ts";
import { readRuleProse, type RuleProse } from "#document/rules/rule-prose.ts";
import { staticPageMessages } from "#i18n/en/pages/static-pages.ts";
import { problemGroupMessages } from "#i18n/en/problems/groups.ts";
import { ruleMessages } from "#i18n/en/problems/rule-pages.ts";
import type { Language } from "#i18n/language.ts";
import { ROOT } from "../root.ts";
import { inEachLanguage } from "./in-each-language.ts";
import { languageRoot, linkToApp, type PagePlace } from "./page-place.ts";
import { escapeHtml, type StaticFile, staticPage } from "./static-page.ts";

const FOLDER = join(ROOT, "src/core/lint/rules");

const FAMILIES = ["stages", "buildkit", "hadolint"] as const;

const CLASSES: Readonly<Record<Exclude<CodeKind, "plain">, string>> = {
  keyword: "k",
  flag: "f",
  string: "s",
  variable: "v",
  comment: "c",
};

/**
 * The rules as files of the build that are read without JavaScript: `rules/index.html`, `rules/ID/index.html`, and the
 * same in every other language, below its folder. `site` is the address of the site, "" while it is unknown. Throws if a
 * rule has no page in some language. Don't call it again, or write other pages, before it is done.
 */
export function rulePages(site: string): Promise<readonly StaticFile[]> {
  return inEachLanguage(async (language) => {
    const translated = proseIn(language);
    const views = RULES.map((rule) => viewIn(language, rule, translated));
    const pages = await Promise.all(views.map((view) => pageOf(view, language, site)));
    return [listOf(views, language, site), ...pages];
  });
}

/** What is said between the samples; null in English, where the pages of the rules themselves say it. */
function proseIn(language: Language): RuleProse | null {
  if (language === "en") return null;
  return readRuleProse(readFileSync(join(ROOT, "src/i18n", language.toLowerCase(), "rule-pages.md"), "utf8"));
}

function viewIn(language: Language, rule: Rule, translated: RuleProse | null): RuleView {
  const markdown = readFileSync(join(FOLDER, pagePath(rule)), "utf8");
  if (translated === null) return ruleView(rule, markdown);
  const paragraphs = translated.get(rule.id);
  if (paragraphs === undefined) throw new Error(`${rule.id} has no page in ${language}`);
  return ruleView(rule, markdown, paragraphs);
}

function listOf(views: readonly RuleView[], language: Language, site: string): StaticFile {
  const place: PagePlace = { language, folder: "rules/" };
  const families = FAMILIES.map((family) => {
    const entries = views
      .filter((view) => view.family === family)
      .map(({ id, title, severity }) => {
        const link = `<a href="./${id}/">${escapeHtml(id)}</a>`;
        const severityWord = problemGroupMessages().small[severity];
        return `<li>${link} <span>${escapeHtml(ruleTitle(id, title))}</span> <span class="about">${severityWord}</span></li>`;
      });
    return `<h2>${familyName(family)}</h2>\n<ul class="list">\n${entries.join("\n")}\n</ul>`;
  });
  const { title } = ruleMessages();
  const about = staticPageMessages().aboutRules(views.length);
  return staticPage({
    place,
    site,
    title,
    description: about,
    body: `<nav><a href="${linkToApp(place)}">Stagelight</a></nav>\n<h1>${title}</h1>\n<p class="about">${about}</p>\n${families.join("\n")}`,
  });
}

async function pageOf(view: RuleView, language: Language, site: string): Promise<StaticFile> {
  const { id, family, severity, aliases, isOptIn, why, more, pairs, goods, link } = view;
  const place: PagePlace = { language, folder: `rules/${id}/` };
  const words = ruleMessages();
  const title = ruleTitle(id, view.title);
  const facts = [
    problemGroupMessages().small[severity],
    familyName(family),
    ...(aliases.length > 0 ? [words.alsoKnown(aliases.join(", "))] : []),
    ...(isOptIn ? [words.onlyWhenAsked] : []),
  ].map(escapeHtml);
  if (link !== null) facts.push(`<a href="${escapeHtml(link)}">${escapeHtml(new URL(link).hostname)}</a>`);
  const samples: string[] = [];
  for (const { bad, fixed } of pairs) {
    samples.push(await sampleOf(words.bad, bad, view, place));
    if (fixed !== null) samples.push(`<h2>${words.afterFix}</h2>\n${code(fixed)}`);
  }
  for (const good of goods) samples.push(await sampleOf(words.good, good, view, place));
  const body = [
    `<nav><a href="${linkToApp(place)}">Stagelight</a> / <a href="${languageRoot(place)}rules/">${words.title}</a></nav>`,
    `<h1>${escapeHtml(id)}</h1>`,
    `<p class="about">${escapeHtml(title)}</p>`,
    `<p class="facts">${facts.join(" · ")}</p>`,
    `<p>${prose(why)}</p>`,
    ...more.map(block),
    ...samples,
  ];
  const pageTitle = staticPageMessages().titleOfRule(id, title);
  return staticPage({ place, site, title: pageTitle, description: plain(why), body: body.join("\n") });
}

async function sampleOf(name: string, sample: RuleSample, { options }: RuleView, place: PagePlace): Promise<string> {
  const { dockerignore, hadolint } = options;
  const { openSample } = staticPageMessages();
  const fragment = await encodeLink({
    dockerfile: sample.text,
    ...(dockerignore === undefined ? {} : { dockerignore }),
    ...(hadolint === undefined ? {} : { view: { hadolint: writeHadolint(readHadolintConfig(hadolint)) } }),
  });
  return `<h2>${name}</h2>\n${code(sample)}\n<p><a href="${linkToApp(place, fragment)}">${openSample}</a></p>`;
}

function code({ lines }: RuleSample): string {
  const written = lines.map(({ parts }) =>
    parts
      .map(({ kind, text, isMarked }) => {
        const escaped = escapeHtml(text);
        const colored = kind === "plain" ? escaped : `<span class="${CLASSES[kind]}">${escaped}</span>`;
        return isMarked ? `<mark>${colored}</mark>` : colored;
      })
      .join(""),
  );
  return `<pre tabindex="0">${written.join("\n")}</pre>`;
}

function block(one: ProseBlock): string {
  if (one.kind === "paragraph") return `<p>${prose(one.parts)}</p>`;
  const head = one.head.map((cell) => `<th scope="col">${prose(cell)}</th>`).join("");
  const rows = one.rows.map((row) => `<tr>${row.map((cell) => `<td>${prose(cell)}</td>`).join("")}</tr>`);
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
}

function prose(parts: readonly ProsePart[]): string {
  return parts
    .map(({ kind, text }) => (kind === "code" ? `<code>${escapeHtml(text)}</code>` : escapeHtml(text)))
    .join("");
}

function plain(parts: readonly ProsePart[]): string {
  return parts.map(({ text }) => text).join("");
}
