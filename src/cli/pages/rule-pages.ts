import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readHadolintConfig } from "#core/lint/hadolint-config.ts";
import { pagePath } from "#core/lint/page.ts";
import { RULES } from "#core/lint/registry.ts";
import type { Severity } from "#core/lint/problem.ts";
import { encodeLink } from "#permalink/codec.ts";
import { writeHadolint } from "#document/rules/hadolint-yaml.ts";
import { familyName } from "#document/problems/problem-groups.ts";
import type { ProsePart } from "#i18n/prose.ts";
import type { CodeKind } from "#document/rules/code-lines.ts";
import type { ProseBlock } from "#document/rules/prose-blocks.ts";
import { type RuleSample, type RuleView, ruleView } from "#document/rules/rule-view.ts";
import { ROOT } from "../root.ts";
import { escapeHtml, type StaticFile, staticPage } from "./static-page.ts";

const FOLDER = join(ROOT, "src/core/lint/rules");

const FAMILIES = ["stages", "buildkit", "hadolint"] as const;

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "hint" };

const CLASSES: Readonly<Record<Exclude<CodeKind, "plain">, string>> = {
  keyword: "k",
  flag: "f",
  string: "s",
  variable: "v",
  comment: "c",
};

/** The rules as files of the build that are read without JavaScript: `rules/index.html`, `rules/ID/index.html`. */
export async function rulePages(): Promise<readonly StaticFile[]> {
  const views = RULES.map((rule) => ruleView(rule, readFileSync(join(FOLDER, pagePath(rule)), "utf8")));
  const pages = await Promise.all(views.map(pageOf));
  return [{ path: "rules/index.html", html: listOf(views) }, ...pages];
}

function listOf(views: readonly RuleView[]): string {
  const families = FAMILIES.map((family) => {
    const entries = views
      .filter((view) => view.family === family)
      .map(({ id, title, severity }) => {
        const link = `<a href="./${id}/">${escapeHtml(id)}</a>`;
        return `<li>${link} <span>${escapeHtml(title)}</span> <span class="about">${SEVERITY_WORDS[severity]}</span></li>`;
      });
    return `<h2>${familyName(family)}</h2>\n<ul class="list">\n${entries.join("\n")}\n</ul>`;
  });
  return staticPage({
    title: "Rules",
    description: `${views.length} rules for Dockerfiles, each with its reason and samples.`,
    up: "../",
    body: `<nav><a href="../">Stagelight</a></nav>\n<h1>Rules</h1>\n<p class="about">${views.length} rules for Dockerfiles, each with its reason and samples.</p>\n${families.join("\n")}`,
  });
}

async function pageOf(view: RuleView): Promise<StaticFile> {
  const { id, title, family, severity, aliases, isOptIn, why, more, pairs, goods, link } = view;
  const up = "../".repeat(id.split("/").length + 1);
  const facts = [
    SEVERITY_WORDS[severity],
    familyName(family),
    ...(aliases.length > 0 ? [`also known as ${aliases.join(", ")}`] : []),
    ...(isOptIn ? ["only when the configuration asks for it"] : []),
  ].map(escapeHtml);
  if (link !== null) facts.push(`<a href="${escapeHtml(link)}">${escapeHtml(new URL(link).hostname)}</a>`);
  const samples: string[] = [];
  for (const { bad, fixed } of pairs) {
    samples.push(await sampleOf("Bad", bad, view, up));
    if (fixed !== null) samples.push(`<h2>After its fix</h2>\n${code(fixed)}`);
  }
  for (const good of goods) samples.push(await sampleOf("Good", good, view, up));
  const body = [
    `<nav><a href="${up}">Stagelight</a> / <a href="${up}rules/">Rules</a></nav>`,
    `<h1>${escapeHtml(id)}</h1>`,
    `<p class="about">${escapeHtml(title)}</p>`,
    `<p class="facts">${facts.join(" · ")}</p>`,
    `<p>${prose(why)}</p>`,
    ...more.map(block),
    ...samples,
  ];
  const html = staticPage({ title: `${id}: ${title}`, description: plain(why), up, body: body.join("\n") });
  return { path: `rules/${id}/index.html`, html };
}

async function sampleOf(name: string, sample: RuleSample, { options }: RuleView, up: string): Promise<string> {
  const { dockerignore, hadolint } = options;
  const fragment = await encodeLink({
    dockerfile: sample.text,
    ...(dockerignore === undefined ? {} : { dockerignore }),
    ...(hadolint === undefined ? {} : { view: { hadolint: writeHadolint(readHadolintConfig(hadolint)) } }),
  });
  return `<h2>${name}</h2>\n${code(sample)}\n<p><a href="${up}${fragment}">Open this sample in Stagelight</a></p>`;
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
