import { useEffect, useState } from "react";

/** What an example is called, once the list of them has come; "" until then, and without one. */
export function useExampleTitle(slug: string | null): string {
  const [title, setTitle] = useState("");
  useEffect(() => {
    let isWanted = true;
    const show = async (): Promise<void> => {
      if (slug === null) return;
      const { titleOfExample } = await import("#document/examples/example-list.ts");
      if (isWanted) setTitle(titleOfExample(slug));
    };
    void show();
    return () => {
      isWanted = false;
    };
  }, [slug]);
  return slug === null ? "" : title;
}
