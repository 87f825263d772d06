package org.okrreadiness.reading.need;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.Bar;
import org.okrreadiness.decide.need.Diagnosis;
import org.okrreadiness.decide.need.Evidence;
import org.okrreadiness.decide.need.Fact;
import org.okrreadiness.decide.need.Flip;
import org.okrreadiness.decide.need.Frequency;
import org.okrreadiness.decide.need.Help;
import org.okrreadiness.decide.need.HelpBalance;
import org.okrreadiness.decide.need.Question;
import org.okrreadiness.decide.need.Said;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** The parts of a diagnosis in words. */
public final class NeedWords {

    private final Messages messages;
    private final boolean isNaming;

    /** Who said what is told by name and seat. */
    public NeedWords(Messages messages) {
        this(messages, true);
    }

    private NeedWords(Messages messages, boolean isNaming) {
        this.messages = messages;
        this.isNaming = isNaming;
    }

    /** @param isNaming whether who said what is told by name and seat, or by seat alone */
    public static NeedWords naming(boolean isNaming, Messages messages) {
        return new NeedWords(messages, isNaming);
    }

    /**
     * The name of one of a closed set.
     *
     * @param set such as {@code cause} or {@code help}
     */
    public String name(String set, Enum<?> value) {
        return Words.of(messages, "need." + set, value);
    }

    /** The same within a sentence. */
    public String within(String set, Enum<?> value) {
        String name = name(set, value);
        // An abbreviation at the beginning stays one.
        boolean isAbbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return isAbbreviation ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    public String names(String set, Collection<? extends Enum<?>> values) {
        return values.stream().sorted().map(value -> name(set, value)).collect(Collectors.joining(", "));
    }

    public String seats(Collection<Seat> seats) {
        return names("seat", seats);
    }

    public String title(AnswerSheet sheet) {
        return sheet.organisation().isBlank()
                ? messages.get("need.report.title.nobody")
                : messages.get("need.report.title", sheet.organisation());
    }

    /** What to take first, and on what ground. */
    public String answer(Diagnosis.Advice advice) {
        return messages.get("need.report.answer", name("help", advice.help()), name("ground", advice.ground()));
    }

    /** How much the diagnosis rests on. */
    public String rests(Diagnosis.Coverage coverage) {
        return messages.get(
                "need.report.rests",
                coverage.answered(),
                coverage.asked(),
                coverage.respondents(),
                coverage.seats().size(),
                coverage.facts());
    }

    /** What an answer that only leans still needs to be firm, each as one line with its reason; empty for any other. */
    public List<String> notFirmBecause(Diagnosis diagnosis) {
        return diagnosis.advice().firmness() == Diagnosis.Firmness.LEANING
                ? diagnosis.footing().missing().stream()
                        .map(missing -> missing(missing, diagnosis))
                        .toList()
                : List.of();
    }

    private String missing(Bar.Reached missing, Diagnosis diagnosis) {
        String key = "need.missing." + Words.kebab(missing.bar().need());
        String because = missing.bar().because();
        double atLeast = missing.bar().atLeast();
        return switch (missing.bar().need()) {
            case LEAD, SEATS -> messages.get(key, figure(missing.found()), figure(atLeast), because);
            case STEADINESS -> messages.get(key, because);
            case STATEMENTS, EVIDENCE -> {
                int asked = diagnosis.coverage().asked();
                long found = Math.round(missing.found() * asked);
                long needed = (long) Math.ceil(atLeast * asked);
                yield messages.get(key, found, asked, needed, because);
            }
            case CAUSES -> messages.get(key, listed("cause", diagnosis.footing().notAskedAbout()), because);
        };
    }

    private String listed(String set, Collection<? extends Enum<?>> values) {
        return values.stream().map(value -> within(set, value)).collect(Collectors.joining("; "));
    }

    /** Who said what, and the evidence in their words. */
    public String said(Said said) {
        String kind = name("kind", said.answer().countsAs());
        String answer =
                said.answer().given().map(given -> name("answer", given)).orElse("");
        String evidence = oneLine(said.answer().evidence());
        return evidence.isEmpty()
                ? messages.get("need.report.said", who(said), answer, kind)
                : messages.get("need.report.said.quote", who(said), answer, kind, evidence);
    }

    private String who(Said said) {
        String seat = name("seat", said.seat());
        return isNaming ? messages.get("need.report.who", said.respondent(), seat) : seat;
    }

    /** The same where it stands under the name of the seat. */
    public String saidThere(Said said) {
        String kind = name("kind", said.answer().countsAs());
        String answer =
                said.answer().given().map(given -> name("answer", given)).orElse("");
        String evidence = oneLine(said.answer().evidence());
        return evidence.isEmpty()
                ? messages.get("need.report.said.there", said.respondent(), answer, kind)
                : messages.get("need.report.said.there.quote", said.respondent(), answer, kind, evidence);
    }

    public String fact(Fact fact) {
        String value = figure(fact.value());
        return fact.source().isBlank()
                ? messages.get("need.report.fact.plain", name("fact", fact.kind()), value)
                : messages.get("need.report.fact", name("fact", fact.kind()), value, fact.source());
    }

    /** What the evidence is about, as one line: the statement, the fact or the occasion. */
    public String about(Evidence evidence) {
        Evidence.Origin origin = evidence.origin();
        if (origin instanceof Evidence.Origin.OfStatement of) {
            return of.statement().text();
        }
        return origin instanceof Evidence.Origin.OfFact of
                ? fact(of.fact())
                : name("occasion", ((Evidence.Origin.OfOccasion) origin).occasion()) + ".";
    }

    /** Who said it, each as one line; empty where nobody had to. */
    public List<String> saidBy(Evidence evidence) {
        return evidence.origin() instanceof Evidence.Origin.OfStatement of
                ? of.said().stream().map(this::said).toList()
                : List.of();
    }

    /** For what a help has to wait; empty where it need not. */
    public String waits(HelpBalance help) {
        return help.waitsFor().isEmpty()
                ? ""
                : messages.get(
                        "need.report.waits",
                        help.waitsFor().stream()
                                .sorted()
                                .map(cause -> within("cause", cause))
                                .collect(Collectors.joining(", ")));
    }

    /** To which other help the answers to a question would lead. */
    public String outcomes(Question question, Diagnosis.Advice advice) {
        Map<Frequency, Help> outcomes = question.outcomes();
        String changes = outcomes.keySet().stream()
                .filter(answer -> outcomes.get(answer) != advice.help())
                .map(answer -> messages.get(
                        "need.report.question.outcome", name("answer", answer), within("help", outcomes.get(answer))))
                .collect(Collectors.joining(", "));
        return changes.isEmpty()
                ? messages.get("need.report.question.none")
                : messages.get("need.report.question.changes", changes);
    }

    public String flip(Flip flip) {
        return messages.get(
                "need.report.flip",
                who(flip.said()),
                flip.statement().text(),
                name("answer", flip.to()),
                name("answer", flip.said().answer().given().orElseThrow()),
                within("help", flip.help()));
    }

    /** A number of decibans, or a share, without decimals. */
    public static String figure(double value) {
        return String.format(Locale.ROOT, "%.0f", value + 0.0);
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
