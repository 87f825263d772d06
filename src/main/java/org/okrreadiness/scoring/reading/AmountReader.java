package org.okrreadiness.scoring.reading;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.text.Quantity;
import org.okrreadiness.scoring.text.Quantity.Bound;
import org.okrreadiness.scoring.text.Quantity.Kind;
import org.okrreadiness.scoring.text.Stem;

/** Gives every quantity of a line its part: baseline, target, delta, count of output, condition. */
final class AmountReader {

    private static final WordSet MORE = WordSet.of(
            "more",
            "fewer",
            "less",
            "higher",
            "lower",
            "increase",
            "decrease",
            "lift",
            "growth",
            "reduction",
            "improvement",
            "uplift",
            "rise",
            "drop",
            "boost",
            "gain",
            "faster",
            "additional",
            "better",
            "cheaper",
            "ahead",
            "above",
            "below",
            "increment",
            "decline",
            "jump",
            "savings");
    private static final WordSet EXTRA = WordSet.of("another", "additional", "extra", "+", "further");
    private static final WordSet YARDSTICKS =
            WordSet.of("plan", "quota", "target", "goal", "budget", "forecast", "targets");

    private final Line line;
    private final Head head;
    private final Measure measure;
    private final List<Quantity> quantities;
    private final Role[] roles;
    private final PairFinder pairs;
    private final ConditionFinder conditions;
    private int firstPair = -1;

    AmountReader(Line line, Head head, Measure measure) {
        this.line = line;
        this.head = head;
        this.measure = measure;
        this.quantities = line.passage().quantities();
        this.roles = new Role[quantities.size()];
        this.pairs = new PairFinder(line);
        this.conditions = new ConditionFinder(line);
    }

    List<Amount> read() {
        forEachFree(i -> conditions.isDenominator(quantities.get(i)) ? Role.DENOMINATOR : null);
        findPairs(false);
        forEachFree(i -> conditions.isPartOfName(quantities.get(i)) ? Role.CONDITION : null);
        findPairs(true);
        forEachFree(this::namesSubject);
        forEachFree(this::condition);
        forEachFree(i -> isDelta(quantities.get(i)) ? Role.DELTA : null);
        forEachFree(i -> countsOutput(quantities.get(i)) ? Role.OUTPUT_COUNT : Role.TARGET);
        List<Amount> amounts = new ArrayList<>(roles.length);
        for (int i = 0; i < roles.length; i++) {
            Quantity q = quantities.get(i);
            amounts.add(new Amount(roles[i], q, line.span(q.from(), q.end()), line.words(q.from(), q.end())));
        }
        return List.copyOf(amounts);
    }

    private interface Giver {
        Role role(int index);
    }

    private void forEachFree(Giver giver) {
        for (int i = 0; i < roles.length; i++) {
            roles[i] = roles[i] == null ? giver.role(i) : roles[i];
        }
    }

    private void findPairs(boolean loosely) {
        for (int i = 0; i + 1 < roles.length; i++) {
            int j = nextFree(i);
            if (roles[i] != null || j < 0) {
                continue;
            }
            Quantity first = quantities.get(i);
            Quantity second = quantities.get(j);
            if (pairs.isForward(first, second) || loosely && pairs.isTodayAndLater(first, second)) {
                pair(i, j);
            } else if (pairs.isBackward(first, second)) {
                pair(j, i);
            }
        }
    }

    private void pair(int baseline, int target) {
        roles[baseline] = Role.BASELINE;
        roles[target] = Role.TARGET;
        firstPair = firstPair < 0 ? Math.min(baseline, target) : firstPair;
    }

    private int nextFree(int index) {
        for (int i = index + 1; i < roles.length; i++) {
            if (roles[i] == null) {
                return i;
            }
        }
        return -1;
    }

    private Role condition(int index) {
        Quantity q = quantities.get(index);
        if (firstPair >= 0) {
            Quantity anchor = quantities.get(firstPair);
            return conditions.isBeside(q, anchor.from(), anchor.unit()) ? Role.CONDITION : null;
        }
        boolean aim = head.isMovement() && q.bound() != Bound.EXACT && index == 0 && !line.is(q.from(), "within");
        boolean duration = !aim && conditions.isDuration(q) && otherFigure(index) && !line.is(q.from() - 1, "and");
        return duration || index > 0 && conditions.isGuarded(q) && roles[index - 1] == null ? Role.CONDITION : null;
    }

    /** "Subscribers who open it 12 days a month: 44%": what stands before the colon says of what. */
    private Role namesSubject(int index) {
        int states = -1;
        for (int at = quantities.get(index).end(); at < line.size() && states < 0; at++) {
            states = line.is(at, ":", "=") && line.quantity(at + 1).isPresent() ? at : -1;
        }
        return states > 0 && index > 0 | quantities.get(index).from() > 1 ? Role.CONDITION : null;
    }

