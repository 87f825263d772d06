package org.okrreadiness.service;

import java.util.Locale;
import java.util.zip.CRC32;

/**
 * A short code for a defect of the program, the same on every machine: it is made of the kinds of exceptions and the places they came
 * from, and of nothing the person typed.
 */
public final class SupportCode {

    private static final int FRAMES = 8;

    private SupportCode() {}

    /** For example {@code A3F0-91BC}. */
    public static String of(Throwable defect) {
        CRC32 crc = new CRC32();
        int depth = 0;
        for (Throwable cause = defect; cause != null && depth < FRAMES; cause = cause.getCause()) {
            add(crc, cause);
            depth++;
        }
        String digits = String.format(Locale.ROOT, "%08X", crc.getValue());
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }

    private static void add(CRC32 crc, Throwable cause) {
        update(crc, cause.getClass().getName());
        StackTraceElement[] frames = cause.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            update(crc, frames[i].getClassName() + "." + frames[i].getMethodName());
        }
    }

    private static void update(CRC32 crc, String text) {
        crc.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
