import { describe, expect, it } from "vitest";
import type { Analysis } from "../../analysis.ts";
import { analyze } from "../../analyze.ts";
import { HOSTILE_DOCKERFILE, HOSTILE_PATHS } from "../hostile-names.ts";
import { printableText } from "../plain-text.ts";
import { svgColors } from "./svg-colors.ts";
import { readSourceFromSvg } from "./svg-metadata.ts";
import type { SvgCard, SvgEdge, SvgPicture, SvgSource } from "./svg-picture.ts";
import { toSvg } from "./svg.ts";

const DOCKERFILE = "FROM node:24 AS build\nFROM nginx AS web\nCOPY --from=build /dist /srv\n";

describe("toSvg", () => {
  it("draws every card, row, tag, source and label that the graph shows", () => {
    const texts = textsOf(svgOf(analyze(DOCKERFILE), pictureOf("a → b")));
    for (const text of ["a → b", "node:24", "image", "target", "RUN", "from-chip", "+2 lines", "then", "is a doc"]) {
      expect(texts).toContain(text);
    }
    expect(texts).toContain("Built: because of code.");
  });

  it("has a title, and the outline as its description", () => {
    const svg = svgOf(analyze(DOCKERFILE), pictureOf("x"));
    expect(svg).toContain("<title>The stages of a Dockerfile, target web</title>");
    expect(svg).toMatch(/<desc>2 stages\. The build of web \(the default target\) runs 2 of them\.\n/);
  });

  it("draws each kind of edge in its color and style, and quietly what is skipped", () => {
    const svg = svgOf(analyze(DOCKERFILE), pictureOf("x"));
    const { light } = svgColors;
    expect(svg).toContain(`stroke="${light.from}" stroke-width="2.5"/>`);
    expect(svg).toContain(`stroke="${light.copy}" stroke-width="1.8"/>`);
    expect(svg).toContain(`stroke="${light.mount}" stroke-width="1.8" stroke-dasharray="6 4"/>`);
    expect(svg).toContain(`stroke="${light.skippedLine}" stroke-width="1.3"/>`);
  });

  it("explains its lines and frames", () => {
    const texts = textsOf(svgOf(analyze(DOCKERFILE), pictureOf("x")));
    expect(texts).toContain("RUN --mount: reads while it runs");
    expect(texts).toContain("built, but not in the image");
  });

  it("takes the colors that it is given", () => {
    const picture = pictureOf("x");
    expect(toSvg(analyze(DOCKERFILE), picture, svgColors.dark)).toContain(svgColors.dark.page);
    expect(toSvg(analyze(DOCKERFILE), picture, svgColors.dark)).not.toContain(svgColors.light.page);
  });

  it("is well-formed and shows the very names, whatever they are", () => {
    for (const name of HOSTILE_PATHS) {
      const svg = svgOf(analyze(HOSTILE_DOCKERFILE), pictureOf(name));
      expect(faultsOf(svg)).toEqual([]);
      expect(textsOf(svg).filter((text) => text === printableText(name)).length).toBeGreaterThanOrEqual(4);
    }
  });

  it("holds no script, style sheet, link or address", () => {
    const svg = svgOf(analyze(HOSTILE_DOCKERFILE), pictureOf("<script>alert(1)</script> https://example.com"));
    const tags = svg.replace(/ xmlns="[^"]*"/, "").match(/<[^>]*>/g) ?? [];
    const active = /^<(?:script|style|a|image|use|foreignObject)\b| on\w+=|href=|:\/\/|url\((?!#card-\d+\))/;
    expect(tags.filter((tag) => active.test(tag))).toEqual([]);
  });

  it("is drawn also where nothing is known", () => {
    const empty: SvgPicture = {
      cards: [],
      sources: [],
      edges: [],
      waves: [],
      layout: { direction: "right", bounds: { x: 0, y: 0, width: 0, height: 0 }, nodes: [], edges: [], waves: [] },
    };
    expect(faultsOf(svgOf(analyze(""), empty))).toEqual([]);
  });
});

describe("readSourceFromSvg", () => {
  it.each([
    DOCKERFILE,
    HOSTILE_DOCKERFILE,
    "",
    "# \u0000\u001b\r\n\ud800\ufffe ]]> --> <metadata>stagelight-source:{}</metadata>",
  ])("brings back %j", (text) => {
    const options = { target: "web", platform: "linux/arm64", buildArgs: { "<a>": "&" }, dockerignore: "*\n" };
    const svg = svgOf(analyze(text, options), pictureOf("x"));
    expect(readSourceFromSvg(svg)).toEqual({ dockerfile: text, ...options });
  });

  it("reads a drawing that an editor has written again", () => {
    const svg = svgOf(analyze(DOCKERFILE), pictureOf("x"));
    const rewritten = svg.replace(
      /<metadata>(.*?)<\/metadata>/,
      (_, json: string) => `<svg:metadata\n id="m1">\n${json.replaceAll('"', "&quot;")}\n</svg:metadata>`,
    );
    expect(rewritten).not.toBe(svg);
    expect(readSourceFromSvg(rewritten)).toEqual({ dockerfile: DOCKERFILE });
  });

  it.each(["", "<svg/>", "stagelight-source:{}", "<metadata>stagelight-source:{</metadata>", "<metadata>x</metadata>"])(
    "finds nothing in %j",
    (text) => {
      expect(readSourceFromSvg(text)).toBeNull();
    },
  );
});

function svgOf(analysis: Analysis, picture: SvgPicture): string {
  return toSvg(analysis, picture, svgColors.light);
}

/** Two cards, a source and an edge of each kind; `name` is wherever a name can. */
function pictureOf(name: string): SvgPicture {
  const row = {
    kind: "run",
    keyword: "RUN",
    text: "x",
    textLines: 1,
    foldedLines: 2,
    signs: ["cache", "odd"],
    brings: [],
  };
  const chip = { kind: "copy" as const, shortFrom: "from-chip", isStageOrImage: true };
  const card: SvgCard = {
    key: "one",
    stage: 0,
    name,
    title: name,
    build: "target",
    ships: true,
    tags: [{ kind: "target", text: "target" }],
    doc: "is a doc",
    docLines: 1,
    rows: [row, { ...row, kind: "copy", keyword: "COPY", text: name, foldedLines: 0, brings: [chip] }],
    footer: "Built: because of `code`.",
    footerLines: 1,
    inlineSources: [{ row: 0, edge: { kind: "from", build: "built" } }],
    geometry: {
      headerCentre: 19,
      rowCentres: [69, 91],
      entries: [{ kind: "copy", side: "west", x: 0, y: 69, lane: 7, rows: [69, 91] }],
      gutter: 14,
    },
  };
  const source: SvgSource = {
    key: "two",
    id: "image:a",
    kind: "image",
    name: "node:24",
    caption: "image",
    build: "built",
  };
  const edge: SvgEdge = { key: "e", kind: "copy", isContext: false, build: "built", ships: false, label: name };
  const edges: readonly SvgEdge[] = [
    edge,
    { ...edge, key: "f", kind: "from", label: "" },
    { ...edge, key: "m", kind: "mount", label: "" },
    { ...edge, key: "s", build: "skipped", label: "" },
  ];
  const points = [
    { x: 0, y: 0 },
    { x: 50, y: 0 },
    { x: 50, y: 60 },
  ];
  return {
    cards: [card, { ...card, key: "three", stage: 1, build: "skipped", ships: false, rows: [], docLines: 0 }],
    sources: [source, { ...source, key: "four", kind: "context", name, build: "skipped" }],
    edges,
    waves: [{ wave: 0, text: "then" }],
    layout: {
      direction: "right",
      bounds: { x: 0, y: 0, width: 600, height: 200 },
      nodes: ["one", "two", "three", "four"].map((key, place) => ({
        key,
        x: place * 420,
        y: 0,
        width: 400,
        height: 150,
      })),
      edges: edges.map(({ key }) => ({ id: key, points, label: { x: 25, y: 0 } })),
      waves: [0, 1].map((wave) => ({ wave, x: wave * 300, y: 0, width: 200, height: 150 })),
    },
  };
}

/** What an XML parser would refuse. */
function faultsOf(svg: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const rest = svg
    .trimEnd()
    .replace(
      /<(\/?)([a-zA-Z]+)((?: [\w:-]+="(?:[^"<&]|&(?:amp|lt|gt|quot|#39);)*")*)(\/?)>/g,
      (_, end: string, name: string, attributes: string, single: string) => {
        const keys = Array.from(attributes.matchAll(/ ([\w:-]+)="/g), ([, key]) => key);
        if (new Set(keys).size < keys.length) faults.push(`an attribute twice: ${attributes}`);
        if (end !== "" && open.pop() !== name) faults.push(`</${name}> closes nothing`);
        if (end === "" && single === "") open.push(name);
        return "";
      },
    );
  if (open.length > 0) faults.push(`not closed: ${open.join(" ")}`);
  const content = rest.replace(/&(?:amp|lt|gt|quot|#39);/g, "");
  // oxlint-disable-next-line no-control-regex -- XML can't hold them
  const strange = content.match(/[<&]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu) ?? [];
  return [...faults, ...strange];
}

function textsOf(svg: string): readonly string[] {
  const characters: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };
  return Array.from(svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g), ([, text = ""]) =>
    text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => characters[name] ?? ""),
  );
}
