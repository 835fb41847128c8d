import { lessonAddress, stepPlace } from "#document/lessons/lesson-step.ts";
import type { Lesson } from "#document/lessons/load-lessons.ts";
import { showToast } from "#document/view/notify.ts";
import { IconButton } from "#ui/button.tsx";
import { lessonMessages } from "#i18n/en/lessons.ts";

interface CopyStepLinkProps {
  readonly lesson: Lesson;
  readonly step: number;
}

/** Copies the address of a step: it opens the step as it starts, for whoever follows it. */
export function CopyStepLink({ lesson, step }: CopyStepLinkProps) {
  const words = lessonMessages();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(lessonAddress(stepPlace(lesson, step)));
      showToast(words.linkCopied);
    } catch {
      showToast(words.linkNotCopied);
    }
  };
  return <IconButton icon="link" label={words.copyLink} onClick={() => void copy()} />;
}
