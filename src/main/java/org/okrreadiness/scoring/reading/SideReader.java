package org.okrreadiness.scoring.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.text.Mask;
import org.okrreadiness.scoring.text.Stem;

/** Collects the words that show something, each with its place. */
final class SideReader {

    private static final WordSet COMPARATIVES =
            WordSet.of("more", "higher", "fewer", "less", "lower", "greater", "up", "down", "better");
    private static final WordSet GOVERNORS = WordSet.of(
            "time",
            "cost",
            "days",
            "hours",
            "minutes",
            "how",
            "what",
            "where",
            "when",
            "able",
            "ability",
            "want",
            "need",
            "continue",
            "as",
            "fail",
            "wants",
            "ask",
            "us",
            "from",
            "access",
            "due",
            "according",
            "up",
            "down",
            "over",
            "send",
            "back",
            "related",
            "prior",
            "have",
            "has",
            "only",
            "come",
            "next",
            "lead",
            "referral",
            "signature");
    /** In the order of the notions, so that words with two meanings show them in the same order in every run. */
    private static final Map<Notion, EvidenceCode> PLAIN = new EnumMap<>(Map.ofEntries(
            Map.entry(Notion.STATISTIC, EvidenceCode.STATISTIC),
            Map.entry(Notion.VAGUE, EvidenceCode.VAGUE),
            Map.entry(Notion.BUZZ, EvidenceCode.BUZZ),
            Map.entry(Notion.PEOPLE, EvidenceCode.ACTOR),
            Map.entry(Notion.PLACE, EvidenceCode.SCOPE),
            Map.entry(Notion.OUTPUT, EvidenceCode.OUTPUT_NOUN),
            Map.entry(Notion.METRIC, EvidenceCode.METRIC),
            Map.entry(Notion.ATTENDANCE, EvidenceCode.ATTENDANCE_PROXY),
            Map.entry(Notion.PLAN_MEASURE, EvidenceCode.PLAN_COMPLETION),
            Map.entry(Notion.SOURCE, EvidenceCode.SOURCE),
            Map.entry(Notion.OWNER, EvidenceCode.OWNER)));

    private static final Map<Head.Kind, EvidenceCode> HEADS = Map.ofEntries(
            Map.entry(Head.Kind.WORK, EvidenceCode.ACTIVITY_VERB),
            Map.entry(Head.Kind.HIRE, EvidenceCode.ACTIVITY_VERB),
            Map.entry(Head.Kind.RAISE, EvidenceCode.DIRECTION_VERB),
            Map.entry(Head.Kind.LOWER, EvidenceCode.DIRECTION_VERB),
            Map.entry(Head.Kind.IMPROVE, EvidenceCode.DIRECTION_VERB),
            Map.entry(Head.Kind.SHIFT, EvidenceCode.DIRECTION_VERB),
            Map.entry(Head.Kind.ATTAIN, EvidenceCode.DIRECTION_VERB),
            Map.entry(Head.Kind.HOLD, EvidenceCode.HOLD_VERB),
            Map.entry(Head.Kind.CAPABILITY, EvidenceCode.CAPABILITY_PRED),
            Map.entry(Head.Kind.STATE, EvidenceCode.STATE_VERB));
    private static final Map<Role, EvidenceCode> ROLES = Map.of(
            Role.BASELINE, EvidenceCode.BASELINE_TARGET,
            Role.TARGET, EvidenceCode.TARGET_ONLY,
            Role.DELTA, EvidenceCode.RELATIVE,
            Role.OUTPUT_COUNT, EvidenceCode.COUNT_OF_OUTPUT,
            Role.DENOMINATOR, EvidenceCode.DENOMINATOR);
    private static final Map<Mask.Kind, EvidenceCode> TIMES =
            Map.of(Mask.Kind.DATE, EvidenceCode.DATE, Mask.Kind.PERIOD, EvidenceCode.PERIOD);

    private final Line line;
    private final Head head;
    private final List<Amount> amounts;
    private final List<Hit> hits = new ArrayList<>();

    /** The plain notions that the line has at all. */
    private final List<Notion> noted = new ArrayList<>();

    /** For each code, how far into the text its words reach. */
    private final int[] reached = new int[EvidenceCode.values().length];

    SideReader(Line line, Head head, List<Amount> amounts) {
        this.line = line;
        this.head = head;
        this.amounts = amounts;
        for (Notion notion : PLAIN.keySet()) {
            if (line.contains(notion, 0, line.size())) {
                noted.add(notion);
            }
        }
    }

    List<Hit> read() {
        headHit();
        amountHits();
        timeHits();
        for (int at = 0; at < line.size(); at++) {
            plainHits(at);
            clauseHits(at);
            wordHits(at);
        }
        hits.sort(Comparator.comparingInt(hit -> hit.span().start()));
        return List.copyOf(hits);
    }

    private void headHit() {
        EvidenceCode code = HEADS.get(head.kind());
        if (code != null) {
            hits.add(new Hit(code, head.span(), head.words()));
        }
    }

    private void amountHits() {
        boolean paired = Amount.any(amounts, amount -> amount.is(Role.BASELINE));
        for (Amount amount : amounts) {
            EvidenceCode code =
                    amount.is(Role.TARGET) && paired ? EvidenceCode.BASELINE_TARGET : ROLES.get(amount.role());
            if (code != null) {
                hits.add(new Hit(code, amount.span(), amount.words()));
            }
            if (!amount.unit().name().isEmpty() && code != null) {
                hits.add(new Hit(EvidenceCode.UNIT, amount.span(), amount.words()));
            }
        }
    }

