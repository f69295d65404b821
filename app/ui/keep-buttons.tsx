import { useEffect, useState } from "react";
import { Button } from "./button";

/** Copies a text and prints the page; only there with JavaScript, which both need. */
export function KeepButtons({ text }: { text: string }) {
  const [isReady, setReady] = useState(false);
  const [said, setSaid] = useState("");
  useEffect(() => setReady(true), []);
  if (!isReady) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid("Kopiert"),
      () => setSaid("Kopieren ist hier nicht erlaubt"),
    );
  return (
    <>
      <Button type="button" variant="secondary" onClick={copy}>
        Kopieren
      </Button>
      <Button type="button" variant="secondary" onClick={() => window.print()}>
        Drucken
      </Button>
      <span role="status">{said}</span>
    </>
  );
}
