package org.okrreadiness.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.w3c.dom.Document;

/** What the fonts that travel in a file have a shape for. What they have none for is printed as a sign that something stood there. */
public final class Letters {

    private Letters() {}

    /** Whether every word in a document can be drawn. */
    public static boolean coverAll(Document document) {
        return coverAll(document.getDocumentElement().getTextContent());
    }

    /** Whether every sign of these words can be drawn. A file in which that is not so has to say it. */
    public static boolean coverAll(String words) {
        String printable = PrintableText.of(words);
        return !printable.contains(PrintableText.SIGN)
                && printable
                        .codePoints()
                        .filter(point -> !Character.isISOControl(point))
                        .allMatch(point -> Shapes.OF_FONTS.stream().anyMatch(font -> font.getGlyphId(point) != 0));
    }

    /** Read when somebody asks for the first time. */
    private static final class Shapes {

        private static final List<CmapLookup> OF_FONTS = List.of(of("SourceSans3-Regular"), of("DejaVuSans"));

        private static CmapLookup of(String file) {
            try (InputStream in =
                            Objects.requireNonNull(Letters.class.getResourceAsStream("fonts/" + file + ".ttf"), file);
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                return font.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
    }
}
