import type { CopyMode } from "./chmod.ts";
import type { Vertex, VertexAction } from "./vertex.ts";

/** What all actions of one COPY or ADD have in common. */
export interface ActionSettings {
  readonly destination: string;
  readonly owner: string;
  readonly mode: CopyMode;
  readonly exclude: readonly string[];
}

/** A file made from text; as BuildKit writes here-documents. */
export function toInlineVertex(path: string, content: string, mode: number, stage: number): Vertex {
  const action: VertexAction = { ...EMPTY_ACTION, action: "mkfile", dest: path, mode, data: content };
  return {
    kind: "file",
    name: "[internal] preparing inline document",
    stage,
    line: 0,
    step: -1,
    base: null,
    actions: [action],
  };
}

/** An action that does nothing yet. */
export const EMPTY_ACTION: Omit<VertexAction, "action"> = {
  from: null,
  src: "",
  dest: "",
  mode: 0,
  modeText: "",
  owner: "",
  data: "",
  include: [],
  exclude: [],
  required: [],
  unpack: false,
  isLocal: false,
};

type ActionDraft = { -readonly [Key in keyof VertexAction]: VertexAction[Key] };

/** A copy with these settings; what only copies from the context or a stage have is still to be set. */
export function createCopy(settings: ActionSettings, from: Vertex | null, src: string): ActionDraft {
  const { destination, owner, mode, exclude } = settings;
  return {
    action: "copy",
    from,
    src,
    dest: destination,
    mode: mode.mode,
    modeText: mode.modeText,
    owner,
    data: "",
    include: NO_PATTERNS,
    exclude,
    required: NO_PATTERNS,
    unpack: false,
    isLocal: false,
  };
}

export const NO_PATTERNS: readonly string[] = [];
