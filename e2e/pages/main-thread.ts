import type { CDPSession, Page } from "@playwright/test";

/** Seconds that `work` takes where nothing else runs. */
const USUAL_WORK_SECONDS = 0.05;

/** What the main thread of a page has worked, by its own clock: what else runs on the machine does not count. */
export class MainThread {
  private readonly session: CDPSession;

  private constructor(session: CDPSession) {
    this.session = session;
  }

  static async of(page: Page): Promise<MainThread> {
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    return new MainThread(session);
  }

  /** How many times slower the page's thread is than on the machine that limits are named for; at least 1. */
  async slowness(page: Page): Promise<number> {
    const before = await this.seconds();
    await page.evaluate(work);
    return Math.max(1, ((await this.seconds()) - before) / USUAL_WORK_SECONDS);
  }

  /** Seconds of work for the document that is open. */
  async seconds(): Promise<number> {
    const { metrics } = await this.session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  }
}

/** A fixed piece of work. */
function work(): void {
  for (let round = 0; round < 20; round++) {
    const numbers = new Map<string, number>();
    for (let at = 0; at < 50_000; at++) numbers.set(`key ${at % 997}`, at);
  }
}
