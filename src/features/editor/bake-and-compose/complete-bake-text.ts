import type { BakeCursor } from "#core/project/symbols/bake-cursor.ts";
import { bakeSymbols } from "#core/project/symbols/bake-symbols.ts";
import { filesReadWith } from "#core/project/symbols/definition-symbols.ts";
import { dockerfilesOf } from "#core/build-input/project-input.ts";
import { lookUp } from "#core/text/look-up.ts";
import { editorFactMessages } from "#i18n/en/editor/facts.ts";
import { definitionMessages } from "#i18n/en/editor/definition.ts";
import { COMMON_IMAGES, COMMON_PLATFORMS } from "../complete/common-images.ts";
import type { Completion } from "../complete/completion.ts";
import type { CursorPlace } from "./cursor-place.ts";
import { dockerfileOfTarget } from "./dockerfile-of-target.ts";

type Place = Extract<BakeCursor, { kind: "text" | "name" }>;

const FIXED: Readonly<Record<string, readonly string[]>> = {
  platforms: COMMON_PLATFORMS,
  network: ["default", "none", "host"],
  call: ["build", "check", "outline", "targets"],
  entitlements: ["network.host", "security.insecure"],
  ssh: ["default"],
  attest: ["type=provenance,mode=max", "type=sbom"],
  output: [
    "type=registry",
    "type=image",
    "type=docker",
    "type=local,dest=out",
    "type=tar,dest=out.tar",
    "type=oci,dest=out.tar",
    "type=cacheonly",
  ],
  "cache-from": ["type=gha", "type=registry,ref=", "type=local,src="],
  "cache-to": ["type=gha,mode=max", "type=registry,ref=", "type=local,dest=", "type=inline"],
  secret: ["type=env,id=", "type=file,id="],
};

/** What could be written as a text there: names of targets, of stages, of files, or words that bake knows. */
export function completeBakeText(cursor: Place, at: CursorPlace): readonly Completion[] {
  const { block, attribute, label, key } = cursor;
  if (block === "group") return attribute === "targets" ? targetNames(at, label, true) : [];
  if (block !== "target") return [];
  switch (attribute) {
    case "inherits":
      return targetNames(at, label, false);
    case "contexts":
      return key === "" ? [] : contextValues(at, label);
    case "dockerfile":
      return dockerfilePaths(at, label);
    case "target":
    case "no-cache-filter":
      return stageNames(at, label);
    default:
      return (lookUp(FIXED, attribute) ?? []).map((value) => ({ kind: "value", label: value, detail: "" }));
  }
}

function targetNames({ project, path }: CursorPlace, except: string, hasGroups: boolean): readonly Completion[] {
  const { targetHere, groupHere } = definitionMessages();
  const written = filesReadWith(path, project.input).flatMap((file) =>
    bakeSymbols(lookUp(project.input.files, file) ?? "").filter((one) => one.kind === "target" && one.isDefinition),
  );
  const groups = [...project.groups, ...written.filter((one) => one.isGroup)];
  const isGroup = new Set(groups.map(({ name }) => name));
  const names = new Set([...written.map(({ name }) => name), ...project.targets.map(({ name }) => name)]);
  return [...names]
    .filter((name) => name !== except && !name.includes("#") && (hasGroups || !isGroup.has(name)))
    .map((name) => ({ kind: "target", label: name, detail: isGroup.has(name) ? groupHere : targetHere }));
}

function contextValues(at: CursorPlace, label: string): readonly Completion[] {
  const { commonImage } = editorFactMessages();
  return [
    ...targetNames(at, label, false).map((one): Completion => ({ ...one, label: `target:${one.label}` })),
    ...COMMON_IMAGES.filter((image) => image !== "scratch").map(
      (image): Completion => ({ kind: "image", label: `docker-image://${image}`, detail: commonImage }),
    ),
  ];
}

/** Paths of Dockerfiles as seen from the context of the target. */
function dockerfilePaths({ project, text }: CursorPlace, label: string): readonly Completion[] {
  const { dockerfileHere } = definitionMessages();
  const { context } = dockerfileOfTarget(project, label, text);
  const start = context === "." || context === "" ? "" : `${context}/`;
  return dockerfilesOf(project.input).map((path) => ({
    kind: "file",
    label: path.startsWith(start) ? path.slice(start.length) : `${"../".repeat(start.split("/").length - 1)}${path}`,
    detail: dockerfileHere,
  }));
}

function stageNames({ project, text }: CursorPlace, label: string): readonly Completion[] {
  const { stageOf } = definitionMessages();
  const { path, analysis } = dockerfileOfTarget(project, label, text);
  return (analysis?.stages ?? []).flatMap(({ name }): readonly Completion[] =>
    name === "" ? [] : [{ kind: "stage", label: name, detail: stageOf(path) }],
  );
}
