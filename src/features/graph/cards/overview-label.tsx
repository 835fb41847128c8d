import { Fragment } from "react";
import { namePieces } from "../card-view/overview-name.ts";

/** A name that a browser breaks into lines where its size reckons with it. */
export function OverviewName({ name }: { readonly name: string }) {
  let end = 0;
  return namePieces(name).map((piece) => {
    end += piece.length;
    return (
      <Fragment key={end}>
        {piece}
        <wbr />
      </Fragment>
    );
  });
}
