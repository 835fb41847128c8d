import { openFile } from "#document/input/open-file.ts";
import { runAction } from "#document/actions/run-action.ts";
import { showHelp } from "#features/help/help-feature.ts";
import { showLessons } from "#document/actions/show-lessons.ts";
import { ExamplesButton } from "#features/examples/examples-button.tsx";
import { PlatformControl } from "#features/inputs/platform-control.tsx";
import { ShareButton } from "#features/share/share-button.tsx";
import { TargetControl } from "#features/target/target-control.tsx";
import { Button, IconButton } from "#ui/button.tsx";
import { useMedia } from "#ui/use-media.ts";
import { headerMessages } from "#i18n/en/app/header.ts";
import { lessonFrameMessages } from "#i18n/en/lesson-frame.ts";
import { LanguageMenu } from "./language-menu.tsx";
import { MoreMenu } from "./more-menu.tsx";
import styles from "./page-header.module.css";
import { ThemeMenu } from "./theme-menu.tsx";

/** Without room for buttons that the menu can have as well; the style sheet has the same width. */
const NARROW_MEDIA = "(max-width: 859px)";

/** The name, what is built, and what can be done with the page. */
export function PageHeader({ isPhone }: { readonly isPhone: boolean }) {
  const words = headerMessages();
  const isNarrow = useMedia(NARROW_MEDIA);
  return (
    <header className={styles.header}>
      <h1 className={styles.brand}>
        <Mark />
        <span className={styles.name}>Stagelight</span>
      </h1>
      <div className={styles.build}>
        <TargetControl />
        {!isPhone && <PlatformControl />}
      </div>
      <div className={styles.actions} data-tour>
        {!isPhone && (
          <>
            <Button tone="quiet" icon={showLessons.icon} aria-haspopup="dialog" onClick={() => runAction(showLessons)}>
              {lessonFrameMessages().learn}
            </Button>
            <ExamplesButton label={words.examples} />
            <Button tone="quiet" icon={openFile.icon} onClick={() => runAction(openFile)}>
              {words.open}
            </Button>
            {!isNarrow && (
              <>
                <ThemeMenu />
                <LanguageMenu />
              </>
            )}
            <IconButton
              icon={showHelp.icon}
              label={showHelp.label}
              keys="?"
              aria-haspopup="dialog"
              onClick={() => runAction(showHelp)}
            />
          </>
        )}
        <MoreMenu isPhone={isPhone} isNarrow={isNarrow} />
        {!isPhone && <ShareButton />}
      </div>
    </header>
  );
}

/** A stage in a spot of light. */
function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
      <path className={styles.beam} d="M9.5 4 L14.5 4 L22 18.5 L2 18.5 Z" />
      <ellipse className={styles.spot} cx="12" cy="18.5" rx="10" ry="2.6" />
      <rect className={styles.lamp} x="8.5" y="1.5" width="7" height="3.5" rx="1.2" />
    </svg>
  );
}
