import { examples } from "#content/examples.ts";
import type { Example } from "#content/example.ts";
import type { Analysis } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { toOutlineText } from "#core/export/outline-text.ts";
import { type SvgColors, svgColors } from "#core/export/svg/svg-colors.ts";
import { toSvg } from "#core/export/svg/svg.ts";
import { analyzeProjectInput } from "#document/project/analyze-input.ts";
import { layoutGraph } from "#layout/layout-graph.ts";
import { graphView } from "#features/graph/view/graph-view.ts";
import { layoutInput } from "#features/graph/view/layout-input.ts";
import { waveLabels } from "#features/graph/view/wave-label.ts";
import { proseParts } from "#i18n/prose.ts";
import { escapeHtml, type StaticFile, staticPage } from "./static-page.ts";

/** Pixels that the picture is made for. */
const WIDTH = 1_200;
const HEIGHT = 900;

/**
 * A page for every example, for readers without JavaScript, search engines and previews: what it is about, its
 * Dockerfile, the graph as a drawing and in words, and the way into the page itself.
 */
export async function examplePages(): Promise<readonly StaticFile[]> {
  const pages = await Promise.all(examples.map(pageOf));
  return [{ path: "examples/index.html", html: listOf() }, ...pages];
}

function listOf(): string {
  const entries = examples.map(
    ({ slug, title, summary }) =>
      `<h2><a href="./${slug}/">${escapeHtml(title)}</a></h2>\n<p class="about">${prose(summary)}</p>`,
  );
  const about = `${examples.length} Dockerfiles and projects with several stages, each with its graph, what it builds and why.`;
  return staticPage({
    title: "Examples",
    description: about,
    up: "../",
    body: `<nav><a href="../">Stagelight</a></nav>\n<main>\n<h1>Examples</h1>\n<p class="about">${about}</p>\n${entries.join("\n")}\n</main>`,
  });
}

async function pageOf(example: Example): Promise<StaticFile> {
  const { slug, title, summary, lookAt } = example;
  const analysis = analysisOf(example);
  const body = [
    '<nav><a href="../../">Stagelight</a> / <a href="../">Examples</a></nav>',
    "<main>",
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="about">${prose(summary)}</p>`,
    `<p><a href="../../#e/${slug}">Open it in Stagelight</a>, to change it and to see what each target builds.</p>`,
    "<h2>What it builds</h2>",
    `<div class="picture">${await picture(analysis)}</div>`,
    "<h2>Look at</h2>",
    `<ul>\n${lookAt.map((text) => `<li>${prose(text)}</li>`).join("\n")}\n</ul>`,
    ...filesOf(example).flatMap(([path, text]) => [`<h2>${escapeHtml(path)}</h2>`, `<pre>${escapeHtml(text)}</pre>`]),
    "<h2>In words</h2>",
    `<pre class="words">${escapeHtml(toOutlineText({ ...analysis, problems: [] }))}</pre>`,
    "</main>",
    "<style>.picture{overflow-x:auto}.picture svg{display:block;max-width:100%;height:auto;border-radius:8px}.words{white-space:pre-wrap}</style>",
  ].join("\n");
  const description = summary.replaceAll("`", "");
  return { path: `examples/${slug}/index.html`, html: staticPage({ title, description, up: "../../", body }) };
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
    skipped: "dim",
    collapsed: [],
    expanded: [],
    splitsImages: false,
    isTouch: false,
    screenWidth: WIDTH,
    screenHeight: HEIGHT,
  });
  const layout = layoutGraph(layoutInput(view), null);
  // The page has the source in sight: inside the drawing it would be there twice.
  return toSvg(analysis, { ...view, layout, waves: waveLabels(view) }, adaptingColors()).replace(
    /<metadata>.*?<\/metadata>/s,
    "",
  );
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
