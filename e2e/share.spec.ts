import type { Page } from "@playwright/test";
import { decodeLink, encodeLink } from "#permalink/codec.ts";
import type { LinkState } from "#permalink/link-state.ts";
import { expect, test } from "./support/test.ts";

const DOCKERFILE = "# build compiles\nFROM golang AS build\nRUN make\nFROM scratch\nCOPY --from=build /app /app\n";

// A phone's menu has its own test.
test.describe("the share dialog @desktop", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("one click copies the link, and says what secret it holds and where it fits; what it doesn't need is left out", async ({
    page,
  }) => {
    await share(page, { dockerfile: DOCKERFILE, buildArgs: { NPM_TOKEN: "abc", MODE: "fast" } });
    await expect(page.getByText("the value of NPM_TOKEN. Nothing was uploaded")).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const decoded = await decodeLink(new URL(copied).hash);
    expect(decoded).toMatchObject({ kind: "ok", state: { dockerfile: DOCKERFILE, buildArgs: { NPM_TOKEN: "abc" } } });
    const places = page.getByRole("region", { name: "Length" }).getByRole("listitem");
    await expect(places).toHaveCount(4);
    await expect(places.first().getByRole("img", { name: "fits" })).toBeVisible();

    await page.getByRole("button", { name: "Leave it out" }).click();
    await page.getByRole("checkbox", { name: /Without comments/ }).check();
    const field = page.getByRole("textbox", { name: "Link", exact: true });
    const wanted = { dockerfile: DOCKERFILE.slice(DOCKERFILE.indexOf("FROM")), buildArgs: { MODE: "fast" } };
    await expect
      .poll(async () => decodeLink(new URL(await field.inputValue()).hash))
      .toEqual({ kind: "ok", state: wanted });
  });

  test("every form holds a link that opens the same", async ({ page }) => {
    const forms = ["Link", "Markdown link", "Markdown with code", "Mermaid and link", "Embed", "Readable link"];
    const state: LinkState = {
      dockerfile: DOCKERFILE,
      dockerignore: "node_modules\n",
      target: "build",
      buildArgs: { MODE: "(fast) & [loose]" },
      platform: "linux/arm64",
      view: { panel: "plan", skipped: "hide" },
      select: { kind: "line", line: 3 },
      compare: "FROM scratch\n",
    };
    await share(page, state);
    for (const form of forms) {
      await page.getByRole("radio", { name: form, exact: true }).check();
      const text = await page.getByRole("textbox", { name: form, exact: true }).inputValue();
      const [fragment = ""] = /#v1\/[dp]\/[^\s")]+/.exec(text) ?? [];
      expect(await decodeLink(fragment), form).toEqual({ kind: "ok", state });
    }
  });
});

async function share(page: Page, state: LinkState): Promise<void> {
  await page.goto(`./${await encodeLink(state)}`);
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog", { name: "Share" })).toBeVisible();
}

test("a phone's menu leads to the dialog, which says of a text that it is too long for a chat @phone", async ({
  page,
}) => {
  const noise = Array.from({ length: 300 }, (_, line) => `RUN echo ${(line * 2654435761).toString(36)} ${line ** 5}`);
  await page.goto(`./${await encodeLink({ dockerfile: `FROM a\n${noise.join("\n")}\n` })}`);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: /More ways to share/ }).click();
  const places = page.getByRole("region", { name: "Length" }).getByRole("listitem");
  await expect(places.filter({ hasText: "Discord" }).getByRole("img", { name: "too long for" })).toBeVisible();
  await expect(places.filter({ hasText: "browser" }).getByRole("img", { name: "fits" })).toBeVisible();
});
