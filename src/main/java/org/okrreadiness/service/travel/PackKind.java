package org.okrreadiness.service.travel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a pack carries. One container serves them all; each has its own ending, so that a person can tell them apart. */
public enum PackKind {
    /** An assessment, to be sat. */
    ASSESSMENT,
    /** An attempt that was handed in, to be marked. */
    SUBMISSION,
    /** What one marker decided, to be put together with what others decided. */
    MARKS,
    /** What a participant is told. */
    FEEDBACK,
    /** What a participant asks to be looked at again. */
    APPEAL,
    /** What experts think of the options of a pack. */
    PANEL;

    /** As it is written in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What names of such files end with. */
    public String ending() {
        return ".okr-" + word();
    }

    public static Optional<PackKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** What the name of a file says it is. Only the file itself is to be believed. */
    public static Optional<PackKind> ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> name.endsWith(kind.ending()))
                .findFirst();
    }
}
