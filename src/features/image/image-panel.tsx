import { useMemo } from "react";
import { useChosenBuild } from "#document/analysis/use-chosen-build.ts";
import { selectShown } from "#document/selectors.ts";
import { selectPresentReport } from "#document/folder/folder-selectors.ts";
import { useBuildOverlay } from "#document/log/use-build-overlay.ts";
import { selectRecordedBuild } from "#document/record/record-actions.ts";
import { recordedResult } from "#document/record/recorded-result.ts";
import { useStore } from "#document/store.ts";
import { Select } from "#ui/select.tsx";
import panel from "#ui/panel.module.css";
import { configView } from "./config-view.ts";
import { imageView } from "./image-view.ts";
import { leftBehindRows } from "./left-behind-view.ts";
import { singleStageView } from "./single-stage-view.ts";
import { imageMessages } from "#i18n/en/image.ts";
import { projectMessages } from "#i18n/en/project/panel.ts";
import { ConfigSection } from "./config-section.tsx";
import styles from "./image-panel.module.css";
import { LayerStack } from "./layer-stack.tsx";
import { LeftBehindList } from "./left-behind.tsx";
import { SingleStageNote } from "./single-stage.tsx";

/** What ships: layers, configuration, and what is left behind. */
export default function ImagePanel() {
  const shown = useStore(selectShown);
  const { analysis, choices, target, choose } = useChosenBuild(shown);
  const report = useStore(selectPresentReport);
  const build = useStore(selectRecordedBuild);
  const read = useBuildOverlay(analysis);
  const recorded = useMemo(
    () =>
      build !== null && analysis !== null && read.kind === "ok" ? recordedResult(build, analysis, read.overlay) : null,
    [build, analysis, read],
  );
  const image = useMemo(() => analysis && imageView(analysis, report, recorded), [analysis, report, recorded]);
  const config = useMemo(() => analysis && configView(analysis, recorded), [analysis, recorded]);
  const rows = useMemo(() => (analysis ? leftBehindRows(analysis) : []), [analysis]);
  const single = useMemo(
    () => (analysis === null || analysis.project !== undefined ? null : singleStageView(analysis)),
    [analysis],
  );
  if (image === null || config === null) {
    const message = analysis?.build.error?.message ?? "";
    return <p className={panel.empty}>{message === "" ? imageMessages().empty : imageMessages().refused(message)}</p>;
  }
  const isOfOneBuild = choices.length <= 1 && analysis?.project === undefined;
  const hasFailed = isOfOneBuild && read.kind === "ok" && read.overlay.log.error !== "";
  return (
    <div className={styles.panel}>
      {hasFailed && <p className={styles.runsNote}>{imageMessages()[build === null ? "logFailed" : "recordFailed"]}</p>}
      {choices.length > 1 && (
        <Select label={projectMessages().image} value={target} options={choices} hasMonoText onChoose={choose} />
      )}
      <LayerStack image={image} />
      <ConfigSection config={config} />
      <LeftBehindList rows={rows} />
      {single !== null && <SingleStageNote view={single} />}
      {image.sizesNote !== "" && <p className={styles.sizesNote}>{image.sizesNote}</p>}
    </div>
  );
}
