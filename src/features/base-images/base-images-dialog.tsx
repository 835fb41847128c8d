import { useId, useMemo, useState } from "react";
import { imagesOfStages } from "#core/images/unknown-base.ts";
import { copyText } from "#document/actions/copy-text.ts";
import { addOwnImages } from "#document/images/own-images.ts";
import { selectShown } from "#document/selectors.ts";
import { imageName } from "#document/stages/image-name.ts";
import { useStore } from "#document/store.ts";
import { showToast } from "#document/view/notify.ts";
import { Button, IconButton } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Prose } from "#ui/prose.tsx";
import { Select } from "#ui/select.tsx";
import { baseImageMessages } from "#i18n/en/images/base-images.ts";
import { proseParts } from "#i18n/prose.ts";
import { otherNameWarning, pastedView, toOwnImages } from "./base-images-view.ts";
import styles from "./base-images-dialog.module.css";
import { KnownImagesList } from "./known-images-list.tsx";

const COMMANDS: readonly ((image: string) => string)[] = [
  (image) => `docker inspect ${image}`,
  (image) => `docker buildx imagetools inspect ${image} --format '{{json .Image}}'`,
  (image) => `docker history --no-trunc ${image}`,
];

/** Takes what Docker says about an image, so that it is known here; lists what is known that way. */
export default function BaseImagesDialog({ onClose }: { readonly onClose: () => void }) {
  const asked = useStore((state) => state.askedImage);
  const [text, setText] = useState(useStore((state) => state.imageText));
  const [chosen, setChosen] = useState("");
  const analysis = useStore(selectShown);
  const view = useMemo(() => pastedView(text, analysis, asked), [text, analysis, asked]);
  const used = useMemo(() => (analysis === null ? [] : imagesOfStages(analysis)), [analysis]);
  const id = useId();
  const words = baseImageMessages();
  const likely = view.kind === "ok" ? view.likely : asked || used[0] || "";
  const image = chosen || likely;
  const choices = view.kind === "ok" ? view.choices : [...new Set([...(asked === "" ? [] : [asked]), ...used])];
  const warning = otherNameWarning(view, image);
  const isOne = view.kind !== "ok" || view.described.length === 1;
  const take = (): void => {
    if (view.kind !== "ok") return;
    const added = toOwnImages(view.described, image, used);
    const isKept = addOwnImages(added);
    const said = words.isUsed(added.map(({ ref }) => imageName(ref)).join(", "));
    showToast(isKept ? said : `${said} ${words.notKept}`);
    onClose();
  };
  return (
    <Dialog title={words.title} about={words.about} isOpen onOpenChange={onClose}>
      <div className={styles.content}>
        {choices.length > 0 && isOne && (
          <Select
            label={words.image}
            value={image}
            options={choices.map((ref) => ({ value: ref, label: imageName(ref) }))}
            hasMonoText
            onChoose={setChosen}
          />
        )}
        <section aria-labelledby={`${id}-commands`}>
          <h3 id={`${id}-commands`} className={styles.label}>
            {words.command}
          </h3>
          <ul className={styles.commands}>
            {COMMANDS.map((toCommand) => {
              const command = toCommand(image === "" ? "IMAGE" : imageName(image));
              return (
                <li key={toCommand("")} className={styles.command}>
                  <code>{command}</code>
                  <IconButton
                    icon="copy"
                    label={words.copy(command)}
                    onClick={() => void copyText(command, words.commandCopied)}
                  />
                </li>
              );
            })}
          </ul>
        </section>
        <label className={styles.label} htmlFor={`${id}-text`}>
          {words.output}
        </label>
        <textarea
          id={`${id}-text`}
          className={`${styles.text} nokey`}
          rows={7}
          value={text}
          placeholder={words.placeholder}
          aria-describedby={`${id}-verdict`}
          aria-invalid={view.kind === "bad"}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
          onChange={(event) => {
            setText(event.target.value);
            // the image that was chosen for one text isn't that of the next
            if (text !== "") setChosen("");
          }}
        />
        <output id={`${id}-verdict`} className={styles.verdict} data-bad={view.kind === "bad"}>
          {view.kind === "bad" && <Prose parts={proseParts(view.message)} />}
          {view.kind === "ok" && view.sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
          {warning !== "" && <p className={styles.warning}>{warning}</p>}
        </output>
        <div>
          <Button tone="primary" icon="check" disabled={view.kind !== "ok"} onClick={take}>
            {words.use}
          </Button>
        </div>
        <KnownImagesList />
      </div>
    </Dialog>
  );
}
