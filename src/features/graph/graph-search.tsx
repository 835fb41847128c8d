import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Analysis } from "#core/analysis.ts";
import { select } from "#document/selection/select.ts";
import { Icon } from "#ui/icons/icon.tsx";
import { type SearchHit, searchGraph } from "./view/graph-search.ts";
import { graphDetailMessages } from "#i18n/en/graph/details.ts";
import { session } from "./canvas/graph-session.ts";
import styles from "./graph-search.module.css";

export interface GraphSearchProps {
  readonly analysis: Analysis;
  /** Called when the search is over, for the focus to go back. */
  readonly onClose: () => void;
}

/** Finds stages, images, instructions and paths by what is typed. */
export function GraphSearch({ analysis, onClose }: GraphSearchProps) {
  const words = graphDetailMessages();
  const [query, setQuery] = useState("");
  const [place, setPlace] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const hits = useMemo(() => searchGraph(analysis, query), [analysis, query]);
  useEffect(() => input.current?.focus(), []);

  const close = (): void => {
    session.setState({ isSearching: false });
    onClose();
  };
  const goTo = (next: number): void => {
    setPlace(next);
    list.current?.children[next]?.scrollIntoView({ block: "nearest" });
  };
  const choose = (hit: SearchHit | undefined): void => {
    if (hit === undefined) return;
    // Not made in the graph: it shall bring what was found into view.
    select(hit.thing, "other");
    close();
  };
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Escape") close();
    else if (event.key === "Enter") choose(hits[place]);
    else if (event.key === "ArrowDown") goTo(Math.min(place + 1, hits.length - 1));
    else if (event.key === "ArrowUp") goTo(Math.max(place - 1, 0));
    else return;
    event.preventDefault();
  };
  return (
    <search className={styles.search}>
      <div className={styles.field}>
        <Icon name="search" size={15} />
        <input
          ref={input}
          className={styles.input}
          type="text"
          role="combobox"
          aria-label={words.search}
          aria-expanded={hits.length > 0}
          aria-controls="graph-search-hits"
          aria-activedescendant={hits[place] === undefined ? undefined : `graph-search-${place}`}
          autoComplete="off"
          spellCheck={false}
          placeholder={words.whatToType}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setPlace(0);
          }}
          onKeyDown={press}
        />
        <button type="button" className={styles.close} aria-label={words.closeSearch} onClick={close}>
          <Icon name="close" size={15} />
        </button>
      </div>
      {query.trim() !== "" && hits.length === 0 && <p className={styles.nothing}>{words.nothingFound}</p>}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select has no text field */}
      <div ref={list} id="graph-search-hits" className={styles.hits} role="listbox" aria-label={words.found}>
        {hits.map((hit, index) => (
          <div
            key={hit.key}
            id={`graph-search-${index}`}
            className={styles.hit}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
            role="option"
            tabIndex={-1}
            aria-selected={index === place}
            onPointerEnter={() => setPlace(index)}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(hit);
            }}
          >
            <span className={styles.title} data-kind={hit.thing.kind}>
              {hit.title}
            </span>
            <span className={styles.detail}>{hit.detail}</span>
          </div>
        ))}
      </div>
    </search>
  );
}
