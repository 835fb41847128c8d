import { DropdownMenu } from "radix-ui";
import type { MenuProps } from "./menu-props.ts";
import styles from "./menu.module.css";
import { MenuParts } from "./menu-parts.ts";

/** A menu that is open from the start, because it is fetched when it is opened first. */
export default function MenuRoot({ trigger, align = "end", children }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false} defaultOpen>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      {/* In its place, not at the end of the page: there it would be outside of every landmark. */}
      <DropdownMenu.Content className={styles.menu} align={align} sideOffset={6} collisionPadding={8}>
        <MenuParts value={DropdownMenu}>{children}</MenuParts>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
