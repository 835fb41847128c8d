import { exportText } from "#features/share/export-texts.ts";
import { pictureSvg } from "#features/share/picture.ts";
import { useStore } from "#document/store.ts";
import styles from "./print-sheet.module.css";

/** While the browser prints, shows the graph and its outline on paper instead of the page. Returns what ends it. */
export function startPrinting(): () => void {
  let sheet: HTMLElement | null = null;
  const lay = (): void => {
    sheet?.remove();
    sheet = printSheet();
    if (sheet !== null) document.body.append(sheet);
  };
  const remove = (): void => {
    sheet?.remove();
    sheet = null;
  };
  addEventListener("beforeprint", lay);
  addEventListener("afterprint", remove);
  return () => {
    remove();
    removeEventListener("beforeprint", lay);
    removeEventListener("afterprint", remove);
  };
}

/** The graph as it is drawn, in the colors for paper, and the outline; null where no graph is drawn. */
function printSheet(): HTMLElement | null {
  const { analysis, drawn } = useStore.getState();
  if (analysis === null || drawn === null) return null;
  const sheet = document.createElement("div");
  sheet.className = styles.sheet ?? "";
  const picture = document.createElement("img");
  picture.className = styles.picture ?? "";
  picture.alt = document.title;
  picture.decoding = "sync";
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(pictureSvg(analysis, drawn, "light"))}`;
  const outline = document.createElement("pre");
  outline.className = styles.outline ?? "";
  outline.textContent = exportText(analysis, "outline").text;
  sheet.append(picture, outline);
  return sheet;
}
