import type { ReactNode } from "react";
import { formatDateTime } from "./dates";

type Props = {
  value: number | string;
  label: string;
  /** what is counted, so that nobody has to guess */
  definition: ReactNode;
  asOf: Date | string;
};

const number = new Intl.NumberFormat("de-DE");

/** A figure is only worth as much as its definition and its date: both always stand with it. */
export function Figure({ value, label, definition, asOf }: Props) {
  return (
    <div className="mp-figure">
      <p className="mp-figure__value">{typeof value === "number" ? number.format(value) : value}</p>
      <p className="mp-figure__label">{label}</p>
      <p className="mp-figure__definition">{definition}</p>
      <p className="mp-figure__asof">Stand {formatDateTime(asOf)}</p>
    </div>
  );
}
