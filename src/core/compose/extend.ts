import { quote } from "../text/quote.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { mergeValues } from "./merge.ts";
import { applyResets } from "./resets.ts";
import { type ComposeMap, type ComposeValue, isMap } from "./value.ts";

/** The services of a file that others extend. */
export interface Base {
  readonly services: ComposeMap;
  readonly resets: readonly (readonly string[])[];
  readonly path: string;
  readonly hasServices: boolean;
}

type LoadBase = (file: string) => Result<Base>;

/** The document with every service complete that `extends` another. */
export function extendServices(
  document: ComposeMap,
  path: string,
  resets: readonly (readonly string[])[],
  load: LoadBase,
): Result<ComposeMap> {
  const given = document.get("services");
  if (given === undefined) return ok(document);
  if (!isMap(given)) return fail("services must be a mapping");
  const services = new Map(given);
  for (const name of given.keys()) {
    const extended = extend(name, { services, path, resets, load, before: [] });
    if (!extended.ok) return extended;
    services.set(name, extended.value);
  }
  return ok(new Map(document).set("services", services));
}

interface Extending {
  readonly services: Map<string, ComposeValue>;
  readonly path: string;
  readonly resets: readonly (readonly string[])[];
  readonly load: LoadBase;
  /** The services that extend this one, as `file:name`. */
  readonly before: readonly string[];
}

function extend(name: string, context: Extending): Result<ComposeValue> {
  const { services, path, resets, load, before } = context;
  const service = services.get(name) ?? null;
  if (service === null) return ok(null);
  if (!isMap(service)) return fail(`services.${name} must be a mapping`);
  const written = service.get("extends");
  if (written === undefined) return ok(service);
  const reference = isMap(written) ? written.get("service") : written;
  if (isMap(written) && typeof reference !== "string") return fail(`extends.${name}.service is required`);
  const other = typeof reference === "string" ? reference : "";
  const file = isMap(written) ? written.get("file") : undefined;
  // bake itself comes down with a panic
  if (file !== undefined && file !== null && typeof file !== "string")
    return fail(`extends.${name}.file must be a string`);
  const base = typeof file === "string" ? load(file) : ok<Base>({ services, resets, path, hasServices: true });
  if (!base.ok) return base;
  const origin = base.value;
  if (!origin.hasServices) return fail(`cannot extend service ${quote(name)} in ${origin.path}: no services section`);
  if (!origin.services.has(other)) {
    const where = typeof file === "string" ? ` in ${file}` : "";
    return fail(`cannot extend service ${quote(name)} in ${path}: service ${quote(other)} not found${where}`);
  }
  const id = `${path}:${name}`;
  if (before.includes(id)) return fail(describeCycle([...before, id]));
  const next = { ...context, services: new Map(origin.services), path: origin.path, resets: origin.resets };
  const inherited = extend(other, { ...next, before: [...before, id] });
  if (!inherited.ok) return inherited;
  if (!isMap(inherited.value)) return ok(service);
  const kept = applyResets(new Map([["services", new Map([[name, inherited.value]])]]), resets).get("services");
  const source = (isMap(kept) ? kept.get(name) : undefined) ?? new Map();
  const merged = mergeValues(source, service, ["services", "x"]);
  if (!merged.ok || !isMap(merged.value)) return merged;
  const complete = new Map([...merged.value].filter(([key]) => key !== "extends"));
  services.set(name, complete);
  return ok(complete);
}

function describeCycle(ids: readonly string[]): string {
  const lines = ids.map((id, at) => {
    const cut = id.indexOf(":");
    const [file, name] = [id.slice(0, cut), id.slice(cut + 1)];
    return at === 0 ? `  ${name} in ${file}` : `  extends ${name} in ${file}`;
  });
  return `Circular reference:\n${lines.join("\n")}`;
}
