package org.okrreadiness.export.credential;

/**
 * Words as every reader writes them back. Control characters and halves of pairs are escaped in different ways by different programs, and a
 * signature of what a credential says would not survive that.
 */
final class PlainWords {

    private PlainWords() {}

    static String of(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.codePoints().forEach(point -> {
            boolean hasShape = !Character.isISOControl(point)
                    && Character.getType(point) != Character.SURROGATE
                    && (point & 0xfffe) != 0xfffe;
            plain.appendCodePoint(hasShape ? point : ' ');
        });
        return plain.toString().strip();
    }
}
