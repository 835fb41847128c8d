import type { AnalyzeOptions } from "#core/analysis.ts";
import type { OwnImage } from "#core/images/own/own-image.ts";
import type { OpenedRecord } from "#core/record/opened-record.ts";
import type { SettledByTargets } from "#core/project/is-settled-by-targets.ts";
import type { Review } from "#core/review/review.ts";
import type { SafelyFixed } from "#core/review/fix-safely.ts";
import type { GraphLayout, LayoutGraph } from "#layout/layout.ts";
import type { SentAnalysis } from "./sent-analysis.ts";
import type { SentProblems } from "./sent-problems.ts";

/** What a worker is asked, and what it answers; `version` comes back as it was sent. */
export interface WorkerRequest<Question> {
  readonly version: number;
  readonly question: Question;
}

/** What a worker says about a question: that it has begun, then the answer or why there is none. */
export type WorkerReply<Answer> =
  | { readonly kind: "began"; readonly version: number }
  | { readonly kind: "done"; readonly version: number; readonly answer: Answer }
  | { readonly kind: "failed"; readonly version: number; readonly message: string };

export interface LayoutQuestion {
  readonly graph: LayoutGraph;
  /** What is on the screen, so that little moves. */
  readonly previous: GraphLayout | null;
}

export interface AnalysisQuestion {
  readonly text: string;
  readonly options: AnalyzeOptions;
}

/** A text that is too long for the main thread, as it is after an edit. */
export interface LongTextQuestion extends AnalysisQuestion {
  readonly version: number;
  /** The version of an answer that the client has and can make the next one of; null for none. */
  readonly base: number | null;
}

/** An analysis, or what makes it of the analysis of the question's `base`. */
export type SentAnswer =
  | { readonly kind: "whole"; readonly analysis: SentAnalysis }
  | { readonly kind: "edit"; readonly problems: SentProblems };

/** A text to be reviewed, or to be fixed as far as that is safe. */
export interface ReviewQuestion extends AnalysisQuestion {
  readonly task: "review" | "fix";
  /** Of a Dockerfile in a project, the hints that its definition settles. */
  readonly settled?: SettledByTargets;
}

export type ReviewAnswer =
  | { readonly task: "review"; readonly review: Review }
  | { readonly task: "fix"; readonly fixed: SafelyFixed };

/** A file that may be a build record, and with what its first Dockerfile is analyzed besides what it was built with. */
export interface RecordQuestion {
  readonly file: Blob;
  readonly options: AnalyzeOptions;
}

/** What a file holds, and the analysis of its first build where that has its Dockerfile. */
export interface SentRecord {
  readonly opened: OpenedRecord;
  readonly first: { readonly analysis: SentAnalysis; readonly images: readonly OwnImage[] } | null;
}
