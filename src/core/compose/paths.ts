import { joinPath } from "../text/path.ts";
import { type ComposeMap, type ComposeValue, isList, isMap } from "./value.ts";

/** What the paths of a document are relative to; "" is where bake runs. */
export interface Place {
  readonly directory: string;
  readonly home: string | undefined;
}

/** All paths of a document relative to where bake runs. */
export function resolvePaths(document: ComposeMap, place: Place): ComposeMap {
  const services = document.get("services");
  const secrets = document.get("secrets");
  const changed = new Map(document);
  if (isMap(services))
    changed.set(
      "services",
      mapValues(services, (one) => (isMap(one) ? resolveService(one, place) : one)),
    );
  if (isMap(secrets))
    changed.set(
      "secrets",
      mapValues(secrets, (one) => (isMap(one) ? changeKey(one, "file", (file) => absolute(file, place)) : one)),
    );
  return changed;
}

function mapValues(map: ComposeMap, change: (value: ComposeValue) => ComposeValue): ComposeMap {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

function changeKey(map: ComposeMap, key: string, change: (value: ComposeValue) => ComposeValue): ComposeMap {
  const value = map.get(key);
  return value === undefined ? map : new Map(map).set(key, change(value));
}

function resolveService(service: ComposeMap, place: Place): ComposeMap {
  const withBuild = changeKey(service, "build", (build) => (isMap(build) ? resolveBuild(build, place) : build));
  return changeKey(withBuild, "env_file", (files) =>
    isList(files)
      ? files.map((one) => (isMap(one) ? changeKey(one, "path", (path) => absolute(path, place)) : one))
      : files,
  );
}

function resolveBuild(build: ComposeMap, place: Place): ComposeMap {
  const context = changeKey(build, "context", (one) => contextPath(one, place));
  const contexts = changeKey(context, "additional_contexts", (all) =>
    isMap(all) ? mapValues(all, (one) => contextPath(one, place)) : all,
  );
  return changeKey(contexts, "ssh", (all) => (isMap(all) ? mapValues(all, (one) => absolute(one, place)) : all));
}

const REMOTE = ["https://", "http://", "git://", "ssh://", "github.com/", "git@", "service:"];

function contextPath(value: ComposeValue, place: Place): ComposeValue {
  if (typeof value !== "string") return value;
  if (value.includes("://") || REMOTE.some((start) => value.startsWith(start))) return value;
  return absolute(value, place);
}

function absolute(value: ComposeValue, { directory, home }: Place): ComposeValue {
  if (typeof value !== "string" || value === "") return value;
  const path = value.startsWith("~") && home ? joinPath(home, value.slice(1)) : value;
  return path.startsWith("/") ? path : joinPath(directory, path);
}
