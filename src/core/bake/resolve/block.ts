import type { BodyBlock, Body, BodySchema } from "../body/body.ts";
import { takeContent } from "../body/content.ts";
import { type AnyExpression, evaluateAny, startRangeOfAny } from "../evaluate/any-expression.ts";
import type { EvaluationScope } from "../evaluate/scope.ts";
import { type Diagnostic, diagnostic } from "../hcl/diagnostic.ts";
import { isTargetAttribute, TARGET_ATTRIBUTES } from "../target/attributes.ts";
import { readText, readTexts, withAttribute } from "../target/decode.ts";
import { emptyTarget, type Group, type Target } from "../target/target.ts";
import { groupValue, targetValue } from "../target/to-value.ts";
import type { Value } from "../value/value.ts";

/** What a block gives in one scope, as far as it is evaluated. */
export interface Instance {
  readonly block: BodyBlock;
  readonly scope: EvaluationScope;
  name: string;
  output: Output;
  /** Attributes that are evaluated. */
  readonly done: Set<string>;
  /** Attributes that were asked for alone. */
  readonly asked: Set<string>;
  /** Whether the whole block is being evaluated. */
  isRunning: boolean;
}

export type Output =
  | { readonly kind: "target"; readonly target: Target }
  | { readonly kind: "group"; readonly group: Group };

export function newInstance(block: BodyBlock, scope: EvaluationScope): Instance {
  const [name = ""] = block.labels;
  const output: Output =
    block.type === "group"
      ? { kind: "group", group: { name: "", description: "", targets: undefined } }
      : { kind: "target", target: emptyTarget("") };
  return { block, scope, name, output, done: new Set(), asked: new Set(), isRunning: false };
}

/** The instance gets its final name; before that, expressions see it as "". */
export function setName(instance: Instance, name: string): void {
  instance.name = name;
  const { output } = instance;
  instance.output =
    output.kind === "group"
      ? { ...output, group: { ...output.group, name } }
      : { ...output, target: { ...output.target, name } };
}

const TARGET_NAMES = ["description", ...Object.keys(TARGET_ATTRIBUTES)];

/** What is still to be evaluated of a block: all, or only the attributes that are asked for. */
export function schemaOf({ block, done }: Instance, only: string | undefined): BodySchema {
  const isGroup = block.type === "group";
  const names = isGroup ? ["description", "targets"] : TARGET_NAMES;
  const wanted = names.filter((name) => (only === undefined ? !done.has(name) : only === name));
  return {
    attributes: wanted.map((name) => ({ name, isRequired: isGroup && name === "targets" })),
    blocks: [],
  };
}

/** Evaluates the attributes of a schema and puts them into the instance. */
export function decodeInto(instance: Instance, body: Body, schema: BodySchema, diagnostics: Diagnostic[]): void {
  const { attributes } = takeContent(body, schema, diagnostics);
  for (const { name, expression } of attributes.values()) {
    const value = evaluateAny(expression, instance.scope, diagnostics);
    const next = assign(instance.output, name, value);
    if (typeof next === "string") diagnostics.push(unsuitable(next, expression));
    else instance.output = next;
  }
}

function unsuitable(message: string, expression: AnyExpression): Diagnostic {
  return diagnostic("Unsuitable value type", `Unsuitable value: ${message}`, startRangeOfAny(expression));
}

/** The output with an attribute set, or why it can't be. */
function assign(output: Output, name: string, value: Value): Output | string {
  if (name === "description") {
    const text = readText(value);
    if (!text.ok) return text.message;
    const description = text.value;
    return output.kind === "group"
      ? { ...output, group: { ...output.group, description } }
      : { ...output, target: { ...output.target, description } };
  }
  if (output.kind === "group") {
    const targets = readTexts(value);
    if (!targets.ok) return targets.message;
    return { kind: "group", group: { ...output.group, targets: targets.value } };
  }
  if (!isTargetAttribute(name)) return output;
  const target = withAttribute(output.target, name, value);
  return target.ok ? { kind: "target", target: target.value } : target.message;
}

/** The instance as other expressions see it. */
export function instanceValue({ output }: Instance): Value {
  return output.kind === "group" ? groupValue(output.group) : targetValue(output.target);
}
