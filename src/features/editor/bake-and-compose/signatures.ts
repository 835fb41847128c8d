import type { HclBlock } from "#core/bake/hcl/body.ts";
import type { BakeFunction } from "#core/bake/functions/function.ts";

/** How a standard function is called, with the names of its parameters. */
export function standardSignature(name: string, { params, variadic }: BakeFunction): string {
  const names = params.map((parameter) => parameter.name);
  return `${name}(${[...names, ...(variadic === undefined ? [] : [`${variadic.name}...`])].join(", ")})`;
}

/** How a function of a bake file is called. */
export function ownSignature({ labels, body }: HclBlock): string {
  const names = (attribute: string): readonly string[] => {
    const expression = body.attributes.get(attribute)?.expression;
    const all = expression?.kind === "tuple" ? expression.elements : expression === undefined ? [] : [expression];
    return all.flatMap((one) => (one.kind === "scope traversal" ? [one.name] : []));
  };
  const further = names("variadic_params").map((name) => `${name}...`);
  return `${labels[0] ?? ""}(${[...names("params"), ...further].join(", ")})`;
}
