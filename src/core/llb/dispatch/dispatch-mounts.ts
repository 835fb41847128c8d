import type { RunMount } from "../../parse/run-mount.ts";
import type { StageState } from "../../resolve/stage-state.ts";
import { basePath, cleanPath, joinPath } from "../../text/path.ts";
import { quote } from "../../text/quote.ts";
import { fail, ok, type Result } from "../../text/result.ts";
import type { DispatchContext } from "./dispatch-context.ts";
import { createMade } from "./file-action.ts";
import type { StageBuild } from "../stage-build.ts";
import type { Vertex, VertexMount } from "../vertex.ts";

export interface PlannedMounts {
  readonly mounts: readonly VertexMount[];
  /** Secrets as files. */
  readonly secretFiles: readonly VertexMount[];
  /** Secrets as variables. */
  readonly secretVariables: readonly VertexMount[];
  /** SSH agents. */
  readonly agents: readonly VertexMount[];
  /** Owners, modes and sizes, which tell steps apart but are in no fact. */
  readonly extra: string;
}

export const EMPTY_MOUNT: Omit<VertexMount, "type" | "dest"> = {
  from: null,
  source: "",
  readonly: false,
  cacheId: "",
  sharing: "",
  secret: "",
};

const NOTHING_PLANNED: Result<PlannedMounts> = ok({
  mounts: [],
  secretFiles: [],
  secretVariables: [],
  agents: [],
  extra: "",
});

/** The mounts of a RUN; as `dispatchRunMounts`. */
export function dispatchMounts(
  context: DispatchContext,
  build: StageBuild,
  mounts: readonly RunMount[],
  sources: readonly StageState[],
  line: number,
): Result<PlannedMounts> {
  if (mounts.length === 0) return NOTHING_PLANNED;
  const planned: VertexMount[] = [];
  const secretFiles: VertexMount[] = [];
  const secretVariables: VertexMount[] = [];
  const agents: VertexMount[] = [];
  let extra = "";
  for (const [position, mount] of mounts.entries()) {
    extra += describeHidden(mount);
    if (mount.type === "secret") {
      const error = planSecret(build, mount, line, secretFiles, secretVariables);
      if (error !== "") return fail(error);
      continue;
    }
    const from = findSource(context, mount, sources[position]);
    if (from === undefined) return fail(describeLaterStage(mount));
    if (mount.type === "ssh") {
      if (mount.source !== "") return fail("ssh does not support source");
      build.state.outline.askSsh(mount.cacheId || "default", { isRequired: mount.isRequired, line });
      const dest = mount.target || `/run/buildkit/ssh_agent.${agents.length}`;
      agents.push({ ...EMPTY_MOUNT, type: "ssh", dest, secret: mount.cacheId });
      continue;
    }
    const target = mount.target.startsWith("/") ? mount.target : joinPath("/", build.workingDir, mount.target);
    // the directory of an unknown base image may be another one
    if (target === "/" && (mount.target.startsWith("/") || !build.isWorkingDirOpen))
      return fail(`invalid mount target ${quote(target)}`);
    const path = joinPath("/", mount.source);
    const state = sources[position];
    if (mount.from === "" && mount.type !== "cache") build.contextPaths.push(path);
    else if (state) context.builds.get(state)?.paths?.add(path);
    const source = mount.type === "tmpfs" ? null : from;
    planned.push(toMount(mount, source, target, build.state.index, context.cacheNamespace));
  }
  return ok({ mounts: planned, secretFiles, secretVariables, agents, extra });
}

function describeHidden({ type, uid = 0, gid = 0, mode, size = 0, isRequired }: RunMount): string {
  if (type === "tmpfs") return `${size};`;
  if (type !== "secret" && type !== "ssh") return ";";
  return `${uid},${gid},${mode ?? (type === "ssh" ? 0o600 : 0o400)},${isRequired};`;
}

function describeLaterStage({ from, target }: RunMount): string {
  // a cache without a source is mounted from `scratch`, which a stage can be named
  return `cannot mount from stage ${quote(from || "scratch")} to ${quote(target)}, stage needs to be defined before current command`;
}

/** The vertex to mount, null for an empty one, undefined when its stage comes later. */
function findSource(
  { context, builds }: DispatchContext,
  { from, type }: RunMount,
  state: StageState | undefined,
): Vertex | null | undefined {
  if (from === "" && type !== "cache") return context;
  const build = state && builds.get(state);
  return build ? build.output : undefined;
}

function toMount(mount: RunMount, from: Vertex | null, dest: string, stage: number, namespace: string): VertexMount {
  const { type, isReadonly, uid, gid, mode } = mount;
  const base: VertexMount = { ...EMPTY_MOUNT, type, dest, from, readonly: isReadonly };
  const cached = type === "cache" ? { ...base, ...toCache(mount, namespace) } : base;
  const source = joinPath("/", mount.source);
  if (source !== "/") return { ...cached, source };
  if (uid === undefined && gid === undefined && mode === undefined) return cached;
  return { ...cached, source: "/cache", from: toCacheDirectory(from, mount, stage) };
}

function toCache({ cacheId, target, sharing }: RunMount, namespace: string): Pick<VertexMount, "cacheId" | "sharing"> {
  return { cacheId: `${namespace}/${cacheId || cleanPath(target)}`, sharing: sharing || "shared" };
}

/** The directory with the owner and mode that a cache mount asks for; as `setCacheUIDGID`. */
function toCacheDirectory(base: Vertex | null, { uid = 0, gid = 0, mode = 0o755 }: RunMount, stage: number): Vertex {
  const action = createMade({ action: "mkdir", dest: "/cache", mode: mode & 0o777, owner: `${uid}:${gid}` });
  const name = "[internal] setting cache mount permissions";
  return { kind: "file", name, stage, line: 0, step: -1, base, actions: [action] };
}

/** As `dispatchSecret`. */
function planSecret(
  build: StageBuild,
  mount: RunMount,
  line: number,
  files: VertexMount[],
  variables: VertexMount[],
): string {
  const { source, cacheId, target, env, isRequired } = mount;
  const id = source || cacheId || (target === "" ? "" : basePath(target));
  if (id === "") return "one of source, target required";
  build.state.outline.askSecret(id, { isRequired, line });
  if (env !== undefined) variables.push({ ...EMPTY_MOUNT, type: "secretenv", dest: env, secret: id });
  if (env === undefined || target !== "")
    files.push({ ...EMPTY_MOUNT, type: "secret", dest: target || `/run/secrets/${basePath(id)}`, secret: id });
  return "";
}
