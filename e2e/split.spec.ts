import { encodeLink } from "#permalink/codec.ts";
import { textInAddress } from "./pages/text-in-address.ts";
import { expect, test } from "./support/test.ts";

const DOCKERFILE = 'FROM golang:1.22\nWORKDIR /app\nCOPY . .\nRUN go build -o server .\nCMD ["./server"]\n';

test("a single stage is split into build and runtime stages, with reasons, and back again @desktop", async ({
  page,
  isMobile,
}) => {
  await page.goto(`./${await encodeLink({ dockerfile: DOCKERFILE })}`);
  if (isMobile) await page.getByRole("tab", { name: "Problems" }).click();
  await page.getByRole("button", { name: "Split into build and runtime stages…" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Split into build and runtime stages" });
  await expect(dialog.getByText("Comes before the source code, so editing the code doesn't repeat it.")).toBeVisible();
  await expect(dialog.getByText("COPY --from=build /app /app")).toHaveCount(0);
  await dialog.getByRole("radio", { name: "Yes, copy the whole project folder" }).check();
  await expect(dialog.getByText("COPY --from=build /app /app")).toBeVisible();
  await dialog.getByRole("radio", { name: "No" }).check();
  await dialog.getByRole("button", { name: "Apply changes" }).click();
  await expect.poll(() => textInAddress(page)).toContain("COPY --from=build /app/server /app/server\n");
  await expect(page.getByTestId("stage")).toHaveCount(2);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => textInAddress(page)).toBe(DOCKERFILE);
});
