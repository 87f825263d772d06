package org.okrreadiness.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The sheets of paper people print on. */
public enum Paper {
    A4("210mm 297mm"),
    LETTER("8.5in 11in");

    private static final Set<String> ON_LETTER =
            Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE", "CR", "GT", "NI", "PA", "SV", "PR", "DO");

    private final String size;

    Paper(String size) {
        this.size = size;
    }

    /** Width and height as a style sheet names them. */
    public String size() {
        return size;
    }

    /** As it is named in files and on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a code nobody knows. */
    public static Optional<Paper> of(String code) {
        return Arrays.stream(values())
                .filter(paper -> paper.code().equals(code))
                .findFirst();
    }

    /** What is in the printers of that country. */
    public static Paper usual(Locale locale) {
        return ON_LETTER.contains(locale.getCountry()) ? LETTER : A4;
    }
}
