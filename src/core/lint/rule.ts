import type { TextRange } from "../text/range.ts";
import type { Facts } from "./facts/facts.ts";
import type { InstructionFacts } from "../source/instruction-facts.ts";
import type { Message } from "./say.ts";
import type { Fix, ProblemFamily, Severity } from "./problem.ts";

/** What a rule has found, at its place. */
export interface Finding {
  /** The word, flag or path it is about. */
  readonly range: TextRange;
  /** Says what is wrong and quotes the text; the remedy is in the fix and on the page. */
  readonly message: Message | string;
  /** The instruction it is in; null where it is in none. */
  readonly at: InstructionFacts | null;
  /** Other instructions above which a comment silences it too. */
  readonly alsoAt?: readonly InstructionFacts[];
  /** The ids that other families have for this finding, where the rule's own do not fit all of its findings. */
  readonly aliases?: readonly string[];
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
}

/**
 * A rule is data: it turns facts into findings and keeps nothing. Why it exists, with samples that are its tests, is
 * on its page, the `.md` next to it (`pagePath`).
 */
export interface Rule {
  /** BuildKit's or hadolint's own id, `stages/…` for ours. */
  readonly id: string;
  readonly family: ProblemFamily;
  /** The sentence a list of rules shows; the heading of its page. */
  readonly title: string;
  readonly severity: Severity;
  /** The ids that other families have for the same thing. */
  readonly aliases?: readonly string[];
  /** Somebody else's page about it. */
  readonly link?: string;
  /** Of findings that are the same as those of other families, this one is shown: it says more. */
  readonly isPreferred?: boolean;
  /** Says nothing unless the configuration asks for it, as hadolint's own severity "ignore". */
  readonly isOptIn?: boolean;
  readonly check: (facts: Facts) => Iterable<Finding>;
}
