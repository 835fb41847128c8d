import { examples } from "#content/examples.ts";
import type { Example } from "#content/example.ts";
import type { Analysis } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { toOutlineText } from "#core/export/outline-text.ts";
import { type SvgColors, svgColors } from "#core/export/svg/svg-colors.ts";
import { toSvg } from "#core/export/svg/svg.ts";
import { lookUp } from "#core/text/look-up.ts";
import { listExamples } from "#document/examples/example-list.ts";
import { analyzeProjectInput } from "#document/project/analyze-input.ts";
import { layoutGraph } from "#layout/layout-graph.ts";
import { graphView } from "#features/graph/view/graph-view.ts";
import { layoutInput } from "#features/graph/view/layout-input.ts";
import { waveLabels } from "#features/graph/view/wave-label.ts";
import { exportWording } from "#features/share/export-wording.ts";
import { exampleMessages } from "#i18n/en/examples/panel.ts";
import { staticPageMessages } from "#i18n/en/pages/static-pages.ts";
import type { Language } from "#i18n/language.ts";
import { proseParts } from "#i18n/prose.ts";
import { inEachLanguage, loadEachLanguage } from "./in-each-language.ts";
import { linkToApp, type PagePlace } from "./page-place.ts";
import { escapeHtml, type StaticFile, staticPage } from "./static-page.ts";
import { PLAIN_DRAWING } from "#features/graph/view/plain-drawing.ts";

/** Pixels that the picture is made for. */
const WIDTH = 1_200;
const HEIGHT = 900;

/** What to look at; in English the examples have it. */
const NOTES = await loadEachLanguage(({ exampleNotes }) => exampleNotes());

/**
 * A page for every example in every language, for readers without JavaScript, search engines and previews: what it is
 * about, its Dockerfile, the graph as a drawing and in words, and the way into the page itself. The file of an example and
 * the names in it are the same in every language. `site` is the address of the site, "" while it is unknown. Don't call
 * it again, or write other pages, before it is done.
 */
export function examplePages(site: string): Promise<readonly StaticFile[]> {
  return inEachLanguage(async (language) => {
    const notes = NOTES.get(language) ?? {};
    const titles = new Map(listExamples().map((summary) => [summary.slug, summary]));
    const inLanguage = examples.map((example) => ({
      ...example,
      ...titles.get(example.slug),
      lookAt: lookUp(notes, example.slug) ?? example.lookAt,
    }));
    const pages = await Promise.all(inLanguage.map((example) => pageOf(example, language, site)));
    return [listOf(inLanguage, language, site), ...pages];
  });
}

function listOf(inLanguage: readonly Example[], language: Language, site: string): StaticFile {
  const place: PagePlace = { language, folder: "examples/" };
  const entries = inLanguage.map(
    ({ slug, title, summary }) =>
      `<h2><a href="./${slug}/">${escapeHtml(title)}</a></h2>\n<p class="about">${prose(summary)}</p>`,
  );
  const { title } = exampleMessages();
  const about = staticPageMessages().aboutExamples(inLanguage.length);
  return staticPage({
    place,
    site,
    title,
    description: about,
    body: `<nav><a href="${linkToApp(place)}">Stagelight</a></nav>\n<main>\n<h1>${title}</h1>\n<p class="about">${about}</p>\n${entries.join("\n")}\n</main>`,
  });
}

async function pageOf(example: Example, language: Language, site: string): Promise<StaticFile> {
  const { slug, title, summary, lookAt } = example;
  const place: PagePlace = { language, folder: `examples/${slug}/` };
  const analysis = analysisOf(example);
  const words = staticPageMessages();
  const gallery = exampleMessages();
  const body = [
    `<nav><a href="${linkToApp(place)}">Stagelight</a> / <a href="../">${gallery.title}</a></nav>`,
    "<main>",
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="about">${prose(summary)}</p>`,
    `<p><a href="${linkToApp(place, `#e/${slug}`)}">${words.openExample}</a>${words.toChangeIt}</p>`,
    `<h2>${words.whatItBuilds}</h2>`,
    `<div class="picture">${await picture(analysis)}</div>`,
    `<h2>${gallery.lookAt}</h2>`,
    `<ul>\n${lookAt.map((text) => `<li>${prose(text)}</li>`).join("\n")}\n</ul>`,
    ...filesOf(example).flatMap(([path, text]) => [`<h2>${escapeHtml(path)}</h2>`, `<pre>${escapeHtml(text)}</pre>`]),
    `<h2>${words.inWords}</h2>`,
    `<pre class="words">${escapeHtml(toOutlineText({ ...analysis, problems: [] }, exportWording()))}</pre>`,
    "</main>",
    "<style>.picture{overflow-x:auto}.picture svg{display:block;max-width:100%;height:auto;border-radius:8px}.words{white-space:pre-wrap}</style>",
  ].join("\n");
  return staticPage({ place, site, title, description: summary.replaceAll("`", ""), body });
}

function analysisOf({ dockerfile, dockerignore, project }: Example): Analysis {
  const input = { dockerfile, ...(project && { project }) };
  return analyzeProjectInput(input, {}) ?? analyze(dockerfile, dockerignore === undefined ? {} : { dockerignore });
}

/** The texts of an example by path. */
function filesOf({ dockerfile, dockerignore, project }: Example): readonly (readonly [string, string])[] {
  if (project !== undefined) return Object.entries(project.files);
  return [
    ["Dockerfile", dockerfile],
    ...(dockerignore === undefined ? [] : [[".dockerignore", dockerignore] as const]),
  ];
}

async function picture(analysis: Analysis): Promise<string> {
  const view = graphView(analysis, {
    direction: "right",
    ...PLAIN_DRAWING,
    screenWidth: WIDTH,
    screenHeight: HEIGHT,
  });
  const layout = layoutGraph(layoutInput(view), null);
  // The page has the source in sight: inside the drawing it would be there twice.
  const shown = { ...view, layout, waves: waveLabels(view), wording: exportWording() };
  return toSvg(analysis, shown, adaptingColors()).replace(/<metadata>.*?<\/metadata>/s, "");
}

/** Colors that follow the reader's system. */
function adaptingColors(): SvgColors {
  const { light, dark } = svgColors;
  const both = (name: keyof SvgColors): string => `light-dark(${light[name]},${dark[name]})`;
  return {
    page: both("page"),
    surface: both("surface"),
    raised: both("raised"),
    sunken: both("sunken"),
    line: both("line"),
    lineStrong: both("lineStrong"),
    text: both("text"),
    textSoft: both("textSoft"),
    textFaint: both("textFaint"),
    keyword: both("keyword"),
    from: both("from"),
    copy: both("copy"),
    mount: both("mount"),
    ships: both("ships"),
    shipsSoft: both("shipsSoft"),
    shipsLine: both("shipsLine"),
    onShipsLine: both("onShipsLine"),
    built: both("built"),
    builtSoft: both("builtSoft"),
    builtLine: both("builtLine"),
    skipped: both("skipped"),
    skippedSoft: both("skippedSoft"),
    skippedLine: both("skippedLine"),
  };
}

function prose(text: string): string {
  return proseParts(text)
    .map((part) => (part.kind === "code" ? `<code>${escapeHtml(part.text)}</code>` : escapeHtml(part.text)))
    .join("");
}
