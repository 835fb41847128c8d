import { endCompare, showCompare } from "#document/compare/start-compare.ts";
import { useStore } from "#document/store.ts";
import { offerUpdate } from "#document/view/offer-update.ts";
import BuildChangeBanner from "#features/target/build-change-banner.tsx";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";

/** The banners that nothing needs before the first graph. */
export default function LaterBanners() {
  return (
    <>
      <BuildChangeBanner />
      <CompareBanner />
      <UpdateBanner />
    </>
  );
}

function CompareBanner() {
  const isHidden = useStore((state) => state.compare !== null && !state.isCompareShown);
  if (!isHidden) return null;
  return (
    <Banner
      tone="info"
      actions={
        <>
          <Button icon="compare" onClick={() => showCompare(true)}>
            {layoutMessages().showComparison}
          </Button>
          <Button icon="close" onClick={endCompare}>
            {layoutMessages().endComparison}
          </Button>
        </>
      }
    >
      {layoutMessages().isCompared}
    </Banner>
  );
}

function UpdateBanner() {
  const take = useStore((state) => state.takeUpdate);
  if (take === null) return null;
  return (
    <Banner
      tone="info"
      actions={
        <Button icon="reset" onClick={take}>
          {layoutMessages().reloadNow}
        </Button>
      }
      onDismiss={() => offerUpdate(null)}
    >
      {layoutMessages().isUpdateReady}
    </Banner>
  );
}
