import type { ReviewAnswer, ReviewQuestion } from "#worker/protocol.ts";
import { createReviewClient } from "#worker/review-client.ts";
import type { WorkerClient } from "#worker/worker-client.ts";

/** Answers questions about texts, one at a time: null for one that failed or that a newer one replaced. */
export type Reviewer = (question: ReviewQuestion) => Promise<ReviewAnswer | null>;

let reviewer: Reviewer | null = null;

/** The one reviewer of the page, which works in a worker. */
export function pageReviewer(): Reviewer {
  reviewer ??= createReviewer(createReviewClient);
  return reviewer;
}

/** Has the page ask another reviewer. */
export function askReviewer(other: Reviewer): void {
  reviewer = other;
}

/** A reviewer that asks a worker; the newest question is the only one that waits. */
export function createReviewer(createClient: typeof createReviewClient): Reviewer {
  let version = 0;
  let settle: (answer: ReviewAnswer | null) => void = () => {};
  let client: WorkerClient<ReviewQuestion> | null = null;
  return (question) => {
    client ??= createClient({ onAnswer: (_, answer) => settle(answer), onFailure: () => settle(null) });
    const asked = client;
    settle(null);
    return new Promise((resolve) => {
      settle = resolve;
      version += 1;
      asked.ask(version, question);
    });
  };
}
