import { themeChoices } from "#document/actions/theme-choices.ts";
import { chooseLanguage } from "#document/view/switch-language.ts";
import { setTheme } from "#document/view/view-actions.ts";
import { selectLanguage, selectTheme } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { MenuChoice } from "#ui/menu/menu.tsx";
import { headerMessages } from "#i18n/en/app/header.ts";
import { LANGUAGE_NAMES, LANGUAGES } from "#i18n/language.ts";

interface ChoiceProps {
  /** Side by side, in a menu that has more. */
  readonly isRow?: boolean;
}

/** The page's colors. */
export function ThemeChoice({ isRow = false }: ChoiceProps) {
  const theme = useStore(selectTheme);
  return (
    <MenuChoice
      isRow={isRow}
      label={headerMessages().theme}
      value={theme}
      choices={themeChoices()}
      onChoose={setTheme}
    />
  );
}

const LANGUAGE_CHOICES = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));

/** The page's language, each in its own words. */
export function LanguageChoice({ isRow = false }: ChoiceProps) {
  const language = useStore(selectLanguage);
  const choose = (chosen: typeof language): void => void chooseLanguage(chosen);
  return (
    <MenuChoice
      isRow={isRow}
      label={headerMessages().language}
      value={language}
      choices={LANGUAGE_CHOICES}
      onChoose={choose}
    />
  );
}
