import type { Explained } from "./explained.ts";
import type { Analysis } from "#core/analysis.ts";
import { assertNever } from "#core/text/assert-never.ts";
import { serviceOfKey } from "#document/stages/service-words.ts";
import { findProblem } from "#document/problems/problem-key.ts";
import { explainMessages } from "#i18n/en/explain/panel.ts";
import { type RichPart, richParts } from "#i18n/prose.ts";
import { explainEdge } from "./explain-edge.ts";
import { explainFile } from "./explain-file.ts";
import { explainProblem } from "./explain-problem.ts";
import { explainProject } from "./explain-project.ts";
import { explainRow } from "./explain-row.ts";
import { explainService } from "./explain-service.ts";
import { explainSource } from "./explain-source.ts";
import { explainStage } from "./explain-stage.ts";

/** What can be explained, as the store names what is selected. */
export type ExplainSubject =
  | { readonly kind: "stage"; readonly stage: number }
  | { readonly kind: "row"; readonly instruction: number }
  | { readonly kind: "edge"; readonly edge: string }
  | { readonly kind: "source"; readonly id: string }
  | { readonly kind: "problem"; readonly key: string };

/** A paragraph in the language spoken, and what it is about. */
export interface Explanation {
  readonly title: string;
  readonly parts: readonly RichPart[];
  /** Further paragraphs, each about one of several things. */
  readonly points: readonly (readonly RichPart[])[];
}

/**
 * One plain paragraph of what the selected thing does in this build, from the facts; of the whole file or project where
 * nothing is selected or what was selected is gone.
 */
export function explain(analysis: Analysis, subject: ExplainSubject | null): Explanation {
  const { title, sentences, points = [] } = (subject && explainSubject(analysis, subject)) ?? explainAll(analysis);
  return {
    title,
    parts: richParts(explainMessages().paragraph(sentences.filter((sentence) => sentence !== ""))),
    points: points.map((point) => richParts(point)),
  };
}

function explainAll(analysis: Analysis): Explained {
  return analysis.project === undefined ? explainFile(analysis) : explainProject(analysis, analysis.project);
}

function explainSubject(analysis: Analysis, subject: ExplainSubject): Explained | null {
  switch (subject.kind) {
    case "stage": {
      const stage = analysis.stages[subject.stage];
      return stage === undefined ? null : explainStage(analysis, stage);
    }
    case "row": {
      const instruction = analysis.file.instructions[subject.instruction];
      return instruction === undefined ? null : explainRow(analysis, instruction);
    }
    case "edge": {
      const edge = analysis.graph.edges.find(({ id }) => id === subject.edge);
      return edge === undefined ? null : explainEdge(analysis, edge);
    }
    case "source": {
      const node = analysis.graph.nodes.find(({ id }) => id === subject.id);
      if (node !== undefined) return explainSource(analysis, node);
      const service = serviceOfKey(analysis.project, subject.id);
      return service === undefined ? null : explainService(service);
    }
    case "problem": {
      const problem = findProblem(analysis.problems, subject.key);
      return problem === undefined ? null : explainProblem(analysis, problem);
    }
    default:
      return assertNever(subject);
  }
}
