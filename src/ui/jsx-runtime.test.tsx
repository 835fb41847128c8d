import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Button } from "./button.tsx";

it("shows characters that turn text around as signs, wherever they are written", () => {
  const name = "a\u202eb";
  const markup = renderToStaticMarkup(
    <p title={name} aria-label={name} data-name={name}>
      <b>{name}</b> {[name].map((one) => one)}
      <Button>{name}</Button>
    </p>,
  );
  expect(markup.match(/⟨U\+202E⟩/g)).toHaveLength(5);
  // What other programs read stays as it is.
  expect(markup).toContain('data-name="a\u202eb"');
});