    private void timeHits() {
        for (Mask mask : line.passage().masks()) {
            EvidenceCode code = TIMES.get(mask.kind());
            if (code != null) {
                add(code, mask.from(), mask.end());
            }
        }
    }

    private void plainHits(int at) {
        for (Notion notion : noted) {
            if (line.has(notion, at) && shows(notion, at)) {
                add(PLAIN.get(notion), at, at + line.length(notion, at));
            }
        }
    }

    private boolean shows(Notion notion, int at) {
        boolean numberInside = notion != Notion.METRIC && line.quantity(at).isPresent();
        return !numberInside && !covered(PLAIN.get(notion), at) && !(notion == Notion.VAGUE && isInsideName(at));
    }

    /** "Higher-level", "best practices": the weak word is part of a name. */
    private boolean isInsideName(int at) {
        int end = at + line.length(Notion.VAGUE, at);
        boolean compound = line.isHyphened(end) || line.isHyphened(at);
        return compound || line.length(Notion.BUZZ, at) > line.length(Notion.VAGUE, at);
    }

    private boolean covered(EvidenceCode code, int at) {
        return line.token(at).start() < reached[code.ordinal()];
    }

    private void clauseHits(int at) {
        if (at >= Math.max(1, head.end()) && isPurpose(at)) {
            add(EvidenceCode.PURPOSE, at, Math.min(line.size(), at + Math.max(2, line.length(Notion.PURPOSE, at))));
        }
        if (at > head.from() && isMeans(at)) {
            add(EvidenceCode.MEANS, at, Math.min(line.size(), at + 2));
        }
        if (at > head.from() && line.has(Notion.GUARDRAIL, at) && isGuardrail(at)) {
            add(EvidenceCode.GUARDRAIL, at, at + line.length(Notion.GUARDRAIL, at));
        }
    }

    private void wordHits(int at) {
        switch (line.lower(at)) {
            case "because", "otherwise" -> add(EvidenceCode.WHY_NOW, at, at + 1);
            case "so" -> addIf(line.is(at + 1, "that"), EvidenceCode.WHY_NOW, at, at + 1);
            case "soon", "asap", "eventually" -> add(EvidenceCode.VAGUE_TIME, at, at + 1);
            case "this" -> addIf(line.is(at + 1, "year"), EvidenceCode.VAGUE_TIME, at, at + 2);
            case "on" ->
                addIf(line.is(at + 1, "time") && !line.isHyphened(at + 1), EvidenceCode.VAGUE_TIME, at, at + 2);
            case "can", "could", "able" -> addIf(at > 0, EvidenceCode.CAPABILITY_PRED, at, at + 1);
            default -> {}
        }
    }

    private void addIf(boolean holds, EvidenceCode code, int from, int end) {
        if (holds) {
            add(code, from, end);
        }
    }

    private boolean isPurpose(int at) {
        if (line.is(at, "to")) {
            boolean verb = (line.has(Notion.PURPOSE, at) || isBareVerb(at + 1)) && !line.is(at + 2, "from");
            return verb
                    && !line.isHyphened(at)
                    && !isInsideSubject(at)
                    && !governsInfinitive(at - 1)
                    && line.quantity(at + 1).isEmpty();
        }
        return line.has(Notion.PURPOSE, at);
    }

    /** "Idea to launch in four weeks", "time to repair": the verb is part of what is measured. */
    private boolean isInsideSubject(int at) {
        boolean values =
                Amount.any(amounts, a -> a.span().start() > line.token(at).start());
        return head.is(Head.Kind.NOUN) && values && line.findWord(0, at, ",") < 0;
    }

    private boolean isBareVerb(int at) {
        return line.inside(at)
                && !line.isIn(at, COMPARATIVES)
                && line.form(at) == Stem.Form.BASE
                && line.hasAny(at, Notion.WORK, Notion.RAISE, Notion.LOWER, Notion.IMPROVE, Notion.HOLD, Notion.ATTAIN)
                && !line.hasAny(at, Notion.PEOPLE, Notion.ROLE);
    }

    private boolean governsInfinitive(int at) {
        return line.isIn(at, GOVERNORS);
    }

    private boolean isMeans(int at) {
        if (!line.has(Notion.MEANS, at)
                || line.mask(at + 1).isPresent()
                || line.quantity(at + 1).isPresent()) {
            return false;
        }
        boolean gerund = line.inside(at + 1)
                && line.form(at + 1) == Stem.Form.ING
                && !line.is(at + 1, "beginning", "ending", "spring");
        return line.is(at, "by")
                ? gerund || line.is(at + 1, "means", "the") && line.is(at + 2, "way", "use")
                : !line.is(at + 1, "the", "end") || !line.is(at + 2, "end");
    }

    private boolean isGuardrail(int at) {
        boolean withNumber =
                Amount.any(amounts, a -> a.span().start() > line.token(at).start());
        return !line.is(at, "without", "while", "whilst") || line.length(Notion.GUARDRAIL, at) > 1 || withNumber;
    }

    private void add(EvidenceCode code, int from, int end) {
        Hit hit = new Hit(code, line.span(from, end), line.words(from, end));
        hits.add(hit);
        reached[code.ordinal()] = Math.max(reached[code.ordinal()], hit.span().end());
    }
}
