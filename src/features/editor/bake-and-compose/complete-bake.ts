import type { ProjectOverview } from "#core/analysis.ts";
import { type BakeCursor, bakeCursor } from "#core/project/symbols/bake-cursor.ts";
import { parseHcl } from "#core/bake/hcl/parse-hcl.ts";
import { lookUp } from "#core/text/look-up.ts";
import { definitionMessages } from "#i18n/en/editor/definition.ts";
import type { Completion, Completions } from "../complete/completion.ts";
import type { CursorPlace } from "./cursor-place.ts";
import { completeBakeName } from "./complete-bake-name.ts";
import { completeBakeText } from "./complete-bake-text.ts";
import { argumentsOf, baseImagesOf } from "./names-of-dockerfile.ts";
import { dockerfileOfTarget } from "./dockerfile-of-target.ts";

/** What could be written at `offset` of a bake file in HCL, which is the file at `path` of the project. */
export function completeBake(project: ProjectOverview, path: string, offset: number): Completions {
  const text = lookUp(project.input.files, path) ?? "";
  const cursor = bakeCursor(text, offset);
  const written = "written" in cursor ? cursor.written : "";
  return {
    range: { start: offset - written.length, end: offset },
    completions: find(cursor, { project, path, text, offset }),
  };
}

function find(cursor: BakeCursor, at: CursorPlace): readonly Completion[] {
  switch (cursor.kind) {
    case "nothing":
      return [];
    case "block":
      return Object.entries(definitionMessages().blocks)
        .filter(([name]) => name !== "validation")
        .map(([name, documentation]) => ({
          kind: "instruction",
          label: name,
          insert: `${name} `,
          detail: "",
          documentation,
        }));
    case "attribute":
      return completeAttribute(cursor.block, at);
    case "key":
      return completeKey(cursor, at);
    case "text":
      return completeBakeText(cursor, at);
    case "name":
      return completeBakeName(cursor, at);
  }
}

/** The attributes that a block does not have yet. */
function completeAttribute(block: string, { text, offset }: CursorPlace): readonly Completion[] {
  const { blocks, ...attributesOf } = definitionMessages();
  const attributes = lookUp<unknown>(attributesOf, block);
  const known = attributesAt(text, offset);
  const offered = isTexts(attributes) ? Object.entries(attributes).filter(([name]) => !known.has(name)) : [];
  return [
    ...offered.map(
      ([name, documentation]): Completion => ({
        kind: "option",
        label: name,
        insert: `${name} = `,
        detail: "",
        documentation,
        opensNext: true,
      }),
    ),
    ...(block === "variable"
      ? [
          {
            kind: "instruction",
            label: "validation",
            insert: "validation {",
            detail: "",
            documentation: blocks.validation,
          } as const,
        ]
      : []),
  ];
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === "object" && value !== null;
}

function attributesAt(text: string, offset: number): ReadonlySet<string> {
  const { blocks } = parseHcl(text, "").result;
  const around = blocks.find(({ body: { range } }) => range.start.offset <= offset && offset <= range.end.offset);
  return new Set(around?.body.attributes.keys());
}

function completeKey(
  { attribute, label }: Extract<BakeCursor, { kind: "key" }>,
  { project, text }: CursorPlace,
): readonly Completion[] {
  const { argumentOf, baseImageOf } = definitionMessages();
  const { path, analysis } = dockerfileOfTarget(project, label, text);
  if (analysis === null) return [];
  if (attribute === "args")
    return argumentsOf(analysis).map((name) => ({
      kind: "variable",
      label: name,
      insert: `${name} = `,
      detail: argumentOf(path),
      opensNext: true,
    }));
  if (attribute !== "contexts") return [];
  return baseImagesOf(analysis).map((image) => ({
    kind: "image",
    label: image,
    insert: /^[\w-]+$/.test(image) ? `${image} = ` : `"${image}" = `,
    detail: baseImageOf(path),
    opensNext: true,
  }));
}
