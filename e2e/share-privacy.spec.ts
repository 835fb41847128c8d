import { encodeLink } from "#permalink/codec.ts";
import { expect, test } from "./support/test.ts";
import { expectOnlyStage } from "./pages/only-stage.ts";
import { serveSite } from "./support/site.ts";

test.use({ serviceWorkers: "allow" });

// The same on every screen.

test("a test fails whose page asks another host @desktop", async ({ page }) => {
  test.fail();
  await page.goto("http://elsewhere.test/").catch(() => {});
});

test("the browser runs no script that is written into the page, and evaluates no text @desktop", async ({
  browser,
  baseURL,
}) => {
  // Separate, because the browser reports what it refuses as an error of the page.
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const page = await context.newPage();
  await page.goto(`./${await encodeLink({ dockerfile: "FROM alpine AS shown\n" })}`);
  await expectOnlyStage(page, "shown");
  const ran = await page.evaluate(async () => {
    const tryTo = (write: () => void): void => {
      try {
        write();
      } catch {
        // a browser with Trusted Types refuses the text itself
      }
    };
    const script = document.createElement("script");
    tryTo(() => (script.textContent = "document.documentElement.dataset.ran = 'inline'"));
    document.body.append(script);
    const image = document.createElement("div");
    tryTo(() => (image.innerHTML = "<img src='data:,' onerror=\"document.documentElement.dataset.ran = 'handler'\">"));
    document.body.append(image);
    const link = document.createElement("a");
    link.href = "javascript:void (document.documentElement.dataset.ran = 'address')";
    document.body.append(link);
    link.click();
    // Later, because what is asked for from here may evaluate texts itself.
    const isEvaluated = await new Promise((resolve) =>
      setTimeout(() => {
        try {
          resolve(new Function("return true")());
        } catch {
          resolve(false);
        }
      }, 100),
    );
    const isRefused = await fetch("https://elsewhere.test/").then(
      () => false,
      () => true,
    );
    return { ran: document.documentElement.dataset.ran, isEvaluated, isRefused };
  });
  expect(ran).toEqual({ isEvaluated: false, isRefused: true });
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  const scripts = /script-src ([^;]*)/.exec(policy ?? "")?.[1];
  expect(scripts).toBe("'self'");
  expect(policy).toContain("object-src 'none'");
  expect(policy).toContain("base-uri 'none'");
  await context.close();
});

test("a frame runs nothing of the page around it, whatever that writes into its address or sends it @desktop", async ({
  browser,
}) => {
  const site = await serveSite("/stagelight/");
  const around = await serveSite("/around/");
  const hostile = "<img src=x onerror=\"top.postMessage('ran','*')\">";
  const link = await encodeLink({
    dockerfile: `FROM alpine AS shown\nLABEL a="${hostile.replaceAll('"', "'")}"\nFROM scratch\nCOPY --from=shown ${hostile} /\n`,
    view: { panel: hostile, direction: hostile, language: hostile },
  });
  const query = new URLSearchParams({ theme: `dark"${hostile}`, target: hostile, view: "javascript:alert(1)" });
  around.addPage(
    "/around/page.html",
    `<!doctype html><title>around</title><iframe style="width:900px;height:600px" src="${site.url}?embed&${query}${link}"></iframe>
     <script>
       window.heard = [];
       addEventListener("message", ({ data }) => heard.push(data));
     </script>`,
  );
  const context = await browser.newContext();
  const page = await context.newPage();
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`${around.url}page.html`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByTestId("stage").first()).toHaveAttribute("data-name", "shown");
  await page.evaluate((code) => {
    const target = document.querySelector("iframe")?.contentWindow;
    for (const message of [code, { type: "eval", code }, { dockerfile: "FROM evil\n" }, { type: "SKIP_WAITING" }])
      target?.postMessage(message, "*");
  }, `parent.postMessage("ran", "*")`);
  // It can't be reached into either: another origin is around it.
  const reached = await page.evaluate(() => {
    try {
      return document.querySelector("iframe")?.contentWindow?.document.title ?? "nothing";
    } catch (fault) {
      return fault instanceof DOMException ? fault.name : "other";
    }
  });
  expect(["nothing", "SecurityError"]).toContain(reached);
  await frame.getByRole("button", { name: "As text" }).click();
  await expect(frame.getByRole("list", { name: "Stages in words" })).toBeVisible();
  await expect(frame.getByRole("heading", { name: "shown" })).toBeVisible();
  await expect(frame.locator("img")).toHaveCount(0);
  expect(await page.evaluate((): unknown[] => Reflect.get(window, "heard"))).toEqual([]);
  expect(dialogs).toEqual([]);
  await context.close();
  await Promise.all([site.close(), around.close()]);
});
