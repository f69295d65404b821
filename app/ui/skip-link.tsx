/** First stop of the keyboard: past header and navigation, straight to the content. */
export function SkipLink() {
  return (
    <a href="#inhalt" className="mp-skip-link">
      Zum Inhalt springen
    </a>
  );
}
