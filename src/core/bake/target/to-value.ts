import { resourcesValue } from "../flags/resources.ts";
import { BOOL, listType, mapOf, STRING } from "../value/type.ts";
import {
  boolValue,
  listValue,
  mapValue,
  nullOf,
  type ObjectValue,
  objectValue,
  stringValue,
  type Value,
} from "../value/value.ts";
import {
  ATTEST_KIND,
  CACHE_KIND,
  type FlagKind,
  OUTPUT_KIND,
  POLICY_KIND,
  SECRET_KIND,
  SSH_KIND,
} from "./attributes.ts";
import type { Group, Target, TextMap, Texts } from "./target.ts";

/** A target as other expressions see it: what is not set is null. */
export function targetValue(target: Target): ObjectValue {
  return objectValue(
    new Map<string, Value>([
      ["name", stringValue(target.name)],
      ["description", stringValue(target.description)],
      ["inherits", texts(target.inherits)],
      ["annotations", texts(target.annotations)],
      ["attest", flags(target.attest, ATTEST_KIND)],
      ["context", text(target.context)],
      ["contexts", textMap(target.contexts)],
      ["dockerfile", text(target.dockerfile)],
      ["dockerfile-inline", text(target["dockerfile-inline"])],
      ["args", textMap(target.args)],
      ["labels", textMap(target.labels)],
      ["tags", texts(target.tags)],
      ["cache-from", flags(target["cache-from"], CACHE_KIND)],
      ["cache-to", flags(target["cache-to"], CACHE_KIND)],
      ["target", text(target.target)],
      ["secret", flags(target.secret, SECRET_KIND)],
      ["ssh", flags(target.ssh, SSH_KIND)],
      ["platforms", texts(target.platforms)],
      ["output", flags(target.output, OUTPUT_KIND)],
      ["pull", flag(target.pull)],
      ["no-cache", flag(target["no-cache"])],
      ["network", text(target.network)],
      ["no-cache-filter", texts(target["no-cache-filter"])],
      ["shm-size", text(target["shm-size"])],
      ["ulimits", texts(target.ulimits)],
      ["resources", resourcesValue(target.resources)],
      ["call", text(target.call)],
      ["entitlements", texts(target.entitlements)],
      ["extra-hosts", textMap(target["extra-hosts"])],
      ["policy", flags(target.policy, POLICY_KIND)],
    ]),
  );
}

export function groupValue({ name, description, targets }: Group): ObjectValue {
  return objectValue(
    new Map<string, Value>([
      ["name", stringValue(name)],
      ["description", stringValue(description)],
      ["targets", texts(targets)],
    ]),
  );
}

function text(given: string | undefined): Value {
  return given === undefined ? nullOf(STRING) : stringValue(given);
}

function flag(given: boolean | undefined): Value {
  return given === undefined ? nullOf(BOOL) : boolValue(given);
}

function texts(given: Texts | undefined): Value {
  return given ? listValue(STRING, given.map(stringValue)) : nullOf(listType(STRING));
}

function textMap(given: TextMap | undefined): Value {
  if (!given) return nullOf(mapOf(STRING));
  return mapValue(
    STRING,
    new Map([...given].map(([key, entry]) => [key, entry === null ? nullOf(STRING) : stringValue(entry)])),
  );
}

function flags<T>(given: readonly T[] | undefined, { type, toValue }: FlagKind<T>): Value {
  return listValue(type, (given ?? []).map(toValue));
}
