import { lazy, Suspense } from "react";

const Gallery = lazy(() => import("./gallery.tsx"));

/** The gallery of examples, fetched when it is opened first. */
export function LazyGallery({ onClose }: { readonly onClose: () => void }) {
  return (
    <Suspense fallback={null}>
      <Gallery onClose={onClose} />
    </Suspense>
  );
}
