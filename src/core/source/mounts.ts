import type { InstructionFacts } from "./instruction-facts.ts";

/** A cache or tmpfs mount of a RUN covers a path that contains `fragment`: what is written there stays out of the layer. */
export function mountsOver(at: InstructionFacts, fragment: string): boolean {
  return mountTexts(at).some((text) => {
    const fields = text.split(",");
    const isTemporary = fields.some((field) => /^type=(?:cache|tmpfs)$/i.test(field));
    return (
      isTemporary && fields.some((field) => /^(?:target|dst|destination)=/i.test(field) && field.includes(fragment))
    );
  });
}

/** What is behind each `--mount=`. */
export function mountTexts(at: InstructionFacts): string[] {
  return at.syntax.flags.filter((flag) => flag.startsWith("--mount=")).map((flag) => flag.slice("--mount=".length));
}

/** A cache is mounted, wherever. */
export function hasCacheMount(at: InstructionFacts): boolean {
  return mountTexts(at).some((text) => /(?:^|,)type=cache(?:,|$)/i.test(text));
}
