import type { ProjectService } from "#core/analysis.ts";
import type { Ref } from "#document/selection/ref.ts";
import { hover, select } from "#document/selection/select.ts";
import { shortServiceSentences } from "#document/stages/service-sentences.ts";
import type { drawnServices } from "#document/stages/drawn-services.ts";
import { serviceKey } from "#document/stages/service-words.ts";
import { useStore } from "#document/store.ts";
import { graphCardMessages } from "#i18n/en/graph/cards.ts";
import { proseParts } from "#i18n/prose.ts";
import { Prose } from "#ui/prose.tsx";
import styles from "./outline-panel.module.css";

/** The services of a Compose project that run an image as it is. */
export function ServiceList({ services, title }: ReturnType<typeof drawnServices>) {
  return (
    <section className={styles.services} aria-label={title}>
      <h2 className={styles.servicesTitle}>{title}</h2>
      <ul>
        {services.map((service) => (
          <Entry key={service.name} service={service} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ service }: { readonly service: ProjectService }) {
  const id = serviceKey(service.name);
  const ref: Ref = { kind: "source", id };
  const isSelected = useStore(({ selected }) => selected?.kind === "source" && selected.id === id);
  return (
    <li
      className={styles.service}
      data-build="skipped"
      onPointerEnter={() => hover(ref)}
      onPointerLeave={() => hover(null)}
    >
      <h3 className={styles.heading}>
        <button type="button" className={styles.title} aria-pressed={isSelected} onClick={() => select(ref, "other")}>
          <span className={styles.name}>{service.name}</span>
          <span className={styles.state}>{graphCardMessages().notBuilt}</span>
        </button>
      </h3>
      <p>
        <Prose parts={proseParts(shortServiceSentences(service, quoted).join(" "))} />
      </p>
    </li>
  );
}

/** A name as code, never markup itself. */
function quoted(name: string): string {
  return `\`${name.replaceAll("`", "'")}\``;
}
