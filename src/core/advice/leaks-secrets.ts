import type { Problem } from "../lint/problem.ts";
import { costKindOf } from "./cost-of.ts";
import type { Verdict } from "./verdict.ts";

/** How a secret gets out. */
export type Leak = "in-image" | "may-be-in-image";

/** Whether the image, or its history, gives away a secret. `problems` are those of all rules. */
export function leaksSecrets(problems: readonly Problem[]): Verdict<"yes" | "maybe" | "no", Leak> {
  const reasons = problems.flatMap((problem) => {
    const { rule, lines, message } = problem;
    if (costKindOf(problem) === "secret")
      return [
        {
          kind: isCertain(problem) ? "in-image" : "may-be-in-image",
          subject: quoted(message),
          line: lines.first,
        } as const,
      ];
    const mayTakeAll = rule === "stages/missing-dockerignore" && message.includes(".env");
    return mayTakeAll ? [{ kind: "may-be-in-image", subject: quoted(message), line: lines.first } as const] : [];
  });
  const isSure = reasons.some(({ kind }) => kind === "in-image");
  return { answer: isSure ? "yes" : reasons.length > 0 ? "maybe" : "no", reasons };
}

/** A name only sounds like a secret; a literal, a copied key and a build argument that a layer reads are some. */
function isCertain({ rule, severity }: Problem): boolean {
  return rule.startsWith("stages/secret-") && severity !== "info";
}

function quoted(message: string): string {
  return /`([^`]+)`/.exec(message)?.[1] ?? /"([^"]+)"/.exec(message)?.[1] ?? "";
}
