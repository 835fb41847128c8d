import type { DependencyInstall, Ecosystem } from "../../facts/packages/dependency-installs.ts";
import { requirementFiles } from "../../facts/packages/dependency-installs.ts";

interface Manifest {
  /** What to copy before the installation, as it is written in a COPY. */
  readonly files: string;
  /** What fetches the libraries and nothing else; "" where that is not one command. */
  readonly command: string;
}

const MANIFESTS: Readonly<Record<Ecosystem, Manifest>> = {
  npm: { files: "package*.json", command: "npm ci" },
  yarn: { files: "package.json yarn.lock", command: "yarn install" },
  pnpm: { files: "package.json pnpm-lock.yaml", command: "pnpm install" },
  bun: { files: "package.json bun.lock*", command: "bun install" },
  pip: { files: "requirements.txt", command: "pip install" },
  poetry: { files: "pyproject.toml poetry.lock", command: "" },
  uv: { files: "pyproject.toml uv.lock", command: "" },
  pipenv: { files: "Pipfile Pipfile.lock", command: "pipenv install" },
  go: { files: "go.mod go.sum", command: "go mod download" },
  cargo: { files: "Cargo.toml Cargo.lock", command: "" },
  maven: { files: "pom.xml", command: "mvn dependency:go-offline" },
  gradle: { files: "build.gradle* settings.gradle*", command: "" },
  bundler: { files: "Gemfile Gemfile.lock", command: "bundle install" },
  composer: { files: "composer.json composer.lock", command: "" },
  dotnet: { files: "*.csproj", command: "dotnet restore" },
};

/**
 * The files that an installation in `folder` needs: what to copy before it. "" where they appear in other directories,
 * which a COPY of several files would not keep.
 */
export function manifestFiles({ ecosystem, command }: DependencyInstall, folder: string): string {
  if (ecosystem !== "pip") return MANIFESTS[ecosystem].files;
  const prefix = folder.endsWith("/") ? folder : `${folder}/`;
  const names = requirementFiles(command).map((name) => (name.startsWith(prefix) ? name.slice(prefix.length) : name));
  return names.some((name) => /[/$*]/.test(name)) ? "" : names.join(" ");
}

/** The command that only fetches the libraries; "" if there is no such command. */
export function fetchCommand({ ecosystem }: DependencyInstall): string {
  return MANIFESTS[ecosystem].command;
}
