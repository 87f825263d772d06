package org.okrreadiness.cli;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.Cause;
import org.okrreadiness.decide.need.Contradiction;
import org.okrreadiness.decide.need.Diagnosis;
import org.okrreadiness.decide.need.Evidence;
import org.okrreadiness.decide.need.Flip;
import org.okrreadiness.decide.need.Frequency;
import org.okrreadiness.decide.need.Help;
import org.okrreadiness.decide.need.HelpBalance;
import org.okrreadiness.decide.need.HelpBalance.Reason;
import org.okrreadiness.decide.need.Question;
import org.okrreadiness.decide.need.Said;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.decide.need.Statement;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.decide.Conflict;
import org.okrreadiness.wording.Words;

/** Prints a diagnosis for people: the help first, then everything by which they can judge it. */
final class NeedPrinter {

    private static final int MOST_EVIDENCE = 3;
    private static final int MOST_UNKNOWN = 5;

    private final Messages messages;
    private final PrintStream out;

    NeedPrinter(Messages messages, PrintStream out) {
        this.messages = messages;
        this.out = out;
    }

    void print(AnswerSheet sheet, Diagnosis diagnosis, List<Conflict> conflicts) {
        head(sheet, diagnosis);
        HelpBalance first = diagnosis.first();
        reasonsFor(first);
        reasonsAgainst(first);
        heading("causes");
        diagnosis
                .causes()
                .forEach(cause -> line(
                        1,
                        "cause",
                        name("cause", cause.cause()),
                        name("standing", cause.standing()),
                        figure(cause.decibans())));
        others(diagnosis);
        contradictions(diagnosis.doubt().contradictions());
        unknown(diagnosis.doubt());
        diagnosis.doubt().question().ifPresent(question -> question(question, diagnosis.advice()));
        flips(diagnosis);
        conflicts(conflicts);
        heading("first-step");
        out.println("  " + diagnosis.advice().firstStep());
        out.println();
        out.println(messages.get("need.report.decibans"));
    }

    private void head(AnswerSheet sheet, Diagnosis diagnosis) {
        Diagnosis.Advice advice = diagnosis.advice();
        Diagnosis.Coverage coverage = diagnosis.coverage();
        out.println(
                sheet.organisation().isBlank()
                        ? messages.get("need.report.title.nobody")
                        : messages.get("need.report.title", sheet.organisation()));
        line(0, "answer", name("help", advice.help()), name("ground", advice.ground()));
        out.println(name("firmness", advice.firmness()));
        line(
                0,
                "rests",
                coverage.answered(),
                coverage.asked(),
                coverage.respondents(),
                coverage.seats().size(),
                coverage.facts());
    }

    private void reasonsFor(HelpBalance help) {
        if (help.reasonsFor().isEmpty()) {
            return;
        }
        heading("for");
        for (Reason reason : help.reasonsFor()) {
            reason(reason, "for.line", "occasion-line");
        }
    }

    private void reason(Reason reason, String key, String withoutCause) {
        if (reason.cause().isPresent()) {
            line(1, key, reason.because(), name("cause", reason.cause().get()));
        } else {
            line(1, withoutCause, reason.because());
        }
        reason.evidence().stream().limit(MOST_EVIDENCE).forEach(this::evidence);
    }

    private void reasonsAgainst(HelpBalance help) {
        heading("against");
        help.reasonsAgainst().forEach(reason -> reason(reason, "against.line", "counter-occasion"));
        help.counterEvidence().stream().limit(MOST_EVIDENCE).forEach(this::evidence);
        if (help.reasonsAgainst().isEmpty() && help.counterEvidence().isEmpty()) {
            line(1, "against.none");
        }
    }

    private void evidence(Evidence evidence) {
        Evidence.Origin origin = evidence.origin();
        if (origin instanceof Evidence.Origin.OfStatement of) {
            out.println("    " + of.statement().text());
            of.said().forEach(said -> out.println("      " + words(said)));
        } else if (origin instanceof Evidence.Origin.OfFact of) {
            String value = figure(of.fact().value());
            out.println("    "
                    + (of.fact().source().isBlank()
                            ? messages.get(
                                    "need.report.fact.plain",
                                    name("fact", of.fact().kind()),
                                    value)
                            : messages.get(
                                    "need.report.fact",
                                    name("fact", of.fact().kind()),
                                    value,
                                    of.fact().source())));
        } else if (origin instanceof Evidence.Origin.OfOccasion of) {
            out.println("    " + name("occasion", of.occasion()) + ".");
        }
    }

