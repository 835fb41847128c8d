import type { Analysis } from "../analysis.ts";
import { matchPath } from "../context/match-path.ts";
import type { EdgeUse, GraphEdge, NodeId } from "../graph/stage-graph.ts";
import { knownImages } from "../known-images.ts";
import type { KnownImage } from "../images/known-image.ts";
import type { KnownImages } from "../images/known-images.ts";
import { loadedCatalogue } from "../images/loaded-catalogue.ts";
import { Facts } from "../lint/facts/facts.ts";
import { groupBy } from "../text/group-by.ts";
import { basePath, cleanPath } from "../text/path.ts";
import { findInstall } from "./find-install.ts";
import type { GoalResult } from "./goal.ts";

/**
 * Whether the image of the target has a program: in the catalogue's list for its base image, installed by a package
 * manager, or copied. What a RUN downloads or compiles isn't known, so "met" means only that none of these has it.
 */
export function findTool(analysis: Analysis, tool: string): GoalResult {
  const { options, build } = analysis;
  const search: Search = {
    ...sourcesOf(analysis),
    analysis,
    tool,
    images: knownImages(options, loadedCatalogue()),
    found: new Map(),
  };
  // each stage comes after those that it takes from
  const stages = build.reaches.toSorted((one, other) => (build.waves[one] ?? 0) - (build.waves[other] ?? 0));
  for (const stage of stages) search.found.set(stage, findInStage(search, stage));
  return search.found.get(build.stage) ?? { state: "met", reason: { id: "no-such-tool" } };
}

/** What is found of a tool; null where nothing is. */
type Found = GoalResult | null;

interface Search extends ToolSources {
  readonly analysis: Analysis;
  readonly tool: string;
  readonly images: KnownImages | undefined;
  /** In the stages that were looked through, with what they start from. */
  readonly found: Map<number, Found>;
}

/** What programs come from, the same for every tool. */
interface ToolSources {
  readonly facts: Facts;
  /** By the stage they copy to. */
  readonly copies: ReadonlyMap<NodeId, readonly GraphEdge[]>;
}

const sources = new WeakMap<Analysis, ToolSources>();

/** Several goals ask it of one analysis. */
function sourcesOf(analysis: Analysis): ToolSources {
  const kept = sources.get(analysis);
  if (kept !== undefined) return kept;
  const { options, ...rest } = analysis;
  const { dockerignore, hadolint } = options;
  const made = {
    facts: new Facts({ ...rest, dockerignore, hadolint, includesOptIn: false }),
    copies: groupBy(
      analysis.graph.edges.filter(({ kind }) => kind === "copy"),
      ({ to }) => to,
    ),
  };
  sources.set(analysis, made);
  return made;
}

function findInStage(search: Search, stage: number): Found {
  const inBase = findInBase(search, stage);
  if (inBase?.state === "unmet") return inBase;
  const installed = findInstall(search.facts, stage, search.tool);
  if (installed?.state === "unmet") return installed;
  const copied = (search.copies.get(`stage:${stage}`) ?? []).map((edge) => findCopy(search, edge));
  return copied.find((found) => found?.state === "unmet") ?? inBase ?? installed ?? copied.find(Boolean) ?? null;
}

function findInBase({ analysis, tool, found }: Search, stage: number): Found {
  const base = analysis.stages[stage]?.base;
  switch (base?.kind) {
    case "stage":
      return found.get(base.index) ?? null;
    case "image":
      return findInImage(analysis.baseImages[stage] ?? null, base.ref, tool);
    case "context":
      return findInImage(analysis.baseImages[stage] ?? null, base.key, tool);
    case "unknown":
      return { state: "unknown", reason: { id: "image-unknown", image: base.written } };
    default:
      return null;
  }
}

function findInImage(known: KnownImage | null, ref: string, tool: string): Found {
  const image = ref.replace(/^docker\.io\/(?:library\/)?/u, "");
  if (known?.commands.includes(tool) === true) return { state: "unmet", reason: { id: "tool-in-image", image } };
  // of an image that only its reader made known, the settings are known and the files aren't
  return known === null || known.distro === "" ? { state: "unknown", reason: { id: "image-unknown", image } } : null;
}

function findCopy(search: Search, edge: GraphEdge): Found {
  const inSource = findInSource(search, edge.from);
  const results = edge.uses.map((use) => findInUse(search.tool, use, inSource));
  return results.find((found) => found?.state === "unmet") ?? results.find(Boolean) ?? null;
}

/** The files of the build context are taken to be the project's own. */
function findInSource({ tool, images, found }: Search, from: NodeId): Found {
  const colon = from.indexOf(":");
  const name = from.slice(colon + 1);
  switch (from.slice(0, Math.max(colon, 0))) {
    case "stage":
      return found.get(Number(name)) ?? null;
    case "image":
      return findInImage(images?.find(name) ?? null, name, tool);
    case "context":
      return { state: "unknown", reason: { id: "image-unknown", image: name } };
    default:
      return null;
  }
}

function findInUse(tool: string, { line, sources: paths, destination }: EdgeUse, inSource: Found): Found {
  const names = [...paths, ...(destination.endsWith("/") ? [] : [destination])].map(basePath);
  if (names.includes(tool)) return { state: "unmet", reason: { id: "tool-copied", line } };
  if (inSource === null) return null;
  const cleaned = paths.map((path) => cleanPath(`/${path}`).replace(/(?:\/\*)+$/u, "") || "/");
  if (inSource.state === "unmet" && cleaned.includes("/")) {
    return { state: "unmet", reason: { id: "tool-copied", line } };
  }
  const places = programPlaces(tool);
  const mayCopy = cleaned.some((path) => places.some((place) => isAbove(path, place)));
  return mayCopy ? { state: "unknown", reason: { id: "tool-maybe-copied", line } } : null;
}

const PROGRAM_DIRECTORIES = ["/bin", "/sbin", "/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin", "/opt/bin"];

/** Directories outside of these that images keep programs in, and which; `*` is any. */
const HOMES: ReadonlyMap<string, readonly string[]> = new Map([
  ["/usr/local/go/bin", ["go", "gofmt"]],
  ["/usr/local/cargo/bin", ["cargo", "rustc", "rustup"]],
  ["/opt/java/*/bin", ["java", "javac", "jar", "jlink", "keytool"]],
  ["/usr/lib/jvm/*/bin", ["java", "javac", "jar", "jlink", "keytool"]],
  ["/usr/share/maven/bin", ["mvn"]],
  ["/opt/gradle/bin", ["gradle"]],
]);

/** The paths that a program may have, part by part. */
function programPlaces(tool: string): readonly (readonly string[])[] {
  const homes = [...HOMES].flatMap(([directory, tools]) => (tools.includes(tool) ? [directory] : []));
  return [...PROGRAM_DIRECTORIES, ...homes].map((directory) => [...directory.slice(1).split("/"), tool]);
}

/** Whether a path that is copied, which may be a pattern, is a file or a directory on the way to it. */
function isAbove(path: string, place: readonly string[]): boolean {
  if (path === "/") return true;
  const parts = path.slice(1).split("/");
  return parts.length <= place.length && parts.every((part, at) => isPart(part, place[at] ?? ""));
}

function isPart(pattern: string, name: string): boolean {
  return name === "*" || matchPath(pattern, name) === true;
}
