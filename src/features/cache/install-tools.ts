/** A tool that installs packages: the files that say which, and where it keeps its downloads. */
export interface InstallTool {
  readonly command: RegExp;
  readonly manifests: string;
  readonly cache: string;
  /** The commands after it need what is there: in a cache mount it would be gone. */
  readonly isResult?: boolean;
}

/** The first that matches a command is meant. */
export const INSTALL_TOOLS: readonly InstallTool[] = [
  {
    command: /\bpnpm\s+fetch\b/,
    manifests: "pnpm-lock.yaml",
    cache: "/root/.local/share/pnpm/store",
    isResult: true,
  },
  {
    command: /\bpnpm\s+(i|install)\b/,
    manifests: "package.json pnpm-lock.yaml",
    cache: "/root/.local/share/pnpm/store",
  },
  { command: /\bnpm\s+(ci|i|install)\b/, manifests: "package.json package-lock.json", cache: "/root/.npm" },
  {
    command: /\byarn\b(?!\s+(run|build|test))/,
    manifests: "package.json yarn.lock",
    cache: "/usr/local/share/.cache/yarn",
  },
  {
    command: /\bpip3?\s+install\b.*\s-r\s*requirements\.txt/,
    manifests: "requirements.txt",
    cache: "/root/.cache/pip",
  },
  { command: /\buv\s+sync\b/, manifests: "pyproject.toml uv.lock", cache: "/root/.cache/uv" },
  { command: /\bpoetry\s+install\b/, manifests: "pyproject.toml poetry.lock", cache: "/root/.cache/pypoetry" },
  { command: /\bgo\s+mod\s+download\b/, manifests: "go.mod go.sum", cache: "/go/pkg/mod", isResult: true },
  { command: /\bbundle\s+install\b/, manifests: "Gemfile Gemfile.lock", cache: "/usr/local/bundle/cache" },
  { command: /\bcomposer\s+install\b/, manifests: "composer.json composer.lock", cache: "/tmp/cache" },
  {
    command: /\bcargo\s+fetch\b/,
    manifests: "Cargo.toml Cargo.lock",
    cache: "/usr/local/cargo/registry",
    isResult: true,
  },
  { command: /\bmvnw?\b.*dependency:/, manifests: "pom.xml", cache: "/root/.m2", isResult: true },
];
