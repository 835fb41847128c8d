import type { ProjectOverview } from "#core/analysis.ts";
import { dockerfilesOf } from "#core/build-input/project-input.ts";
import { composeSymbols } from "#core/project/symbols/compose-symbols.ts";
import { yamlLines } from "#core/project/symbols/yaml-lines.ts";
import { lookUp } from "#core/text/look-up.ts";
import { definitionMessages } from "#i18n/en/editor/definition.ts";
import { COMMON_PLATFORMS } from "../complete/common-images.ts";
import type { Completion, Completions } from "../complete/completion.ts";
import { BUILD_KEYS, SERVICE_KEYS, TOP_KEYS } from "./compose-keys.ts";
import { dockerfileOfService } from "./dockerfile-of-service.ts";
import { argumentsOf } from "./names-of-dockerfile.ts";

interface ComposePlace {
  readonly project: ProjectOverview;
  readonly file: string;
  readonly text: string;
  /** The keys that lead to the cursor. */
  readonly path: readonly string[];
}

/** What could be written at `offset` of the Compose file at `file`. */
export function completeCompose(project: ProjectOverview, file: string, offset: number): Completions {
  const text = lookUp(project.input.files, file) ?? "";
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const value = /^\s*(?:- +)?(?:["']?([\w.-]+)["']?:)[ ]+["']?([^"'#]*)$/.exec(before);
  const key = /^\s*(?:- +)?["']?([\w./:@-]*)$/.exec(before);
  // an entry of a list such as NAME=VALUE
  const pair = /^\s*- +["']?[^\s"'=:]+=([^\s"']*)$/.exec(before);
  const written = pair?.[1] ?? value?.[2] ?? key?.[1] ?? "";
  const path = pathAt(text, lineStart, before);
  const place = { project, file, text, path };
  const range = { start: offset - written.length, end: offset };
  if (pair !== null) return { range, completions: completeValue([...path, PAIR], place) };
  if (value !== null) return { range, completions: completeValue([...path, value[1] ?? ""], place) };
  if (key === null) return { range, completions: [] };
  const isItem = /^\s*- /.test(before);
  return { range, completions: isItem ? completeValue([...path, ""], place) : completeKey(place) };
}

/** The last key of a path to the value of an entry such as NAME=VALUE. */
const PAIR = "=";

/** The keys above a line that is indented as `before` is. */
function pathAt(text: string, lineStart: number, before: string): readonly string[] {
  const marked = `${text.slice(0, lineStart)}${before.replace(/\S.*$/, "")}${/^\s*- /.test(before) ? "- x" : "x: "}\n`;
  return yamlLines(marked).at(-1)?.path.slice(0, -1) ?? [];
}

function completeKey({ project, file, text, path }: ComposePlace): readonly Completion[] {
  const [top, service = "", attribute, inner] = path;
  if (path.length === 0) return keys(TOP_KEYS);
  if (top !== "services") return [];
  if (path.length === 2) return keys(SERVICE_KEYS);
  if (attribute === "depends_on" && path.length === 3) return services(text, service);
  if (attribute !== "build") return [];
  if (path.length === 3) return keys(BUILD_KEYS);
  if (inner !== "args") return [];
  const { path: dockerfile, analysis } = dockerfileOfService(project, file, service);
  const { argumentOf } = definitionMessages();
  return (analysis === null ? [] : argumentsOf(analysis)).map((name) => ({
    kind: "variable",
    label: name,
    insert: `${name}: `,
    detail: argumentOf(dockerfile),
  }));
}

/** Keys that Compose and bake share have the same text. */
function keys(names: readonly string[]): readonly Completion[] {
  const { target: texts } = definitionMessages();
  return names.map((name) => ({
    kind: "option",
    label: name,
    insert: `${name}: `,
    detail: "",
    documentation: names === BUILD_KEYS ? (lookUp<string>(texts, name.replaceAll("_", "-")) ?? "") : "",
  }));
}

function completeValue(path: readonly string[], { project, file, text }: ComposePlace): readonly Completion[] {
  const [top, service = "", attribute, inner] = path;
  if (top !== "services") return [];
  if (attribute === "depends_on" || (attribute === "extends" && inner === "service")) return services(text, service);
  if (attribute !== "build") return [];
  const { stageOf, dockerfileHere } = definitionMessages();
  const { path: dockerfile, context, analysis } = dockerfileOfService(project, file, service);
  switch (inner) {
    case "target":
      return (analysis?.stages ?? []).flatMap(({ name }): readonly Completion[] =>
        name === "" ? [] : [{ kind: "stage", label: name, detail: stageOf(dockerfile) }],
      );
    case "dockerfile": {
      const start = context === "." || context === "" ? "" : `${context}/`;
      return dockerfilesOf(project.input)
        .filter((one) => one.startsWith(start))
        .map((one) => ({ kind: "file", label: one.slice(start.length), detail: dockerfileHere }));
    }
    case "platforms":
      return COMMON_PLATFORMS.map((label) => ({ kind: "value", label, detail: "" }));
    case "additional_contexts": {
      if (path.at(-1) === "") return [];
      const built = builtServices(text);
      return services(text, service)
        .filter(({ label }) => built.has(label))
        .map((one) => ({ ...one, label: `service:${one.label}` }));
    }
    default:
      return [];
  }
}

/** The services that may have a `build`: their own, or that of what they extend. */
function builtServices(text: string): ReadonlySet<string> {
  const built = yamlLines(text).flatMap(({ path: [top, name = "", attribute = ""], value }) =>
    top === "services" && (/^(?:build|extends|<<)$/.test(attribute) || value.startsWith("{")) ? [name] : [],
  );
  return new Set(built);
}

function services(text: string, except: string): readonly Completion[] {
  const { serviceHere } = definitionMessages();
  return composeSymbols(text).flatMap(({ kind, name, isDefinition }): readonly Completion[] =>
    kind === "service" && isDefinition && name !== except ? [{ kind: "target", label: name, detail: serviceHere }] : [],
  );
}
