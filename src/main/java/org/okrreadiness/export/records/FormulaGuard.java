package org.okrreadiness.export.records;

/**
 * Keeps spreadsheets from taking what somebody typed for a formula (OWASP, "CSV Injection"): a text that begins with one of the signs
 * by which they recognise one gets an apostrophe in front, which spreadsheets take for "this is text". Numbers are not text and stay as they are.
 */
final class FormulaGuard {

    private FormulaGuard() {}

    static String harmless(String text) {
        return isRisky(text) ? "'" + text : text;
    }

    static boolean isRisky(String text) {
        if (text.isEmpty()) {
            return false;
        }
        return switch (text.charAt(0)) {
            case '=', '+', '-', '@', '\t', '\r', '\n' -> true;
            default -> false;
        };
    }
}
