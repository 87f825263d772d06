package org.okrreadiness.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.okrreadiness.domain.assessment.Measurement;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Judged;
import org.okrreadiness.verdict.Candidate;
import org.okrreadiness.verdict.Exercise;
import org.okrreadiness.verdict.Found;
import org.okrreadiness.verdict.Readiness;
import org.okrreadiness.verdict.Verdict;
import org.okrreadiness.wording.Words;

/** Prints a verdict for a person in a few lines. */
final class VerdictPrinter {

    private static final double WHOLE = 100;

    private final Messages messages;
    private final PrintStream out;

    VerdictPrinter(Messages messages, PrintStream out) {
        this.messages = messages;
        this.out = out;
    }

    void print(Verdict verdict, Mode mode, Judged next) {
        out.println();
        line("cli.verdict." + Words.kebab(verdict.readiness()));
        found("cli.verdict.overall", "", verdict.overall());
        verdict.competencies()
                .forEach(line -> found(
                        line.decides() ? "cli.verdict.competency-decides" : "cli.verdict.competency",
                        Words.of(messages, "competency", line.competency()),
                        line.found()));
        Measurement measurement = verdict.measurement();
        line(
                "cli.verdict.basis." + Words.kebab(measurement.basis()),
                hundredths(verdict.reliability()),
                hundredths(measurement.singleTask()),
                measurement.persons());
        if (mode == Mode.PRACTICE) {
            line("cli.verdict.practice");
        }
        if (verdict.readiness() == Readiness.CANNOT_TELL_YET) {
            settle(next);
        }
        if (!next.exercises().isEmpty()) {
            line("cli.verdict.exercises");
            next.exercises().forEach(this::print);
        }
    }

    private void settle(Judged next) {
        if (next.settlement().tasks().isEmpty()) {
            line("cli.verdict.settle.none");
            return;
        }
        line("cli.verdict.settle", Math.round(next.settlement().chance() * WHOLE));
        next.settlement().tasks().forEach(task -> task("cli.verdict.task", task, ""));
    }

    private void print(Exercise exercise) {
        task("cli.verdict.exercise", exercise.candidate(), Words.of(messages, "competency", exercise.competency()));
    }

    private void task(String key, Candidate task, String what) {
        line(key, task.title(), task.pack().id(), task.task().value(), task.minutes(), what);
    }

    private void found(String key, String what, Found found) {
        line(
                key,
                what,
                found.score(),
                Math.round(found.band().low()),
                Math.round(found.band().high()),
                found.cut(),
                messages.get("cli.verdict.standing." + Words.kebab(found.standing())));
    }

    private static String hundredths(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    private void line(String key, Object... arguments) {
        out.println(messages.get(key, arguments));
    }
}
