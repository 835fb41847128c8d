import { useMemo, useState } from "react";
import { showToast } from "#state/notify.ts";
import { selectDrawn, selectIsSettled } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { Button } from "#ui/button.tsx";
import { pictureSvg } from "#views/share/picture.ts";
import { Choice } from "./choice.tsx";
import { download } from "./download.ts";
import styles from "./picture-pane.module.css";
import { SecretsBanner } from "./secrets-banner.tsx";
import { svgToPng } from "./svg-to-png.ts";
import { useExportedAnalysis } from "./use-exported-analysis.ts";

type Colours = "light" | "dark";

const COLOURS = [
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

const SCALES = [
  { value: "1", label: "1×" },
  { value: "2", label: "2×" },
  { value: "3", label: "3×" },
] as const;

/** A picture of exactly what the graph shows. */
export function PicturePane() {
  const [colours, setColours] = useState<Colours>(presentColours);
  const [scale, setScale] = useState<(typeof SCALES)[number]["value"]>("2");
  const exported = useExportedAnalysis();
  const drawn = useStore(selectDrawn);
  const isSettled = useStore(selectIsSettled);
  const svg = useMemo(
    () => (exported === null || drawn === null || !isSettled ? null : pictureSvg(exported.analysis, drawn, colours)),
    [exported, drawn, isSettled, colours],
  );
  if (svg === null || exported === null) return <p className={styles.none}>No graph is drawn now.</p>;
  const png = (): Promise<Blob> => svgToPng(svg, Number(scale), exported.analysis);
  return (
    <div className={styles.pane}>
      <SecretsBanner secrets={exported.secrets} holder="file" onLeaveOut={exported.leaveSecretsOut} />
      <p className={styles.about}>
        The graph as it is shown, with its legend. The Dockerfile is inside the file: drop it on this page, and it opens
        again.
      </p>
      <div className={styles.frame} data-colours={colours}>
        <img className={styles.picture} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt="The graph" />
      </div>
      <div className={styles.bar}>
        <Choice label="Colours" value={colours} choices={COLOURS} onChoose={setColours} />
        <Choice label="Size of the PNG" value={scale} choices={SCALES} onChoose={setScale} />
      </div>
      <div className={styles.bar}>
        <Button
          tone="primary"
          icon="download"
          onClick={() => download(new Blob([svg], { type: "image/svg+xml" }), "stages.svg")}
        >
          Download SVG
        </Button>
        <Button icon="download" onClick={() => void orSay(async () => download(await png(), "stages.png"))}>
          Download PNG
        </Button>
        {typeof ClipboardItem === "function" && (
          <Button icon="copy" onClick={() => void orSay(() => copyPicture(png()))}>
            Copy PNG
          </Button>
        )}
      </div>
    </div>
  );
}

/** Safari wants the promise, not the picture, so that it still sees the click. */
async function copyPicture(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
  showToast("The picture is copied.");
}

async function orSay(make: () => Promise<void>): Promise<void> {
  try {
    await make();
  } catch {
    showToast("The browser could not make this picture. Try a smaller size, or the SVG.");
  }
}

function presentColours(): Colours {
  return getComputedStyle(document.documentElement).colorScheme === "dark" ||
    (document.documentElement.dataset.theme === undefined && matchMedia("(prefers-color-scheme: dark)").matches)
    ? "dark"
    : "light";
}
