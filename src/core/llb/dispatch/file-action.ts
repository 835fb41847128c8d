import type { CopyMode } from "./chmod.ts";
import type { FileAction } from "../step.ts";
import type { Vertex, VertexAction } from "../vertex.ts";

/** What all actions of one COPY or ADD have in common. */
export interface ActionSettings {
  readonly destination: string;
  readonly owner: string;
  readonly mode: CopyMode;
  readonly exclude: readonly string[];
}

/** A file made from text; as BuildKit writes here-documents. */
export function toInlineVertex(path: string, content: string, mode: number, stage: number): Vertex {
  return {
    kind: "file",
    name: "[internal] preparing inline document",
    stage,
    line: 0,
    step: -1,
    base: null,
    actions: [createMade({ action: "mkfile", dest: path, mode, data: content })],
  };
}

type FileActionDraft = { -readonly [Key in keyof FileAction]: FileAction[Key] };

type Made = Pick<FileAction, "action" | "dest" | "mode"> & Partial<Pick<FileAction, "owner" | "data">>;

/** A directory or a file that is made, not copied. */
export function createMade({ action, dest, mode, owner = "", data = "" }: Made): VertexAction {
  const include = NO_PATTERNS;
  const shown = { action, src: "", dest, mode, owner, data, include, exclude: include, unpack: false };
  return { shown, from: null, modeText: "", required: NO_PATTERNS, isLocal: false };
}

/** A copy while it is made. */
interface CopyDraft {
  readonly shown: FileActionDraft;
  readonly from: Vertex | null;
  readonly modeText: string;
  required: readonly string[];
  isLocal: boolean;
}

/** A copy with these settings; what only copies from the context or a stage have is still to be set. */
export function createCopy(settings: ActionSettings, from: Vertex | null, src: string): CopyDraft {
  const { destination: dest, owner, mode, exclude } = settings;
  return {
    shown: {
      action: "copy",
      src,
      dest,
      mode: mode.mode,
      owner,
      data: "",
      include: NO_PATTERNS,
      exclude,
      unpack: false,
    },
    from,
    modeText: mode.modeText,
    required: NO_PATTERNS,
    isLocal: false,
  };
}

export const NO_PATTERNS: readonly string[] = [];
