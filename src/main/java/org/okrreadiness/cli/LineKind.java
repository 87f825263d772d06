package org.okrreadiness.cli;

import java.util.Locale;
import picocli.CommandLine;

/** What a line to be scored holds. */
enum LineKind {
    KEY_RESULT,
    OBJECTIVE,
    SET;

    /** Reads {@code key-result} and {@code key_result} alike. */
    static LineKind of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** For the option on the command line. */
    static final class Converter implements CommandLine.ITypeConverter<LineKind> {
        @Override
        public LineKind convert(String value) {
            try {
                return of(value);
            } catch (IllegalArgumentException e) {
                throw new CommandLine.TypeConversionException("key-result | objective | set, not '" + value + "'");
            }
        }
    }
}
