import { joinPath } from "../../text/path.ts";
import type { BodyBlock } from "../body/body.ts";
import { takeContent } from "../body/content.ts";
import { type AnyExpression, staticExpressionOfAny } from "../evaluate/any-expression.ts";
import { convert } from "../value/convert.ts";
import type { Target } from "../target/target.ts";
import { STRING } from "../value/type.ts";
import type { Config } from "./config.ts";
import { isRemote } from "./remote.ts";

/** A target that remembers which directory the contexts of its block are relative to. */
export function withBlockBases(target: Target, { body, definitionRange }: BodyBlock): Target {
  const base = contextDirectory(definitionRange.file);
  const schema = { attributes: [{ name: "context" }, { name: "contexts" }], blocks: [] };
  const { attributes } = takeContent(body, schema, []);
  const context = attributes.get("context");
  const contexts = attributes.has("contexts") ? [...(target.contexts?.keys() ?? [])] : [];
  return {
    ...target,
    bases: {
      fallback: base,
      usesFallback: false,
      context: context ? base : undefined,
      reference: context ? referenceOf(context.expression) : "",
      contexts: new Map(contexts.map((name) => [name, base])),
    },
  };
}

/** The directory of a file, "" if there is none. */
export function contextDirectory(file: string): string {
  if (file === "" || file === "-" || isRemote(file)) return "";
  const cut = file.lastIndexOf("/");
  return cut < 0 ? "." : joinPath(file.slice(0, cut + 1), ".");
}

/** The target of `target.NAME.context`, if an expression is just that. */
function referenceOf(expression: AnyExpression): string {
  const written = staticExpressionOfAny(expression);
  if (written?.kind !== "scope traversal" || written.name !== "target" || written.steps.length !== 2) return "";
  const [name, field] = written.steps;
  if (!name || field?.kind !== "attribute" || field.name !== "context") return "";
  if (name.kind === "attribute") return name.name;
  const key = convert(name.key, STRING);
  return key.kind === "string" ? key.text : "";
}

/** All contexts relative to the files that set them. */
export function rebaseContexts(config: Config): Config {
  const byName = new Map(config.targets.map((target) => [target.name, target]));
  const rebased: Target[] = [];
  for (const target of config.targets) {
    const next = rebaseTarget(target, byName);
    byName.set(next.name, next);
    rebased.push(next);
  }
  return { ...config, targets: rebased };
}

function rebaseTarget(target: Target, byName: ReadonlyMap<string, Target>): Target {
  const { bases, contexts } = target;
  const referred = byName.get(bases.reference);
  const base = referred ? (referred.bases.context ?? referred.bases.fallback ?? bases.context) : bases.context;
  const context =
    target.context === undefined || base === undefined ? target.context : rebasePath(base, target.context);
  const usesFallback = target.context === undefined && bases.fallback !== undefined ? true : bases.usesFallback;
  return {
    ...target,
    context,
    contexts:
      contexts &&
      new Map([...contexts].map(([name, path]) => [name, rebasePath(bases.contexts.get(name) ?? "", path)])),
    bases: { ...bases, context: base, usesFallback },
  };
}

const SPECIAL = ["cwd://", "target:", "docker-image:", "oci-layout://"];

/** A path from where bake runs instead of from a directory. */
export function rebasePath(base: string, path: string): string {
  const isSpecial = SPECIAL.some((start) => path.startsWith(start)) || isRemote(path);
  if (base === "" || path === "" || isSpecial || path.startsWith("/")) return path;
  return joinPath(base, path);
}
