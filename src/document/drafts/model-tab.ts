import type { LinkState } from "#permalink/link-state.ts";
import { documentKey, isBlankDocument, readDraft } from "./draft-storage.ts";
import { moveOutbox } from "./move-outbox.ts";
import type { OutboxEntry } from "./outbox.ts";
import type { Shelf } from "./shelf.ts";
import { createTextKeeper, type TabShown, type TextKeeper } from "./text-keeper.ts";
import type { KeepOutcome } from "../history/version-store.ts";

export type Room = "fine" | "full" | "denied";

/** A text that was shown for so long, and which rooms were fine all the time. */
export interface Stay {
  readonly text: string;
  readonly milliseconds: number;
  readonly isShelfFine: boolean;
  readonly areVersionsFine: boolean;
}

/** What a tab has of its browser. */
export interface TabHost {
  readonly now: number;
  readonly room: Readonly<Record<"shelf" | "versions", Room>>;
  lastEdited: string;
  readonly next: () => number;
  readonly shelfOf: (isAlive: () => boolean) => Shelf;
  readonly wait: (tab: ModelTab, milliseconds: number, then: () => void) => () => void;
  readonly add: (tab: ModelTab, entry: OutboxEntry) => Promise<KeepOutcome>;
  readonly stayed: (stay: Stay) => void;
}

/** A tab and what one does in it. */
export class ModelTab {
  isAlive = true;
  shown: TabShown;
  session: TabShown | null;
  readonly keeper: TextKeeper;
  private readonly host: TabHost;
  private before: TabShown | null = null;
  private since: number;
  private wasFine = { shelf: true, versions: true };

  constructor(host: TabHost, session: TabShown | null) {
    this.host = host;
    this.session = session;
    const shelf = host.shelfOf(() => this.isAlive);
    this.shown = session ?? {
      documentId: host.next(),
      isDraft: true,
      isEdited: false,
      link: readDraft(shelf) ?? { dockerfile: "" },
    };
    this.since = host.now;
    this.noteRoom(true);
    const add = (entry: OutboxEntry): Promise<KeepOutcome> => host.add(this, entry);
    this.keeper = createTextKeeper({
      shelf,
      now: () => host.now,
      wait: (milliseconds, then) => host.wait(this, milliseconds, then),
      shown: () => this.shown,
      onWrite: () => {
        const { isDraft, isEdited } = this.shown;
        if (!isDraft && isEdited && readDraft(shelf) === null) this.adopt();
        this.session = this.shown;
      },
      send: (keys) => void moveOutbox(shelf, add, keys),
      sendWhole: async (entry, onSent) => onSent((await add(entry)) === "kept"),
      warn: () => {},
    });
  }

  type(): void {
    const { link } = this.shown;
    this.setText(`${link.dockerfile}RUN ${this.host.next()}\n`);
  }

  clear(): void {
    this.setText("");
  }

  /** Takes the last change of the text back. */
  undo(): void {
    if (this.before?.documentId === this.shown.documentId) this.setText(this.before.link.dockerfile);
  }

  /** Chooses a stage, or opens a panel. */
  look(): void {
    this.show({ link: { ...this.shown.link, view: { panel: "plan", note: this.host.next() } } }, "view");
  }

  drop(): void {
    this.openDocument({ dockerfile: `FROM dropped:${this.host.next()}\n` }, true);
    this.show({ isEdited: true }, "view");
    this.host.lastEdited = this.shown.link.dockerfile;
  }

  example(): void {
    this.openDocument({ dockerfile: "FROM example\n" }, false);
  }

  link(): void {
    this.openDocument({ dockerfile: `FROM linked:${this.host.next() % 3}\n` }, false);
  }

  toDraft(): void {
    this.openDocument(readDraft(this.host.shelfOf(() => this.isAlive)) ?? { dockerfile: "" }, true);
  }

  adopt(): void {
    this.show({ isDraft: true, isEdited: true }, "view");
  }

  /** Opens what was shown before another document took its place. */
  back(): void {
    const { before } = this;
    if (before === null || before.documentId === this.shown.documentId) return;
    this.show(before, "document");
  }

  /** Takes down what stayed until now, if it did. */
  noteStay(): void {
    const { link, isDraft, isEdited } = this.shown;
    const milliseconds = this.host.now - this.since;
    // What is only looked at is not the reader's text.
    if ((isDraft || isEdited) && !isBlankDocument(link)) {
      const { shelf, versions } = this.wasFine;
      this.host.stayed({ text: link.dockerfile, milliseconds, isShelfFine: shelf, areVersionsFine: versions });
    }
  }

  /** Notes whether there is room; again for another text. */
  noteRoom(isNew = false): void {
    const { shelf, versions } = this.host.room;
    this.wasFine = {
      shelf: shelf === "fine" && (isNew || this.wasFine.shelf),
      versions: versions === "fine" && (isNew || this.wasFine.versions),
    };
  }

  private setText(dockerfile: string): void {
    this.show({ isEdited: true, link: { ...this.shown.link, dockerfile } }, "text");
    this.host.lastEdited = dockerfile;
  }

  private openDocument(link: LinkState, isDraft: boolean): void {
    this.show({ documentId: this.host.next(), isDraft, isEdited: false, link }, "document");
  }

  private show(change: Partial<TabShown>, kind: "document" | "text" | "view"): void {
    const before = this.shown;
    const next = { ...before, ...change };
    const isOther = kind === "document" || documentKey(before.link) !== documentKey(next.link);
    if (isOther) {
      this.noteStay();
      this.before = before;
      this.since = this.host.now;
      this.noteRoom(true);
    }
    this.shown = next;
    this.keeper.change(kind, before);
  }
}