    private String words(Said said) {
        String kind = name("kind", said.answer().countsAs());
        String answer =
                said.answer().given().map(given -> name("answer", given)).orElse("");
        String evidence = said.answer().evidence().replaceAll("\\s+", " ").strip();
        return evidence.isEmpty()
                ? messages.get("need.report.said", said.respondent(), name("seat", said.seat()), answer, kind)
                : messages.get(
                        "need.report.said.quote", said.respondent(), name("seat", said.seat()), answer, kind, evidence);
    }

    private void others(Diagnosis diagnosis) {
        heading("others");
        diagnosis.helps().stream().skip(1).forEach(help -> {
            String waits = help.waitsFor().isEmpty()
                    ? ""
                    : messages.get(
                            "need.report.waits",
                            help.waitsFor().stream()
                                    .sorted()
                                    .map((Cause cause) -> name("cause", cause).toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", ")));
            line(1, "other", name("help", help.help()), figure(help.decibans()), waits);
        });
    }

    private void contradictions(List<Contradiction> contradictions) {
        if (contradictions.isEmpty()) {
            return;
        }
        heading("contradictions");
        for (Contradiction contradiction : contradictions) {
            out.println("  " + contradiction.statement().text());
            contradiction.views().stream()
                    .flatMap(view -> view.said().stream())
                    .forEach(said -> out.println("    " + words(said)));
            line(2, "can-know", seats(contradiction.statement().firstHand()));
        }
    }

    private void unknown(Diagnosis.Doubt doubt) {
        List<Statement> unknown = doubt.unknown();
        if (!unknown.isEmpty()) {
            heading("unknown");
            unknown.stream()
                    .limit(MOST_UNKNOWN)
                    .forEach(statement -> line(1, "unknown.line", statement.text(), seats(statement.firstHand())));
            if (unknown.size() > MOST_UNKNOWN) {
                line(1, "unknown.more", unknown.size() - MOST_UNKNOWN);
            }
        }
        if (!doubt.setAside().isEmpty()) {
            heading("set-aside");
            doubt.setAside().forEach(statement -> out.println("  " + statement.text()));
        }
    }

    private void question(Question question, Diagnosis.Advice advice) {
        heading("question");
        line(
                1,
                "question.ask",
                question.statement().text(),
                seats(question.askedOf()),
                question.statement().evidence());
        if (advice.firmness() == Diagnosis.Firmness.OPEN) {
            return;
        }
        Map<Frequency, Help> outcomes = question.outcomes();
        String changes = outcomes.keySet().stream()
                .filter(answer -> outcomes.get(answer) != advice.help())
                .map(answer -> messages.get(
                        "need.report.question.outcome",
                        name("answer", answer),
                        name("help", outcomes.get(answer)).toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        line(1, changes.isEmpty() ? "question.none" : "question.changes", changes);
    }

    private void flips(Diagnosis diagnosis) {
        if (diagnosis.advice().firmness() == Diagnosis.Firmness.OPEN) {
            return;
        }
        heading("flips");
        List<Flip> flips = diagnosis.doubt().flips();
        if (flips.isEmpty()) {
            line(1, "flips.none");
        }
        for (Flip flip : flips) {
            line(
                    1,
                    "flip",
                    flip.said().respondent(),
                    name("seat", flip.said().seat()),
                    flip.statement().text(),
                    name("answer", flip.to()),
                    name("answer", flip.said().answer().given().orElseThrow()),
                    name("help", flip.help()).toLowerCase(Locale.ROOT));
        }
    }

    private void conflicts(List<Conflict> conflicts) {
        if (!conflicts.isEmpty()) {
            heading("conflicts");
            conflicts.forEach(conflict -> out.println("  " + ConflictWords.of(messages, conflict)));
        }
    }

    private String seats(Collection<Seat> seats) {
        return seats.stream().sorted().map(seat -> name("seat", seat)).collect(Collectors.joining(", "));
    }

    private void heading(String key) {
        out.println();
        out.println(messages.get("need.report." + key));
    }

    private void line(int depth, String key, Object... arguments) {
        out.println("  ".repeat(depth) + messages.get("need.report." + key, arguments));
    }

    private String name(String set, Enum<?> value) {
        return Words.of(messages, "need." + set, value);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.0f", value + 0.0);
    }
}
