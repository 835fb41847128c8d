import { lazy, Suspense } from "react";
import { IconButton } from "#ui/button.tsx";
import { Menu } from "#ui/menu/menu.tsx";
import { headerMessages } from "#i18n/en/app/header.ts";
import { useFocusAfterLanguageChange } from "../hooks/use-focus-after-language-change.ts";

const loadChoice = async () => ({ default: (await import("./page-choices.tsx")).LanguageChoice });

const LanguageChoice = lazy(loadChoice);

/** Chooses the page's language. */
export function LanguageMenu() {
  const trigger = useFocusAfterLanguageChange();
  return (
    <Menu
      prepare={loadChoice}
      trigger={<IconButton ref={trigger} icon="languages" label={headerMessages().language} />}
    >
      <Suspense fallback={null}>
        <LanguageChoice />
      </Suspense>
    </Menu>
  );
}
