package org.okrreadiness.ui.common;

import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.SupportCode;
import org.okrreadiness.wording.Words;

/**
 * Something that went wrong, ready to be shown.
 *
 * @param headline what it is about
 * @param advice what happened, what became of the work, what to do
 * @param report for whoever helps: versions and the places in the program it came from, never a word the person typed
 */
public record Problem(String headline, String advice, String report) {

    /** @param headlineKey names what was being done, for example {@code shell.problem.opening} */
    public static Problem of(Throwable failure, String headlineKey, Messages messages) {
        String code = SupportCode.of(failure);
        String advice = failure instanceof ReadinessException known
                ? Words.of(messages, known.phrase())
                : messages.get("problem.defect", code);
        return new Problem(messages.get(headlineKey), advice, report(failure, code, messages));
    }

    private static String report(Throwable failure, String code, Messages messages) {
        String version = Problem.class.getPackage().getImplementationVersion();
        StringBuilder report = new StringBuilder(messages.get(
                "problem.report",
                version == null ? "" : version,
                code,
                System.getProperty("java.runtime.version"),
                System.getProperty("javafx.runtime.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.version")));
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            report.append('\n').append(kindOf(cause));
            for (StackTraceElement frame : cause.getStackTrace()) {
                report.append("\n    ").append(frame);
            }
        }
        return report.toString();
    }

    /** Messages of exceptions are left out, because they may quote what somebody wrote; a key of the bundle never does. */
    private static String kindOf(Throwable cause) {
        String kind = cause.getClass().getName();
        return cause instanceof ReadinessException known
                ? kind + " " + known.phrase().key()
                : kind;
    }
}
