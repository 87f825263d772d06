package org.okrreadiness.reading.need;

import java.util.List;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.Contradiction;
import org.okrreadiness.decide.need.Diagnosis;
import org.okrreadiness.decide.need.Evidence;
import org.okrreadiness.decide.need.Flip;
import org.okrreadiness.decide.need.HelpBalance;
import org.okrreadiness.decide.need.HelpBalance.Reason;
import org.okrreadiness.decide.need.Question;
import org.okrreadiness.decide.need.Statement;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.decide.Conflict;

/** A diagnosis as a text: the help first, then everything by which somebody can judge it. */
public final class NeedText {

    private static final int MOST_EVIDENCE = 3;
    private static final int MOST_UNKNOWN = 5;

    private final Messages messages;
    private final boolean isNaming;
    private final NeedWords words;
    private TextLines text;

    private NeedText(boolean isNaming, Messages messages) {
        this.messages = messages;
        this.isNaming = isNaming;
        this.words = NeedWords.naming(isNaming, messages);
    }

    /**
     * People by their names.
     *
     * @param conflicts what was said differently in two files, and is not settled
     */
    public static String of(Messages messages, AnswerSheet sheet, Diagnosis diagnosis, List<Conflict> conflicts) {
        return naming(true, messages).plain(sheet, diagnosis, conflicts);
    }

    /** @param isNaming whether people stand there by name, or by their seat alone */
    public static NeedText naming(boolean isNaming, Messages messages) {
        return new NeedText(isNaming, messages);
    }

    /** @param conflicts what was said differently in two files, and is not settled */
    public String plain(AnswerSheet sheet, Diagnosis diagnosis, List<Conflict> conflicts) {
        text = new TextLines(false);
        return write(sheet, diagnosis, conflicts);
    }

    /** @param conflicts what was said differently in two files, and is not settled */
    public String markdown(AnswerSheet sheet, Diagnosis diagnosis, List<Conflict> conflicts) {
        text = new TextLines(true);
        return write(sheet, diagnosis, conflicts);
    }

    private String write(AnswerSheet sheet, Diagnosis diagnosis, List<Conflict> conflicts) {
        text.title(words.title(sheet));
        add(0, words.answer(diagnosis.advice()));
        add(0, words.name("firmness", diagnosis.advice().firmness()));
        add(0, words.rests(diagnosis.coverage()));
        notFirm(diagnosis);
        HelpBalance first = diagnosis.first();
        reasonsFor(first);
        reasonsAgainst(first);
        causes(diagnosis);
        others(diagnosis);
        contradictions(diagnosis.doubt().contradictions());
        unknown(diagnosis.doubt());
        diagnosis.doubt().question().ifPresent(question -> question(question, diagnosis.advice()));
        flips(diagnosis);
        conflicts(conflicts);
        heading("first-step");
        add(1, diagnosis.advice().firstStep());
        text.gap();
        line(0, "decibans");
        return text.toString();
    }

    private void notFirm(Diagnosis diagnosis) {
        List<String> lines = words.notFirmBecause(diagnosis);
        if (!lines.isEmpty()) {
            heading("not-firm");
            lines.forEach(line -> add(1, line));
        }
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
            line(1, key, reason.because(), words.name("cause", reason.cause().get()));
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
        add(2, words.about(evidence));
        words.saidBy(evidence).forEach(said -> add(3, said));
    }

    private void causes(Diagnosis diagnosis) {
        heading("causes");
        diagnosis
                .causes()
                .forEach(cause -> line(
                        1,
                        "cause",
                        words.name("cause", cause.cause()),
                        words.name("standing", cause.standing()),
                        NeedWords.figure(cause.decibans())));
    }

    private void others(Diagnosis diagnosis) {
        heading("others");
        diagnosis.helps().stream()
                .skip(1)
                .forEach(help -> line(
                        1,
                        "other",
                        words.name("help", help.help()),
                        NeedWords.figure(help.decibans()),
                        words.waits(help)));
    }

    private void contradictions(List<Contradiction> contradictions) {
        if (contradictions.isEmpty()) {
            return;
        }
        heading("contradictions");
        for (Contradiction contradiction : contradictions) {
            add(1, contradiction.statement().text());
            contradiction.views().stream()
                    .flatMap(view -> view.said().stream())
                    .forEach(said -> add(2, words.said(said)));
            line(2, "can-know", words.seats(contradiction.statement().firstHand()));
        }
    }

    private void unknown(Diagnosis.Doubt doubt) {
        List<Statement> unknown = doubt.unknown();
        if (!unknown.isEmpty()) {
            heading("unknown");
            unknown.stream()
                    .limit(MOST_UNKNOWN)
                    .forEach(
                            statement -> line(1, "unknown.line", statement.text(), words.seats(statement.firstHand())));
            if (unknown.size() > MOST_UNKNOWN) {
                line(1, "unknown.more", unknown.size() - MOST_UNKNOWN);
            }
        }
        if (!doubt.setAside().isEmpty()) {
            heading("set-aside");
            doubt.setAside().forEach(statement -> add(1, statement.text()));
        }
    }

    private void question(Question question, Diagnosis.Advice advice) {
        heading("question");
        line(
                1,
                "question.ask",
                question.statement().text(),
                words.seats(question.askedOf()),
                question.statement().evidence());
        if (advice.firmness() != Diagnosis.Firmness.OPEN) {
            add(1, words.outcomes(question, advice));
        }
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
        flips.forEach(flip -> add(1, words.flip(flip)));
    }

    private void conflicts(List<Conflict> conflicts) {
        if (!conflicts.isEmpty() && !isNaming) {
            text.gap();
            line(0, "conflicts.count", conflicts.size());
        } else if (!conflicts.isEmpty()) {
            heading("conflicts");
            conflicts.forEach(conflict -> add(1, ConflictWords.of(messages, StatementId::value, conflict)));
        }
    }

    private void heading(String key) {
        text.heading(messages.get("need.report." + key));
    }

    private void line(int depth, String key, Object... arguments) {
        add(depth, messages.get("need.report." + key, arguments));
    }

    private void add(int depth, String line) {
        text.add(depth, line);
    }
}
