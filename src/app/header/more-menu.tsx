import { lazy, Suspense } from "react";
import { IconButton } from "#ui/button.tsx";
import { Menu } from "#ui/menu/menu.tsx";
import { headerMessages } from "#i18n/en/app/header.ts";
import type { MoreEntriesProps } from "./more-entries.tsx";
import { useFocusAfterLanguageChange } from "../hooks/use-focus-after-language-change.ts";

const loadEntries = () => import("./more-entries.tsx");

const MoreEntries = lazy(loadEntries);

/** What can be done with the document, and what the header has no room for; on a phone, that is everything. */
export function MoreMenu(props: MoreEntriesProps) {
  const trigger = useFocusAfterLanguageChange();
  return (
    <Menu prepare={loadEntries} trigger={<IconButton ref={trigger} icon="more" label={headerMessages().more} />}>
      <Suspense fallback={null}>
        <MoreEntries {...props} />
      </Suspense>
    </Menu>
  );
}
