// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ComponentRoot } from "#ui/component-root.ts";
import { ChangeControls } from "./change-controls.tsx";

const root = new ComponentRoot();

beforeEach(() => root.open());

afterEach(root.close);

it("goes on at the first of the files that were not offered at first", async () => {
  const known = Array.from({ length: 20 }, (_, place) => `file${place}`);
  await act(async () =>
    root.render(
      <ChangeControls known={known} suggested={[]} sources={[]} changedFiles={["file15"]} changedSources={[]} />,
    ),
  );
  const button = [...document.querySelectorAll("button")].find(({ textContent }) => /\bmore\b/.test(textContent));
  await act(async () => {
    button?.click();
    await new Promise(requestAnimationFrame);
  });
  expect(document.activeElement?.textContent).toBe("file12");
});
