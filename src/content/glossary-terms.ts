/** Every term by its id, with those that are best read next, sorted. */
export const GLOSSARY_TERMS = {
  "base-image": ["image", "stage", "scratch"],
  "bind-mount": ["cache-mount", "build-context"],
  "build-argument": ["environment-variable"],
  "build-context": ["dockerignore"],
  buildkit: ["dockerfile-frontend", "step"],
  cache: ["layer", "step", "cache-mount"],
  "cache-mount": ["cache", "bind-mount"],
  "critical-path": ["wave", "step"],
  "cross-compilation": ["platform", "emulation"],
  digest: ["tag"],
  distroless: ["scratch", "base-image"],
  "dockerfile-frontend": ["buildkit"],
  dockerignore: ["build-context"],
  emulation: ["platform", "cross-compilation"],
  entrypoint: ["image"],
  "environment-variable": ["build-argument"],
  heredoc: ["instruction"],
  image: ["layer", "base-image"],
  instruction: ["step", "stage"],
  layer: ["image", "cache"],
  link: ["layer", "cache"],
  "multi-stage-build": ["stage", "target"],
  onbuild: ["instruction", "base-image"],
  platform: ["cross-compilation", "emulation"],
  scratch: ["base-image", "distroless"],
  "secret-mount": ["bind-mount", "ssh-mount"],
  "ssh-mount": ["secret-mount"],
  stage: ["target", "multi-stage-build"],
  step: ["vertex", "instruction"],
  tag: ["digest"],
  target: ["stage", "multi-stage-build"],
  vertex: ["step", "buildkit"],
  wave: ["critical-path", "stage"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type TermId = keyof typeof GLOSSARY_TERMS;

/** A term in one language. */
export interface GlossaryText {
  readonly name: string;
  /** One to three sentences, with code between backticks. */
  readonly meaning: string;
}

export type Glossary = Readonly<Record<TermId, GlossaryText>>;
