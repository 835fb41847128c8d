import { parseDockerignore } from "../../context/dockerignore.ts";
import { memoize } from "./memoize.ts";

/** Whether the `.dockerignore` leaves a path of the build context out; where none is known, nothing is. */
export const ignoredByDockerignore = memoize((facts): ((path: string) => boolean) => {
  const matcher = parseDockerignore(facts.input.dockerignore ?? "");
  return (path) => matcher.ok && (matcher.value?.matches(path.replace(/^\//, "")) ?? false);
});
