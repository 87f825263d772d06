package org.okrreadiness.reading.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.okrreadiness.domain.assessment.Measurement;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.verdict.CompetencyVerdict;
import org.okrreadiness.verdict.Found;
import org.okrreadiness.verdict.Settlement;
import org.okrreadiness.verdict.Standing;
import org.okrreadiness.verdict.Verdict;
import org.okrreadiness.wording.Words;

/** Says whether somebody is ready, in a sentence, and in a few more how far that can be relied on. */
record VerdictWords(Messages messages) {

    /** Below this chance of changing sides "one person in" stops being a number anybody can picture. */
    private static final double RARELY = 0.02;

    String sentence(Verdict verdict, Settlement settlement) {
        return switch (verdict.readiness()) {
            case READY -> messages.get("overview.ready") + open(verdict);
            case NOT_YET -> notYet(verdict) + open(verdict);
            case CANNOT_TELL_YET -> cannotTell(verdict) + settle(settlement);
        };
    }

    private String notYet(Verdict verdict) {
        List<String> missed = names(verdict.standing(Standing.MISSED));
        String whole = verdict.overall().standing() == Standing.MISSED ? "whole" : "part";
        if (missed.isEmpty()) {
            return messages.get("overview.not-yet.whole");
        }
        String many = missed.size() == 1 ? "one" : "many";
        return messages.get("overview.not-yet." + whole + "." + many, list(missed), missed.size());
    }

    private String cannotTell(Verdict verdict) {
        List<String> deciding = names(verdict.standing(Standing.OPEN).stream()
                .filter(CompetencyVerdict::decides)
                .toList());
        boolean whole = verdict.overall().standing() == Standing.OPEN;
        List<String> below = names(verdict.standing(Standing.MISSED));
        if (!whole && deciding.isEmpty()) {
            return messages.get(
                    below.size() == 1 ? "overview.open.below.one" : "overview.open.below.many", list(below));
        }
        if (deciding.isEmpty()) {
            return messages.get("overview.open.whole", verdict.overall().cut());
        }
        return messages.get(whole ? "overview.open.both" : "overview.open.part", list(deciding));
    }

    /** Competencies of which nothing can be said on their own. */
    private String open(Verdict verdict) {
        List<String> open = names(verdict.standing(Standing.OPEN));
        if (open.isEmpty()) {
            return "";
        }
        return " " + messages.get(open.size() == 1 ? "overview.untold.one" : "overview.untold.many", list(open));
    }

    private String settle(Settlement settlement) {
        int tasks = settlement.tasks().size();
        return tasks == 0 ? "" : " " + Words.count(messages, "overview.settle", tasks);
    }

    /** What the bands mean and rest on. */
    List<String> meaning(Verdict verdict, Mode mode, int tasks) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get(
                "overview.overall",
                verdict.overall().score(),
                band(verdict),
                verdict.overall().cut()));
        lines.add(messages.get("overview.meaning", tasks) + " " + otherSide(verdict.overall()));
        lines.add(basis(verdict, tasks));
        if (mode == Mode.PRACTICE) {
            lines.add(messages.get("overview.practice"));
        }
        return lines;
    }

    private String band(Verdict verdict) {
        return messages.get(
                "overview.band",
                Math.round(verdict.overall().band().low()),
                Math.round(verdict.overall().band().high()));
    }

    private String otherSide(Found overall) {
        return overall.otherSide() < RARELY
                ? messages.get("overview.other-side.rarely")
                : messages.get("overview.other-side", Math.max(2, Math.round(1 / overall.otherSide())));
    }

    private String basis(Verdict verdict, int tasks) {
        Measurement measurement = verdict.measurement();
        String single = hundredths(measurement.singleTask());
        String all = hundredths(verdict.reliability());
        return measurement.basis() == Measurement.Basis.COHORT
                ? messages.get("overview.basis.cohort", measurement.persons(), single, tasks, all)
                : messages.get("overview.basis.assumed", single, tasks, all);
    }

    /** ".20", the way reliabilities are written. */
    private static String hundredths(double reliability) {
        return String.format(Locale.ROOT, "%.2f", reliability).replaceFirst("^0", "");
    }

    private List<String> names(List<CompetencyVerdict> lines) {
        return lines.stream()
                .map(line -> Words.of(messages, "competency", line.competency()))
                .toList();
    }

    private String list(List<String> names) {
        return new Listing(messages).of(names);
    }
}
