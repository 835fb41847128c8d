import { useMemo } from "react";
import { setExtraTargets, toggleExtraTarget } from "#document/view/view-actions.ts";
import { selectShown, selectGraphView } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { Menu, MenuCheck, MenuEntry, MenuHeading, MenuSeparator } from "#ui/menu/menu.tsx";
import { tooltip } from "#ui/tooltip.ts";
import { furtherTargets } from "./target-options.ts";
import { targetMessages } from "#i18n/en/target.ts";
import styles from "./target-control.module.css";

/** Chooses targets that are built together with the first, as a group of `docker buildx bake` is. */
export function FurtherTargets() {
  const analysis = useStore(selectShown);
  const { extraTargets } = useStore(selectGraphView);
  const targets = useMemo(() => furtherTargets(analysis, extraTargets), [analysis, extraTargets]);
  const words = targetMessages();
  if (targets.length === 0) return null;
  const labels = targets.filter(({ isChosen }) => isChosen).map(({ label }) => label);
  const name = labels.length === 0 ? words.more : words.moreAnd(labels.join(", "));
  return (
    <Menu
      align="start"
      trigger={
        <Button
          tone="quiet"
          {...(labels.length === 0 ? { icon: "plus" } : {})}
          className={styles.further}
          data-chosen={labels.length > 0}
          aria-label={name}
          {...tooltip(name)}
        >
          {labels.length > 0 && (
            <span className={styles.added}>
              {labels.length === 1 ? words.addedOne(labels[0] ?? "") : words.addedMany(labels.length)}
            </span>
          )}
        </Button>
      }
    >
      <MenuHeading>{words.moreHeading}</MenuHeading>
      {targets.map(({ value, label, isChosen }) => (
        <MenuCheck key={value} label={label} isChecked={isChosen} onToggle={() => toggleExtraTarget(value)} />
      ))}
      <MenuSeparator />
      <MenuEntry
        icon="reset"
        label={words.onlyTheFirst}
        isDisabled={labels.length === 0}
        onSelect={() => setExtraTargets([])}
      />
    </Menu>
  );
}
