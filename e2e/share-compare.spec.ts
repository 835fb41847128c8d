import { decodeLink, encodeLink } from "#permalink/codec.ts";
import { expectAccessible } from "./pages/accessible.ts";
import { expect, test } from "./support/test.ts";

const BEFORE = "FROM golang AS build\nRUN make\nFROM alpine AS final\nCOPY --from=build /app /app\nUSER app\n";
const AFTER = `${BEFORE.replace("USER app\n", "")}FROM build AS test\nRUN make test\n`;

test("a link with two texts shows what differs, over a page that works @desktop", async ({ page }) => {
  await page.goto(`./${await encodeLink({ dockerfile: AFTER, compare: BEFORE })}`);
  const comparison = page.getByRole("region", { name: "Before and after" });
  await expect(comparison.getByTestId("change").filter({ hasText: "Stage test is new" })).toBeVisible();
  await expect(comparison.getByText("The default target is now test instead of final")).toBeVisible();
  await expect(comparison.getByText("The image no longer contains /app from build as /app")).toBeVisible();
  await expect(comparison.getByText("USER is no longer set")).toBeVisible();
  await expect(comparison.getByText(/of \d+ steps run/)).toBeVisible();
  await expect(comparison.getByRole("table")).toContainText("RUN make test");
  await expect(page.getByTestId("graph")).toHaveAttribute("data-settled", "true");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Show the graph" }).click();
  await expect(comparison).toBeHidden();
  await page.getByRole("button", { name: "Show the comparison" }).click();
  await page.getByRole("button", { name: "Swap" }).click();
  await expect(comparison.getByText("Stage test was removed")).toBeVisible();
  await expect
    .poll(() => decodeLink(new URL(page.url()).hash))
    .toEqual({ kind: "ok", state: { dockerfile: BEFORE, compare: AFTER } });
  await page.getByRole("button", { name: "End comparison" }).click();
  await expect.poll(() => decodeLink(new URL(page.url()).hash)).toEqual({ kind: "ok", state: { dockerfile: BEFORE } });
});

test("a pasted text is compared with the open one @desktop", async ({ page }) => {
  await page.goto(`./${await encodeLink({ dockerfile: AFTER })}`);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Compare…" }).click();
  await page.getByRole("textbox", { name: "Paste it" }).fill(BEFORE);
  await page.getByRole("button", { name: "Compare with the pasted text" }).click();
  await expect(page.getByText("Stage test is new")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Stage test is new")).toBeVisible();
});
