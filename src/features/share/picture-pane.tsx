import { useMemo, useState } from "react";
import { showToast } from "#document/view/notify.ts";
import { selectDrawn, selectIsSettled } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { pictureSvg } from "./picture.ts";
import { shareMessages } from "#i18n/en/share.ts";
import { Choice } from "./choice.tsx";
import { download } from "./download.ts";
import styles from "./picture-pane.module.css";
import { SecretsBanner } from "./secrets-banner.tsx";
import { svgToPng } from "./svg-to-png.ts";
import { useExportedAnalysis } from "./use-exported-analysis.ts";

type Colors = "light" | "dark";

const SCALES = [
  { value: "1", label: "1×" },
  { value: "2", label: "2×" },
  { value: "3", label: "3×" },
] as const;

/** A picture of exactly what the graph shows. */
export function PicturePane() {
  const [colors, setColors] = useState<Colors>(presentColors);
  const [scale, setScale] = useState<(typeof SCALES)[number]["value"]>("2");
  const exported = useExportedAnalysis();
  const drawn = useStore(selectDrawn);
  const isSettled = useStore(selectIsSettled);
  const svg = useMemo(
    () => (exported === null || drawn === null || !isSettled ? null : pictureSvg(exported.analysis, drawn, colors)),
    [exported, drawn, isSettled, colors],
  );
  const words = shareMessages();
  if (svg === null || exported === null) return <p className={styles.none}>{words.noGraph}</p>;
  const choices: readonly { readonly value: Colors; readonly label: string }[] = [
    { value: "light", label: words.light },
    { value: "dark", label: words.dark },
  ];
  const png = (): Promise<Blob> => svgToPng(svg, Number(scale), exported.analysis);
  return (
    <div className={styles.pane}>
      <SecretsBanner secrets={exported.secrets} holder="file" onLeaveOut={exported.leaveSecretsOut} />
      <p className={styles.about}>{words.pictureAbout}</p>
      <div className={styles.frame} data-colors={colors}>
        <img className={styles.picture} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={words.theGraph} />
      </div>
      <div className={styles.bar}>
        <Choice label={words.colors} value={colors} choices={choices} onChoose={setColors} />
        <Choice label={words.pngSize} value={scale} choices={SCALES} onChoose={setScale} />
      </div>
      <div className={styles.bar}>
        <Button
          tone="primary"
          icon="download"
          onClick={() => download(new Blob([svg], { type: "image/svg+xml" }), "stages.svg")}
        >
          {words.download("SVG")}
        </Button>
        <Button icon="download" onClick={() => void orSay(async () => download(await png(), "stages.png"))}>
          {words.download("PNG")}
        </Button>
        {typeof ClipboardItem === "function" && (
          <Button icon="copy" onClick={() => void orSay(() => copyPicture(png()))}>
            {words.copyPng}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Safari wants the promise, not the picture, so that it still sees the click. */
async function copyPicture(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
  showToast(shareMessages().pictureIsCopied);
}

async function orSay(make: () => Promise<void>): Promise<void> {
  try {
    await make();
  } catch {
    showToast(shareMessages().noPicture);
  }
}

function presentColors(): Colors {
  return getComputedStyle(document.documentElement).colorScheme === "dark" ||
    (document.documentElement.dataset.theme === undefined && matchMedia("(prefers-color-scheme: dark)").matches)
    ? "dark"
    : "light";
}
