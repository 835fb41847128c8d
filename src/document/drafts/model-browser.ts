import { readDraft } from "./draft-storage.ts";
import { ModelTab, type Room, type Stay, type TabHost } from "./model-tab.ts";
import { keysAside, type OutboxEntry, readAside } from "./outbox.ts";
import type { Shelf } from "./shelf.ts";
import { type KeepOutcome, lookAt, type NewVersion } from "../history/version-store.ts";

/** How long it takes until a version is written, and until its tab is told. */
const COMMIT = 10;
const ANSWER = 20;

interface Timer {
  readonly at: number;
  readonly tab: ModelTab;
  readonly run: () => void;
}

/** A browser with tabs, as far as drafts and versions are concerned: the real keeper with simulated storage and time. */
export class ModelBrowser implements TabHost {
  readonly tabs: ModelTab[] = [];
  readonly room: Record<"shelf" | "versions", Room> = { shelf: "fine", versions: "fine" };
  readonly stored = new Map<string, string>();
  readonly kept: NewVersion[] = [];
  /** The text that was typed last, in whichever tab. */
  lastEdited = "";
  now = 1_000_000;
  private timers: Timer[] = [];
  private readonly stays: Stay[] = [];
  private count = 0;
  private waits = 0;

  /** A number that no text has yet. */
  next(): number {
    this.count += 1;
    return this.count;
  }

  open(): ModelTab {
    const tab = new ModelTab(this, null);
    this.tabs.push(tab);
    return tab;
  }

  hide(tab: ModelTab): void {
    tab.keeper.leave();
  }

  reload(tab: ModelTab): void {
    tab.keeper.leave();
    this.end(tab);
    this.tabs.push(new ModelTab(this, tab.session));
  }

  close(tab: ModelTab): void {
    tab.keeper.leave();
    this.end(tab);
  }

  crash(tab: ModelTab): void {
    this.end(tab);
  }

  setRoom(area: "shelf" | "versions", room: Room): void {
    this.room[area] = room;
    for (const tab of this.tabs) tab.noteRoom();
  }

  /** Lets time pass; what was started meanwhile goes on. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    for (;;) {
      await settle();
      const [next] = this.timers.toSorted((one, other) => one.at - other.at);
      if (next === undefined || next.at > end) break;
      this.now = Math.max(this.now, next.at);
      this.timers = this.timers.filter((timer) => timer !== next);
      next.run();
    }
    this.now = end;
    await settle();
  }

  wait(tab: ModelTab, milliseconds: number, then: () => void): () => void {
    this.waits += 1;
    // On a busy page timers are late.
    const late = (this.waits % 5) * 10;
    const timer: Timer = { at: this.now + milliseconds + late, tab, run: then };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  /** Storage as a tab has it, until it is gone. */
  shelfOf(isAlive: () => boolean): Shelf {
    const isOpen = (): boolean => isAlive() && this.room.shelf !== "denied";
    return {
      read: (key) => (isOpen() ? (this.stored.get(key) ?? null) : null),
      write: (key, value) => {
        if (!isOpen()) return "denied";
        if (this.room.shelf === "full") return "full";
        this.stored.set(key, value);
        return "written";
      },
      remove: (key) => void (isOpen() && this.stored.delete(key)),
      keys: () => (isOpen() ? [...this.stored.keys()] : []),
    };
  }

  /** Adds a version in a while. A tab that is gone before that adds none, and one that is gone after hears nothing. */
  add(tab: ModelTab, { at, link, isSpare }: OutboxEntry): Promise<KeepOutcome> {
    return new Promise((resolve) => {
      let outcome: KeepOutcome = "denied";
      this.wait(tab, COMMIT, () => {
        outcome = this.room.versions === "fine" ? "kept" : this.room.versions;
        if (outcome === "kept") this.addVersion({ at, link, summary: "" }, isSpare);
      });
      this.wait(tab, ANSWER, () => resolve(outcome));
    });
  }

  stayed(stay: Stay): void {
    // One that is kept by the database alone needs a moment more.
    const isSafe = stay.isShelfFine ? stay.milliseconds >= 1_000 : stay.areVersionsFine && stay.milliseconds >= 1_150;
    if (isSafe) this.stays.push(stay);
  }

  draft(): string {
    return readDraft(this.shelfOf(() => true))?.dockerfile ?? "";
  }

  versions(): readonly string[] {
    return this.kept.map(({ link }) => link.dockerfile);
  }

  /** The texts that stayed for a second and that nobody can find any more. */
  lost(): readonly string[] {
    const room = { ...this.room };
    Object.assign(this.room, { shelf: "fine", versions: "fine" });
    const shelf = this.shelfOf(() => true);
    const aside = keysAside(shelf).map((key) => readAside(shelf, key)?.link.dockerfile);
    const shown = this.tabs.map((tab) => tab.shown.link.dockerfile);
    const found = new Set([this.draft(), ...this.versions(), ...aside, ...shown]);
    Object.assign(this.room, room);
    return this.stays.map(({ text }) => text).filter((text) => !found.has(text));
  }

  private addVersion(version: NewVersion, isSpare: boolean): void {
    const latest = this.kept.toReversed().slice(0, 50);
    const looks = latest.map((kept, place) => lookAt(kept, version, { isLast: place === 0, isSpare }));
    const decisive = looks.find((look) => look !== "other");
    if (decisive !== "same") this.kept.push(version);
  }

  private end(tab: ModelTab): void {
    tab.noteStay();
    tab.isAlive = false;
    this.timers = this.timers.filter((timer) => timer.tab !== tab);
    this.tabs.splice(this.tabs.indexOf(tab), 1);
  }
}

/** Lets everything happen that waits for nothing. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn++) await Promise.resolve();
}
