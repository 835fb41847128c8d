import type { ProjectInput } from "#core/build-input/project-input.ts";
import { imagesOfStages } from "#core/images/unknown-base.ts";
import { canonicalState } from "#permalink/canonical-state.ts";
import { encodeLink, encodeReadableLink, fitsLink } from "#permalink/codec.ts";
import type { LinkState } from "#permalink/link-state.ts";
import { linkedFolderOf } from "../folder/linked-folder.ts";
import { allOwnImages } from "../images/kept-images.ts";
import { withoutSecrets } from "./secrets-in.ts";
import type { ShareAddresses } from "./share-formats.ts";
import { stripComments } from "./strip-comments.ts";
import { linkOfState } from "./link-of-state.ts";
import type { AppState } from "../store.ts";

/** What a shared link leaves out. */
export interface ShareOptions {
  readonly withoutComments: boolean;
  /** Neither how things are shown nor what is selected. */
  readonly withoutView: boolean;
  readonly withoutSecrets: boolean;
  /** Also what the reader made known of the base images. */
  readonly withImages: boolean;
  /** Also the names and sizes of the folder, without what is ignored. */
  readonly withFolder: boolean;
}

export const ALL_OF_IT: ShareOptions = {
  withoutComments: false,
  withoutView: false,
  withoutSecrets: false,
  withImages: false,
  withFolder: false,
};

/** What a link holds of the page, less what the options leave out. */
export function linkToShare(state: AppState, options: ShareOptions): LinkState {
  const { view, select, ...rest } = linkOfState(state);
  const { dockerfile } = rest;
  const images = options.withImages ? linkedImagesFor(state) : "";
  const folder = options.withFolder ? (linkedFolderOf(state)?.text ?? "") : "";
  return canonicalState({
    ...rest,
    ...(options.withoutComments && rest.project && { project: projectWithoutComments(rest.project, state.whole) }),
    dockerfile:
      options.withoutComments && state.analysis !== null ? stripComments(dockerfile, state.analysis.file) : dockerfile,
    ...(options.withoutSecrets && withoutSecrets(rest)),
    ...viewToShare(options.withoutView ? undefined : view, { images, folder }),
    // Without the comments every line has another number.
    ...(options.withoutView || options.withoutComments || select === undefined ? {} : { select }),
  });
}

/** The view with the texts that are asked for; "" is none. */
function viewToShare(view: LinkState["view"], texts: Readonly<Record<string, string>>): Pick<LinkState, "view"> {
  const asked = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
  return view === undefined && Object.keys(asked).length === 0 ? {} : { view: { ...view, ...asked } };
}

/** What the reader made known of the images that stages start from, as links have it; "" for nothing. */
export function linkedImagesFor({ whole, analysis, linkedImages, ownImages }: AppState): string {
  const shown = whole ?? analysis;
  const used = new Set(shown === null ? [] : imagesOfStages(shown));
  const images = allOwnImages(linkedImages, ownImages).filter(({ ref }) => used.has(ref));
  return images.length === 0 ? "" : JSON.stringify(images);
}

/** The project without the comments of its Dockerfiles. */
function projectWithoutComments(project: ProjectInput, whole: AppState["whole"]): ProjectInput {
  const stripped = (whole?.project?.targets ?? []).flatMap(({ dockerfile, text, isInline, analysis }) =>
    text === null || isInline || analysis === null ? [] : [[dockerfile, stripComments(text, analysis.file)] as const],
  );
  return { ...project, files: { ...project.files, ...Object.fromEntries(stripped) } };
}

/** The addresses of a link; null where it is more than a link can hold. */
export async function shareAddresses(link: LinkState): Promise<ShareAddresses | null> {
  if (!fitsLink(link)) return null;
  const fragment = await encodeLink(link);
  const page = location.origin + location.pathname;
  return { short: page + fragment, readable: page + encodeReadableLink(link), embed: `${page}?embed${fragment}` };
}
