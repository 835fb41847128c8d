export interface LineDrawingProps {
  /** On 24 by 24 units; empty for the room of a drawing alone. */
  readonly path: string;
  /** Pixels of its side. */
  readonly size: number;
  /** What it says; undefined hides it from screen readers. */
  readonly label: string | undefined;
  readonly className: string | undefined;
}

/** A line drawing in the color of the text around it. */
export function LineDrawing({ path, size, label, className }: LineDrawingProps) {
  const naming = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
      {...naming}
    >
      <path d={path} />
    </svg>
  );
}
