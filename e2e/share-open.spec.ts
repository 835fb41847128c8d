import { encodeLink } from "#permalink/codec.ts";
import { expectOnlyStage } from "./pages/only-stage.ts";
import { expect, test } from "./support/test.ts";

test("an address is opened by the reader's browser, never by the page; a Stagelight link of any host opens here @desktop", async ({
  page,
}) => {
  await page.goto("./");
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Open from a URL…" }).click();
  const address = page.getByRole("textbox", { name: /^URL of a Dockerfile/ });
  await address.fill("https://github.com/o/r/blob/main/Dockerfile");
  await expect(page.getByRole("link", { name: "Open raw.githubusercontent.com in a new tab" })).toHaveAttribute(
    "href",
    "https://raw.githubusercontent.com/o/r/main/Dockerfile",
  );
  await page.getByRole("textbox", { name: "and paste it here" }).fill("FROM alpine AS pasted\n");
  await page.getByRole("button", { name: "Open the pasted text" }).click();
  await expectOnlyStage(page, "pasted");

  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Open from a URL…" }).click();
  const link = await encodeLink({ dockerfile: "FROM alpine AS linked\n" });
  await address.fill(`https://elsewhere.example/x/${link}`);
  await page.getByRole("button", { name: "Open this link here" }).click();
  await expectOnlyStage(page, "linked");
});
