type Props = {
  /** what the files hold, for the text of the links */
  what: string;
  /** addresses end differently: the same list as CSV and as workbook */
  hrefFor: (kind: "csv" | "xlsx") => string;
};

/** The whole list as a file, not just the page of it that is shown. */
export function ExportLinks({ what, hrefFor }: Props) {
  return (
    <p className="kern-body kern-body--small mp-screen-only">
      {what} als Datei:{" "}
      <a className="kern-link kern-link--no-visited-state mp-link" href={hrefFor("csv")}>
        CSV
      </a>
      ,{" "}
      <a className="kern-link kern-link--no-visited-state mp-link" href={hrefFor("xlsx")}>
        Excel (XLSX)
      </a>
    </p>
  );
}
