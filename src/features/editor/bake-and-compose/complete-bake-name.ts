import { standardLibrary } from "#core/bake/functions/standard-library.ts";
import type { BakeCursor } from "#core/project/symbols/bake-cursor.ts";
import { bakeSymbols } from "#core/project/symbols/bake-symbols.ts";
import { filesReadWith } from "#core/project/symbols/definition-symbols.ts";
import { lookUp } from "#core/text/look-up.ts";
import { definitionMessages } from "#i18n/en/editor/definition.ts";
import type { Completion } from "../complete/completion.ts";
import { shorten } from "../hover/in-code.ts";
import type { CursorPlace } from "./cursor-place.ts";
import { completeBakeText } from "./complete-bake-text.ts";
import { standardSignature } from "./signatures.ts";

/** Attributes that other expressions can read. */
const NOT_READABLE: ReadonlySet<string> = new Set(["matrix", "name"]);

/** What could be written as a name in an expression there: variables, functions, other targets; texts in quotes. */
export function completeBakeName(
  cursor: Extract<BakeCursor, { kind: "name" }>,
  at: CursorPlace,
): readonly Completion[] {
  const { path } = cursor;
  if (path.length > 0) return completePath(path, at);
  if (cursor.block === "variable" && cursor.attribute === "type") return types();
  if (cursor.block === "target" && (cursor.attribute === "pull" || cursor.attribute === "no-cache"))
    return ["true", "false"].map((label) => ({ kind: "keyword", label, detail: "" }));
  const texts =
    cursor.written === ""
      ? completeBakeText(cursor, at).map((one): Completion => ({ ...one, label: `"${one.label}"` }))
      : [];
  return [...texts, ...values(at), ...functions(at)];
}

function types(): readonly Completion[] {
  const names = ["string", "number", "bool", "list(string)", "set(string)", "map(string)", "object({})", "tuple([])"];
  return names.map((label) => ({ kind: "keyword", label, detail: "" }));
}

function completePath(path: readonly string[], { project, path: file }: CursorPlace): readonly Completion[] {
  const [root = "", name] = path;
  if (root !== "target" || path.length > 2) return [];
  const { target: attributes, targetHere } = definitionMessages();
  if (name !== undefined)
    return Object.entries(attributes)
      .filter(([attribute]) => !NOT_READABLE.has(attribute))
      .map(([label, documentation]) => ({ kind: "option", label, detail: "", documentation }));
  return symbolsOf(project.input, file)
    .filter((one) => one.kind === "target" && !one.isGroup)
    .map(({ name: label }) => ({ kind: "target", label, detail: targetHere }));
}

/** The parameters and matrix keys that are known at the cursor first, then the variables. */
function values({ project, path, text, offset }: CursorPlace): readonly Completion[] {
  const { parameterHere, variableHere } = definitionMessages();
  const here = bakeSymbols(text).filter(
    ({ kind, isDefinition, scope }) =>
      kind === "local" && isDefinition && scope !== null && scope.start <= offset && offset <= scope.end,
  );
  const known = new Map(project.variables.map((one) => [one.name, one]));
  const variables = symbolsOf(project.input, path).filter(({ kind }) => kind === "variable");
  return [
    ...here.map(({ name }): Completion => ({ kind: "variable", label: name, detail: parameterHere })),
    ...[...new Set(variables.map(({ name }) => name))].map((name): Completion => {
      const { value = "", description = "" } = known.get(name) ?? {};
      return {
        kind: "variable",
        label: name,
        detail: value === "" ? variableHere : shorten(value, 40),
        documentation: description,
      };
    }),
    { kind: "keyword", label: "target", insert: "target.", detail: "", opensNext: true },
  ];
}

function functions({ project, path }: CursorPlace): readonly Completion[] {
  const { ownFunction, standardFunction } = definitionMessages();
  const own = symbolsOf(project.input, path).filter(({ kind }) => kind === "function");
  const standard = [...standardLibrary({ now: "", home: "" })].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return [
    ...own.map(({ name }): Completion => ({ kind: "function", label: name, insert: `${name}(`, detail: ownFunction })),
    ...standard.map(
      ([name, fn]): Completion => ({
        kind: "function",
        label: name,
        insert: `${name}(`,
        detail: standardFunction,
        documentation: `\`${standardSignature(name, fn)}\``,
      }),
    ),
  ];
}

function symbolsOf(project: CursorPlace["project"]["input"], path: string) {
  return filesReadWith(path, project).flatMap((file) =>
    bakeSymbols(lookUp(project.files, file) ?? "").filter(({ isDefinition }) => isDefinition),
  );
}
