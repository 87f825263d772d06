#!/usr/bin/env bash
# Has the PDFs of one folder read by poppler and checked by qpdf: whole, tagged, as many pages as meant (FILE.pages), and the words in them
# that were meant (FILE.words). Usage: check-pdfs.sh FOLDER. A program that is missing is named and passed over.
set -euo pipefail
cd "$1"

wrong=0
fail() {
  echo "$1"
  wrong=$((wrong + 1))
}
has() {
  command -v "$1" >/dev/null || { echo "PDFs not checked by $1: it is not here"; return 1; }
}

for file in *.pdf; do
  name=${file%.pdf}
  if has pdfinfo 2>/dev/null >&2; then
    info=$(pdfinfo "$file" 2>"$name.said")
    [ ! -s "$name.said" ] || fail "$file: pdfinfo says $(head -1 "$name.said")"
    grep -q '^Tagged: *yes' <<<"$info" || fail "$file is not tagged"
    grep -q "^Pages: *$(cat "$name.pages")\$" <<<"$info" || fail "$file has another number of pages than meant"
  fi
  if has pdftotext 2>/dev/null >&2; then
    text=$(pdftotext "$file" - | tr -s '[:space:]' ' ')
    while IFS= read -r words; do
      grep -qF -- "$words" <<<"$text" || fail "$file: pdftotext does not find \"$words\""
    done <"$name.words"
  fi
  if has qpdf 2>/dev/null >&2; then
    qpdf --check "$file" >"$name.said" 2>&1 || true
    # PDFBox leaves one number of an object unused and counts it, which no reader minds (docs/interop.md).
    said=$(grep -E 'WARNING|ERROR|error' "$name.said" | grep -v 'reported number of objects' || true)
    [ -z "$said" ] || fail "$file: qpdf says $(head -1 <<<"$said")"
    grep -q '^PDF Version' "$name.said" || fail "$file: qpdf cannot read it"
  fi
done

# A copy that ends in the middle has to be told apart.
if has qpdf; then
  for file in *.pdf; do
    head -c $(($(wc -c <"$file") / 2)) "$file" >half.part
    said=$(qpdf --check half.part 2>&1 || true)
    grep -q 'file is damaged' <<<"$said" || fail "half of $file passes"
  done
  rm -f half.part
fi
has pdfinfo || true
has pdftotext || true
echo "$(ls ./*.pdf | wc -l) PDFs, $wrong things wrong"
[ "$wrong" -eq 0 ]
