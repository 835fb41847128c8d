import type { Analysis } from "../../analysis.ts";
import { analyze } from "../../analyze.ts";
import type { ComposeReader } from "../../bake/files/input.ts";
import { imageCatalogue } from "../../images/image-catalogue.ts";
import { lint } from "../../lint/lint.ts";
import { analyzeProject, type ProjectAnalysis } from "../analyze-project.ts";

/** Without Compose files. */
export const NO_COMPOSE: ComposeReader = {
  check: () => "not a Compose file",
  read: () => ({ kind: "error", message: "not a Compose file" }),
};

type Files = Readonly<Record<string, string>>;

/** Analyzes a project with base images known, and with hints. */
export function look(files: Files, targets: readonly string[] = []): ProjectAnalysis {
  return analyzeProject(
    { files, targets },
    {
      compose: NO_COMPOSE,
      set: [],
      now: "",
      analyze: (text, options) => analyze(text, { ...options, images: "known" }, undefined, imageCatalogue),
      review: (text, options) => analyze(text, { ...options, images: "known" }, lint, imageCatalogue),
    },
  );
}

/** A definition of `base` and of `default`, to which `base` is the context `common`, with more attributes of each. */
export function linkedBake(base = "", app = ""): string {
  return `target "default" {
  contexts = { common = "target:base" }
${app}
}
target "base" {
  dockerfile = "base.Dockerfile"
${base}
}
`;
}

/** A project with the Dockerfiles of `base` and of `default`. */
export function withBase(base: string, app: string, definition = linkedBake()): ProjectAnalysis {
  return look({ "docker-bake.hcl": definition, "base.Dockerfile": base, Dockerfile: app });
}

/** The analysis of one target alone. */
export function ofTarget({ project: { targets } }: ProjectAnalysis, name = "default"): Analysis {
  const analysis = targets.find((target) => target.name === name)?.analysis;
  if (!analysis) throw new Error(`no target ${name}`);
  return analysis;
}

/** The rules that have something to say of a file. */
export function rules({ project: { problems } }: ProjectAnalysis, path = "Dockerfile"): readonly string[] {
  return problems.filter((file) => file.path === path).flatMap((file) => file.problems.map(({ rule }) => rule));
}