    private boolean otherFigure(int index) {
        for (int i = 0; i < roles.length; i++) {
            if (i != index && roles[i] == null && !(quantities.get(i).unit().is(Kind.TIME) && i > index)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDelta(Quantity q) {
        int before = q.from() - 1;
        boolean agent = line.is(q.end(), "of") && line.contains(Notion.PEOPLE, q.end(), q.end() + 5);
        boolean by = line.is(before, "by") && !agent && !isAgentOfParticiple(before)
                || line.is(before, "a") && line.is(before - 1, "by");
        boolean spaced = line.is(before, "+") && !line.token(q.from()).place().glued();
        boolean extra = line.isIn(before, EXTRA) && !spaced || line.is(q.from(), "+") || line.isIn(q.end(), MORE);
        boolean upBy = line.is(before, "up", "down", "\u2191", "\u2193") && head.is(Head.Kind.NOUN);
        boolean scale = q.unit().is(Kind.TIMES)
                || q.unit().name().equals("points")
                        && q.bound() == Bound.EXACT
                        && !line.is(before, "to", "of", "reach", "at");
        boolean object = head.is(Head.Kind.RAISE, Head.Kind.LOWER, Head.Kind.IMPROVE)
                && q.from() == head.end()
                && q.unit().is(Kind.PERCENT)
                && !line.is(q.end(), "of");
        return by || extra || upBy || scale || object || isShareOfPlan(q);
    }

    /** "Viewed by 45 of 60 managers": who did it, not by how much it moved. */
    private boolean isAgentOfParticiple(int by) {
        boolean adverb = line.inside(by - 1) && line.lower(by - 1).endsWith("ly");
        int verb = adverb ? by - 2 : by - 1;
        return line.form(verb) == Stem.Form.ED
                && line.isContent(verb)
                && !line.hasAny(verb, Notion.RAISE, Notion.LOWER, Notion.IMPROVE, Notion.SHIFT);
    }

    /** "200% of plan" says how far only to those who know the plan. */
    private boolean isShareOfPlan(Quantity q) {
        if (!q.unit().is(Kind.PERCENT) || !line.is(q.end(), "of")) {
            return false;
        }
        for (int at = q.end() + 1; at < Math.min(line.size(), q.end() + 6); at++) {
            if (line.isIn(at, YARDSTICKS)) {
                return true;
            }
        }
        return false;
    }

    /** A bare number in front of something the team makes or does. */
    private boolean countsOutput(Quantity q) {
        boolean ownWork = head.is(Head.Kind.WORK) || head.is(Head.Kind.NOUN) && measure.is(Measure.Kind.OWN_OUTPUT);
        if (q.unit().is(Kind.TIME) || q.unit().is(Kind.SHARE)) {
            return ownWork
                    && q.bound() == Bound.EXACT
                    && (q.unit().is(Kind.TIME) ? q.from() == head.end() : q.value() == 1);
        }
        if (!q.unit().is(Kind.COUNT) || q.value() == 0) {
            return false;
        }
        NounPhrase counted = new NounPhraseReader(line).at(q.end());
        boolean nothing = counted.isEmpty() || !line.inside(counted.head()) || counted.from() > q.end() + 2;
        if (nothing) {
            return ownWork;
        }
        boolean people = line.covers(Notion.ROLE, counted)
                || line.covers(Notion.PEOPLE, counted) && !line.covers(Notion.OUTPUT, counted);
        boolean output = line.covers(Notion.OUTPUT, counted)
                || line.covers(Notion.WORK_NOUN, counted)
                || line.contains(Notion.OWN_VOLUME, counted.from(), counted.tail());
        boolean measured = line.covers(Notion.METRIC, counted)
                || line.covers(Notion.ATTENDANCE, counted)
                || line.contains(Notion.HARM, counted.from(), counted.end());
        if (isWorkedThrough(counted)) {
            return true;
        }
        boolean sold = head.is(Head.Kind.ATTAIN) && line.has(Notion.OUTCOME_VERB, head.from());
        if (measure.is(Measure.Kind.PEOPLE) && !ownWork || sold) {
            return false;
        }
        boolean first = ownWork && !laterClause(q);
        return first ? !people : output && !measured && !people;
    }

    /** "Coolers placed: 1,200", "40 funds pitched": the number tells how often the team did it. */
    private boolean isWorkedThrough(NounPhrase counted) {
        int from = measure.words().isEmpty() ? head.from() : line.lastTokenOf(measure.span()) + 1;
        boolean subject = head.is(Head.Kind.NOUN) && measure.is(Measure.Kind.UNKNOWN, Measure.Kind.OWN_OUTPUT);
        int verb = line.isAuxiliary(from) ? from + 1 : from;
        return subject
                && line.inside(verb)
                && line.form(verb) == Stem.Form.ED
                && line.has(Notion.WORK, verb)
                && !line.hasAny(verb, Notion.ATTAIN, Notion.OUTCOME_VERB, Notion.RAISE, Notion.LOWER, Notion.GRANT)
                && !line.contains(Notion.PEOPLE, counted.from(), counted.end());
    }

    /** "... and collect 400 business cards": the number belongs to a later verb. */
    private boolean laterClause(Quantity q) {
        boolean joined = line.findWord(head.end(), q.from(), "and", "that", "which", "with", ",") >= 0;
        return joined
                && (line.hasAny(q.from() - 1, Notion.ATTAIN, Notion.OUTCOME_VERB, Notion.RAISE)
                        || line.contains(Notion.RESULT_CLAUSE, head.end(), q.from()));
    }
}
