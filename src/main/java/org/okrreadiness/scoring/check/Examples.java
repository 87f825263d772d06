package org.okrreadiness.scoring.check;

import java.util.Objects;

/**
 * Lines that show what a check does.
 *
 * @param bad a line it speaks up about
 * @param good the same thought as it might be written instead; the check is content
 * @param falseAlarm a line that looks wrong and is not; the check is content
 */
public record Examples(String bad, String good, String falseAlarm) {

    /** For a check that looks at more than one text, so that no single line can show it. */
    public static final Examples NONE = new Examples("", "", "");

    public Examples {
        Objects.requireNonNull(bad, "bad");
        Objects.requireNonNull(good, "good");
        Objects.requireNonNull(falseAlarm, "falseAlarm");
    }
}
