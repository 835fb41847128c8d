import { chooseLanguage } from "#document/view/switch-language.ts";
import { selectLanguage } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { IconButton } from "#ui/button.tsx";
import { Menu, MenuChoice } from "#ui/menu/menu.tsx";
import { headerMessages } from "#i18n/en/app/header.ts";
import { LANGUAGE_NAMES, LANGUAGES } from "#i18n/language.ts";
import { useFocusAfterLanguageChange } from "../hooks/use-focus-after-language-change.ts";

const CHOICES = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));

/** Chooses the page's language. */
export function LanguageMenu() {
  const trigger = useFocusAfterLanguageChange();
  return (
    <Menu trigger={<IconButton ref={trigger} icon="languages" label={headerMessages().language} />}>
      <LanguageChoice />
    </Menu>
  );
}

/** The choice alone, each language in its own words, for a menu that has more. */
export function LanguageChoice({ isRow = false }: { readonly isRow?: boolean }) {
  const language = useStore(selectLanguage);
  const choose = (chosen: typeof language): void => void chooseLanguage(chosen);
  return (
    <MenuChoice isRow={isRow} label={headerMessages().language} value={language} choices={CHOICES} onChoose={choose} />
  );
}
