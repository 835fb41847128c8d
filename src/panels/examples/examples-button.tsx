import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { LazyGallery } from "./lazy-gallery.tsx";

/** Opens the gallery of examples. */
export function ExamplesButton({ label }: { readonly label: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button tone="quiet" icon="book" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {label}
      </Button>
      {isOpen && <LazyGallery onClose={() => setIsOpen(false)} />}
    </>
  );
}
