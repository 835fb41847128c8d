import { useMemo } from "react";
import { selectAnalysis } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import panel from "#ui/panel.module.css";
import { configView } from "#views/image/config-view.ts";
import { imageView } from "#views/image/image-view.ts";
import { leftBehindRows } from "#views/image/left-behind-view.ts";
import { singleStageView } from "#views/image/single-stage-view.ts";
import { imageMessages } from "#i18n/en/image.ts";
import { ConfigSection } from "./config-section.tsx";
import styles from "./image-panel.module.css";
import { LayerStack } from "./layer-stack.tsx";
import { LeftBehind } from "./left-behind.tsx";
import { SingleStage } from "./single-stage.tsx";

/** What ships: layers, configuration, and what is left behind. */
export default function ImagePanel() {
  const analysis = useStore(selectAnalysis);
  const image = useMemo(() => analysis && imageView(analysis), [analysis]);
  const config = useMemo(() => analysis && configView(analysis), [analysis]);
  const rows = useMemo(() => (analysis ? leftBehindRows(analysis) : []), [analysis]);
  const single = useMemo(() => analysis && singleStageView(analysis), [analysis]);
  if (image === null || config === null) {
    const message = analysis?.build.error?.message ?? "";
    return <p className={panel.empty}>{message === "" ? imageMessages().empty : imageMessages().refused(message)}</p>;
  }
  return (
    <div className={styles.panel}>
      <LayerStack image={image} />
      <ConfigSection config={config} />
      <LeftBehind rows={rows} />
      {single !== null && <SingleStage view={single} />}
      {image.sizesNote !== "" && <p className={styles.sizesNote}>{image.sizesNote}</p>}
    </div>
  );
}
