import { copyText } from "#document/actions/copy-text.ts";
import { embedOfStep, type ShownView, stepAddress, stepPlace } from "#document/lessons/lesson-step.ts";
import type { Lesson } from "#document/lessons/load-lessons.ts";
import { selectLanguage } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { selectAskedTheme } from "#document/view/asked-theme.ts";
import { lessonMessages } from "#i18n/en/lessons.ts";
import { IconButton } from "#ui/button.tsx";
import { Menu, MenuEntry } from "#ui/menu/menu.tsx";
import { useMedia } from "#ui/use-media.ts";

interface CopyStepLinkProps {
  readonly lesson: Lesson;
  readonly step: number;
}

/**
 * Copies the address of a step as it starts: alone, in the language and the colors that are shown, or as HTML that embeds
 * it, which follows the colors of each reader's system unless others were chosen.
 */
export function CopyStepLink({ lesson, step }: CopyStepLinkProps) {
  const words = lessonMessages();
  const language = useStore(selectLanguage);
  const theme = useStore(selectAskedTheme);
  const isSystemDark = useMedia("(prefers-color-scheme: dark)");
  const shown = theme === "system" ? (isSystemDark ? "dark" : "light") : theme;
  const place = stepPlace(lesson, step);
  const copy = (text: string): void => void copyText(text, words.theLink);
  const asShown: ShownView = { language, theme: shown };
  const embed = (): string => embedOfStep(place, { language, theme }, lesson.text.title || words.lesson);
  return (
    <Menu trigger={<IconButton icon="link" label={words.copyLink} />}>
      <MenuEntry icon="link" label={words.copyPlain} onSelect={() => copy(stepAddress(place, null))} />
      <MenuEntry icon="languages" label={words.copyAsShown} onSelect={() => copy(stepAddress(place, asShown))} />
      <MenuEntry icon="copy" label={words.copyEmbed} onSelect={() => copy(embed())} />
    </Menu>
  );
}
